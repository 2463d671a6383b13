import { keptForFew } from '../../text/kept';
import type { TextRange } from '../../text/range';
import type { Paragraph, Report } from '../model';
import { kindOf, isSpoken, type DocumentKind } from './title';

/** What a report is meant to be, as its title, 主送机关 and 落款 say. */
export interface Genre {
  /** The title's words and where they stand. */
  readonly title?: { readonly text: string; readonly range: TextRange };
  readonly kind?: DocumentKind;
  readonly spoken: boolean;
  /** Whom the 主送机关 or 称谓 names; deputies of a congress and a meeting's members are people. */
  readonly addressed?: 'bodies' | 'people';
  /** The paragraphs between the title and what is attached. */
  readonly main: readonly Paragraph[];
  /** Where the first paragraph of them begins that is a sentence; behind the text where there is none. */
  readonly body: number;
  /** 署名 and 成文日期 below the text, not those under a title. */
  readonly signature?: TextRange;
  readonly date?: TextRange;
}

const PEOPLE =
  /各位|尊敬|同志|代表|委员[，、：:]|领导|朋友|先生|女士|主席团|(?:主任|书记|[部局省市县区镇乡厅处院校]长|主席)[，、：:]?$/;

/** Reads what a report is meant to be; kept with the report. */
export const genreOf: (report: Report) => Genre = keptForFew(readGenre);

function readGenre(report: Report): Genre {
  const { text, parts, sections, paragraphs } = report;
  const [first] = sections;
  const title = first?.kind === 'title' ? { text: first.title, range: first.heading } : undefined;
  const kind = title && kindOf(title.text);
  const from = title?.range.end ?? 0;
  const attached = paragraphs.findIndex(
    ({ facts, range }) => range.start >= from && facts.outline.marker?.kind === '附件',
  );
  const main = paragraphs
    .slice(0, attached < 0 ? paragraphs.length : attached)
    .filter(({ range }) => range.start >= from);
  const body = main.find(({ facts }) => facts.text.includes('。'))?.range.start ?? text.length;
  const tail = (part: TextRange | undefined): TextRange | undefined => (part && part.start > body ? part : undefined);
  const salutation = parts.salutation && text.slice(parts.salutation.start, parts.salutation.end);
  const signature = tail(parts.signature);
  const date = tail(parts.date);
  return {
    ...(title && { title }),
    ...(kind && { kind }),
    spoken: title !== undefined && isSpoken(title.text),
    ...(salutation !== undefined && { addressed: PEOPLE.test(salutation) ? 'people' : 'bodies' }),
    main,
    body,
    ...(signature && { signature }),
    ...(date && { date }),
  };
}

/** A paragraph's words with all that is quoted or named in 《》 blotted out, at the same length. */
export function unquoted(text: string): string {
  if (!text.includes('“') && !text.includes('《')) return text;
  return text.replace(/“[^“”]{1,300}”|《[^《》]{1,300}》/g, (words) => '\ufffc'.repeat(words.length));
}
