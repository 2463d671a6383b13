import { scanFigures } from '../figures/figures';
import type { Figure, Placeholder } from '../model';

/** 上年2234件, 上年同期为3.5亿元, 上期36%, 2023年12项: the words with which a blank says what stood there before. */
const BEFORE = /(?:上年(?:同期)?|上期|(?:19|20)\d\d年)为?/;
const SCALE = /[\d０-９]([百千万亿]{1,3})$/;
/** Makes a bare number a figure, as what stands before the blank does. */
const DUE = '达到';

/** As 旧稿换新 writes it: whatever follows stood there. */
const WRITTEN = /^待填，(?:上年|上期)(?=.)/;

/** What a blank prints of the figure that stood there before, and what that says of the figure that is due. */
export interface PrintedBefore {
  /** As printed in the blank: `近6200多项`. */
  readonly text: string;
  /** Absent where the words around it made it a figure: 翻两番. */
  readonly figure?: Figure;
  /** Scale and measure word, as a blank has them: `万元`. */
  readonly unit?: string;
  readonly shape: NonNullable<Placeholder['shape']>;
}

/** The earlier figure that words of a blank print: `待填，上年2234件`. Undefined where they print none. */
export function printedBefore(words: string): PrintedBefore | undefined {
  const found = BEFORE.exec(words);
  if (found === null) return undefined;
  const rest = words.slice(found.index + found[0].length);
  const [figure] = scanFigures(DUE + rest);
  if (figure?.range.start === DUE.length) {
    const unit = printedUnit(figure);
    const digits = /[\d０-９]+/.exec(figure.text.replace(/[,，]/g, ''))?.[0].length ?? 1;
    const shape = { digits, decimals: figure.decimals };
    return { text: figure.text, figure, ...(unit === '' ? {} : { unit }), shape };
  }
  return WRITTEN.test(words) ? { text: words.replace(WRITTEN, ''), shape: { digits: 1, decimals: 0 } } : undefined;
}

/** What a blank says of the figure that stood in its place: last year's, beside which 同比 can be reckoned. */
export function lastYearOf({ kind, text }: Placeholder): PrintedBefore | undefined {
  return kind === 'figure' ? printedBefore(text.slice(1, -1)) : undefined;
}

/** Scale and unit as printed, without 多 and 余 between them; 三成 prints neither. */
function printedUnit({ text, unit }: Figure): string {
  const at = unit === '' ? text.length : text.lastIndexOf(unit);
  if (at < 0) return '';
  const scale = SCALE.exec(text.slice(0, at).replace(/[多余来几]$/, ''));
  return (scale?.[1] ?? '') + unit;
}
