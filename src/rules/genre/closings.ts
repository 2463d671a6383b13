import { genreOf, unquoted } from '../../report/genre/genre';
import type { DocumentKind } from '../../report/genre/title';
import type { Report } from '../../report/model';
import { shift, type TextRange } from '../../text/range';
import { rangeOf } from '../slips';

/** 特此通知 and its like, as a sentence or its beginning. */
export interface Closing {
  readonly range: TextRange;
  readonly text: string;
  readonly kind: DocumentKind;
}

const CLOSING =
  /(?<=^|[。！；\s])[特专]此(通知|通报|通告|公告|报告|请示|函告|函达|函复|函询|函商|复函|函|批复)(?=[。！!，；]|\s{0,4}$)/g;

/** How a kind of document closes; kinds that are not here close in several ways or in none. */
export const CLOSINGS: Partial<Readonly<Record<DocumentKind, string>>> = {
  通知: '特此通知',
  通报: '特此通报',
  通告: '特此通告',
  公告: '特此公告',
  报告: '特此报告',
  请示: '妥否，请批示',
  函: '特此函告',
  批复: '此复',
};

/** The closings of that form in the text itself, not in what is attached. */
export function closingsOf(report: Report): readonly Closing[] {
  return genreOf(report).main.flatMap(({ range, facts }) => {
    if (!facts.text.includes('此')) return [];
    return [...unquoted(facts.text).matchAll(CLOSING)].map((match) => {
      const name = match[1]!;
      const kind = name.includes('函') ? '函' : (name as DocumentKind);
      return { range: shift(rangeOf(match), range.start), text: match[0], kind };
    });
  });
}

/** Those that belong to another kind of document than the title names. */
export function strangeClosings(report: Report): readonly Closing[] {
  const { kind } = genreOf(report);
  if (kind === undefined || CLOSINGS[kind] === undefined) return [];
  const closings = closingsOf(report);
  // A text with many is a collection of documents, or of templates.
  return closings.length > 2 ? [] : closings.filter((closing) => closing.kind !== kind);
}
