import type { Report } from '../report/model';
import { contains, type TextRange } from '../text/range';
import { elementParagraph, type Stand } from './elements';
import { headingsOf } from './headings';
import { withImprintRules } from './imprintRules';
import type { Page, PageElement, PageParagraph, Profile, Role } from './page';
import { clipped, printedPieces, type Piece } from './printed';
import { rolesOf, type Placing } from './roles';
import { signOff, type SignOff } from './signOff';
import { tableElement } from './tableElement';
import { layoutOf } from './tableRows';
import { widthOf } from './width';

/**
 * A report as it is printed: every line of the text that is not blank as a paragraph of its role, tables as tables, in the
 * order of the text. Nothing is added, and nothing left out but blanks around lines and Markdown's own marks. Total.
 */
export function pageOf(report: Report, profile: Profile): Page {
  const { text, format, paragraphs } = report;
  const headings = headingsOf(report);
  const placings = rolesOf(report, headings);
  const { tables, silent, verbatim } = layoutOf(report);
  const signed = signOffOf(report, placings, profile);
  const elements: PageElement[] = [];
  let previous: Role | 'table' | undefined;
  let table = 0;
  const add = (index: number, placed: Role, pieces: readonly Piece[]): void => {
    if (pieces.length === 0) return;
    const { range } = paragraphs[index]!;
    const headed = headings.get(index);
    const runIns = headed && 'runIns' in headed ? headed.runIns : [];
    const { flushLeft = false } = placings[index]!;
    const stand: Stand = { role: placed, range, pieces, runIns, flushLeft, previous, signed };
    elements.push(elementParagraph(text, stand, profile));
    previous = placed;
  };
  for (let index = 0; index < paragraphs.length; index++) {
    while (table < tables.length && tables[table]!.first < index) table += 1;
    const lines = tables[table];
    if (lines?.first === index) {
      elements.push(tableElement(report, lines, profile));
      previous = 'table';
      index = lines.behind - 1;
      continue;
    }
    if (silent.has(index)) continue;
    const pieces = printedPieces(paragraphs[index]!, verbatim.has(index) ? 'plain' : format);
    const { role } = placings[index]!;
    const { signature, date } = report.parts;
    const isShared = role === 'signature' && signature && date && date.start >= signature.end && date.end <= paragraphs[index]!.range.end; // prettier-ignore
    if (isShared) {
      add(index, 'signature', clipped(pieces, { start: 0, end: date.start }).map(withoutBlanks(text)));
      add(index, 'date', clipped(pieces, { start: date.start, end: text.length }));
    } else add(index, role, pieces);
  }
  return { title: titleOf(elements), elements: withImprintRules(elements) };
}

/** Behind a name that shares its line with the date stand blanks, which are no part of either. */
function withoutBlanks(text: string): (piece: Piece) => Piece {
  return ({ range, bold }) => {
    const end = range.start + text.slice(range.start, range.end).trimEnd().length;
    return { range: { start: range.start, end: Math.max(end, range.start) }, bold };
  };
}

function titleOf(elements: readonly PageElement[]): string {
  return elements
    .filter((element): element is PageParagraph => element.type === 'paragraph' && element.role === 'title')
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join('');
}

/** Of several names the widest has its place by the date. */
function signOffOf({ text, paragraphs, parts }: Report, placings: readonly Placing[], { sealed }: Profile): SignOff {
  const width = ({ start, end }: TextRange): number => widthOf(text.slice(start, end).trim());
  const own = parts.signature && width(parts.signature);
  const names = placings.flatMap(({ role }, index) => {
    const { range } = paragraphs[index]!;
    if (role !== 'signature') return [];
    return [parts.signature && contains(range, parts.signature) ? own! : width(range)];
  });
  const widest = Math.max(0, ...names);
  if (own === undefined || parts.date === undefined) return { width: widest, signature: sealed ? 4 : 2, date: sealed ? 4 : 2 }; // prettier-ignore
  return signOff(widest, width(parts.date), sealed);
}
