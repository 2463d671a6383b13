import type { Placeholder, Report } from '../../report/model';
import { withoutControls } from '../../text/characters';
import type { TextRange } from '../../text/range';
import { behindBlank } from '../fill';
import { blankForm } from './blankForm';
import { formatFor } from './formatFor';
import type { NamedValue } from './namedValue';
import { quantityOf } from './quantity';

/** A blank with what a cell puts in it. */
export interface DataFilling {
  readonly range: TextRange;
  /** The mask. */
  readonly from: string;
  readonly to: string;
  /** With its unit, as it will be read. */
  readonly shown: string;
  readonly value: NamedValue;
  /** The cell's value in full, where the text says less: it is rounded. */
  readonly exact?: string;
  /** The cell has no per cent sign, and its number may be meant as a part of one. */
  readonly assumed?: boolean;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?: \d\d:\d\d)?$/;
/** A name or a phrase; a page of text is none. In UTF-16 units. */
const LONGEST = 200;

/** What a cell puts in a blank, or in Chinese why nothing of it can stand there. */
export function fillBlank(report: Report, blank: Placeholder, value: NamedValue): DataFilling | string {
  if (value.problem !== undefined) return `${value.cell}格${value.problem}`;
  const { range, text: from, kind } = blank;
  const words = withoutControls(value.text).trim();
  const filling = (to: string): DataFilling => ({ range, from, to, shown: to, value });
  const date = DATE.exec(words);
  if (date) return filling(dateText(date, behindBlank(blank)));
  const quantity = kind === 'name' || kind === 'documentNumber' ? undefined : quantityOf(words, value.unit);
  if (!quantity) {
    if (kind === 'figure') return `${value.cell}格是“${words.slice(0, 20)}”，不是一个数`;
    return words.length > LONGEST ? `${value.cell}格的文字太长` : filling(words);
  }
  const form = blankForm(report, blank, quantity);
  const printed = formatFor(quantity, form);
  if (!printed) return `${value.cell}格的单位是${quantity.unit.text}，文中是${form.unit.text}`;
  const { text, shown, exact, assumed } = printed;
  return {
    ...filling(text),
    shown,
    ...(exact === undefined ? {} : { exact }),
    ...(assumed === undefined ? {} : { assumed }),
  };
}

/** In words, or the part of it that its mark asks for. */
function dateText([, year, month, day]: RegExpExecArray, behind: string): string {
  if (behind === '年') return year!;
  if (behind === '月') return String(Number(month));
  if (behind === '日') return String(Number(day));
  return `${year}年${Number(month)}月${Number(day)}日`;
}
