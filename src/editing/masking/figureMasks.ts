import { isEmpty } from '../../report/facts';
import type { Figure, Report } from '../../report/model';
import type { Candidate } from './proposal';
import { inCrosses, SPOKEN } from './spokenMasks';

const NUMERAL = '〇零一二两三四五六七八九十百千万亿几数';
/** 1/3, 三分之一, 百分之三十: one number, masked as a whole. */
const FRACTION = new RegExp(`[\\d０-９]{1,9}[/／][\\d０-９]{1,9}|[${NUMERAL}]{1,9}分之[${NUMERAL}点]{1,9}`, 'g');
const ARABIC = /[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/g;
const CHINESE = new RegExp(`[${NUMERAL}]+(?:点[${NUMERAL}]+)?`, 'g');
/** 五年来, 四个方面, 十件实事: small numbers in words count the points of a report or are its set phrases. */
const TELLS_DATA = /[余多几数百千万亿]|分之|成|倍/;

/** The numbers that a figure prints, without its words, scale and unit. */
function cores({ text }: Figure): { readonly start: number; readonly end: number }[] {
  const arabic = /[\d０-９]/.test(text);
  if (!arabic && !TELLS_DATA.test(text)) return [];
  const fractions = [...text.matchAll(FRACTION)];
  const found = fractions.length > 0 ? fractions : [...text.matchAll(arabic ? ARABIC : CHINESE)];
  return found.map(({ 0: core, index }) => ({ start: index, end: index + core.length }));
}

/** `2234` → `****`, `36.03` → `**.**`; grouped digits lose their commas, and what is no digit becomes `**`. */
function masksOf(core: string): readonly string[] {
  const [whole = '', decimals = ''] = core.replace(/[,，]/g, '').split(/[.．]/);
  const digits = /^[\d０-９]+$/.test(whole) ? whole.length : 2;
  const tail = decimals === '' ? '' : `.${'*'.repeat(decimals.length)}`;
  const exact = '*'.repeat(Math.min(digits, 12)) + tail;
  // A list of places with figures reads three stars as a name and a figure; one star and a decimal may be two of a list.
  const short = `**${tail}`;
  return [...new Set([exact, short, inCrosses(exact), inCrosses(short), SPOKEN.figure])];
}

function ofFigure(figure: Figure): readonly Candidate[] {
  const numbers = cores(figure);
  return numbers.map(({ start, end }) => {
    const unit = figure.unit !== '' && figure.text.slice(end).includes(figure.unit) ? figure.unit : undefined;
    return {
      range: { start: figure.range.start + start, end: figure.range.start + end },
      kind: 'figure',
      masks: masksOf(figure.text.slice(start, end)),
      ...(unit === undefined || numbers.length > 1 ? {} : { unit }),
    };
  });
}

/** The numbers of all figures; those in words only where they state data. */
export function figureCandidates({ paragraphs }: Report): readonly Candidate[] {
  return paragraphs.flatMap(({ range, facts }) =>
    isEmpty(facts)
      ? []
      : facts.figures.flatMap(ofFigure).map((candidate) => ({
          ...candidate,
          range: { start: candidate.range.start + range.start, end: candidate.range.end + range.start },
        })),
  );
}
