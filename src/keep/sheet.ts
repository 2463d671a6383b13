import type { Claim, Verdict } from '../statistics/claim';
import type { Table } from '../tables/table';
import { shorten } from '../text/characters';
import type { CheckedFigure } from './checkedFigures';
import type { Marks } from './mark';
import { answerWords, sheetColumns, type SheetColumn } from './sheetColumns';

const VERDICTS: Readonly<Record<Verdict, string>> = { holds: '相符', close: '接近', violated: '不符', unknown: '待填' };
/** A sentence longer than this is shown around its figure. In UTF-16 units. */
const LONGEST_SENTENCE = 400;
const LONGEST_TITLE = 60;
const LONGEST_WORKING = 300;
const MOST_WORKINGS = 5;

/** The 数据核对表: one row a figure, with what is already known of it, for the departments to confirm. */
export function sheetTable(figures: readonly CheckedFigure[], marks: Marks): Table {
  return {
    name: '数据核对表',
    columns: Object.values(sheetColumns),
    rows: figures.map((figure, at) => Object.values(rowOf(figure, at + 1, marks))),
  };
}

function rowOf(figure: CheckedFigure, number: number, marks: Marks): Readonly<Record<SheetColumn, string>> {
  const mark = marks.get(figure.fingerprint);
  return {
    number: String(number),
    section: figure.section.map((title) => shorten(title, LONGEST_TITLE)).join(' / '),
    sentence: sentenceCell(figure),
    figure: figure.text,
    working: workingCell(figure.claims),
    source: mark?.source ?? '',
    asOf: mark?.asOf ?? '',
    answer: mark?.state ? answerWords[mark.state] : '',
    note: mark?.note ?? '',
    fingerprint: figure.fingerprint,
  };
}

/** The sentence, or of a very long one the part around the figure. */
export function sentenceCell({ range, sentence, sentenceText }: CheckedFigure): string {
  if (sentenceText.length <= LONGEST_SENTENCE) return sentenceText;
  const middle = range.start - sentence.start;
  const start = Math.max(0, Math.min(middle - LONGEST_SENTENCE / 2, sentenceText.length - LONGEST_SENTENCE));
  const end = start + LONGEST_SENTENCE;
  return `${start > 0 ? '…' : ''}${sentenceText.slice(start, end)}${end < sentenceText.length ? '…' : ''}`;
}

/** Each relation in which the figure takes part, what comes out and whether it agrees; a line each. */
function workingCell(claims: readonly Claim[]): string {
  const lines = claims
    .slice(0, MOST_WORKINGS)
    .map(({ title, working, verdict }) => `${VERDICTS[verdict]}：${title}，${shorten(working, LONGEST_WORKING)}`);
  const more = claims.length - lines.length;
  return [...lines, ...(more > 0 ? [`另有${more}组`] : [])].join('\n');
}
