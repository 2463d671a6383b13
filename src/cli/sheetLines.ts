import type { CheckedFigure } from '../keep/checkedFigures';
import type { Marks } from '../keep/mark';
import type { SheetAnswers } from '../keep/sheetAnswers';
import { shorten } from '../text/characters';
import type { Places } from './places';
import { markText, oneLine, placeText } from './words';

/** What a returned sheet says, with what of it is new. */
export interface ReadSheet {
  readonly answers: SheetAnswers;
  readonly added: Marks;
  /** The figures of `added`, in the order of the text. */
  readonly figures: readonly CheckedFigure[];
  readonly places: Places;
  readonly written: boolean;
}

/** How much of a lost row's sentence is shown. */
const SHOWN = 30;

/** What a returned sheet says, for people: a summary, each answer in its place, and what happened to the marks. */
export function sheetLines(report: string, sheet: string, marks: string, read: ReadSheet): string[] {
  const { answers, added, figures, places } = read;
  const { changes, lost, problems } = answers;
  const row = (at: number): string => `${oneLine(sheet)}:${at}`;
  return [
    `${oneLine(sheet)}: 新的核对结果 ${added.size} 条，建议改数 ${changes.length} 处，对不上 ${lost.length} 行，未看懂 ${problems.length} 行`,
    ...figures.map(
      ({ range, text, fingerprint }) =>
        `${placeText(report, places, range.start)}: “${oneLine(text)}” ${markText(added.get(fingerprint))}`,
    ),
    ...changes.map(
      ({ range, from, to }) =>
        `${placeText(report, places, range.start)}: 建议把“${oneLine(from)}”改为“${oneLine(to)}”，请核对后自行修改`,
    ),
    ...lost.map(
      ({ row: at, sentence, figure }) =>
        `${row(at)}: 对不上文稿，原句或相关数据已改：“${oneLine(figure)}”，${oneLine(shorten(sentence, SHOWN))}`,
    ),
    ...problems.map(({ row: at, message }) => `${row(at)}: ${oneLine(message)}`),
    lastLine(marks, read),
  ];
}

function lastLine(marks: string, { added, written }: ReadSheet): string {
  const name = oneLine(marks);
  if (added.size === 0) return `${name}: 没有新的核对结果要写`;
  return written ? `${name}: 已写入 ${added.size} 条` : `${name}: 没有改动；要写入这 ${added.size} 条，请加 --write`;
}
