import { genreOf } from '../../report/genre/genre';
import type { Paragraph, Report } from '../../report/model';
import { oneOf } from '../../text/characterSet';
import { keptForFew } from '../../text/kept';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { pastedParagraphs } from '../residue/pasted';
import { replacement } from '../slips';

const HEAD = { id: 'punctuation/ending', severity: 'warning' } as const;

/** Shorter ones are headings, captions and entries of lists. */
const SHORTEST = 28;
/** A paragraph that ends, whatever stands about its last mark; a blank or a reference may stand in for the mark. */
const ENDS = /[。！？…：；][”’）》】)\]*_\s]{0,4}$|——$/;
const LONGEST_END = 5;
const isEnd = oneOf('。！？…：；');
/** A word or a pause in mid-sentence. */
const OPEN = /[\u4e00-\u9fff%”》，、]$/;
/** The caption of a photograph. */
const CAPTION = /摄(?:影)?[）)]?$/;
/** What no paragraph begins with: a mark, or a figure that is no year. */
const GOES_ON = /^[ \u3000]{0,8}(?:[，。；：、！？”’）》是的]|(?!(?:19|20)\d\d年)\d{1,12})/;
const EMPTY_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t\u3000]{0,20}[\r\n]/;
const ENTRY = /^[ \t\u3000]{0,8}[-*+•●·]/;
/** Less than one paragraph in so many may lack its mark: where more do it is how the text was set. */
const RARE = 8;
const FEWEST = 3;
/** Text of which each sentence is a line of its own was cut up; a line that breaks off there is none of the writer's. */
const SENTENCES = 1.5;

export const punctuationEnding: ReportRule = {
  ...HEAD,
  title: '段末缺标点',
  why: '一段话说完要用句号、问号或者叹号，缺了像是没有写完；末尾是逗号、顿号的，多半删改时漏了后半句。',
  advice: '补上句号；后面还有话的，补完整。',
  source: 'GB/T 15834—2011 4.1.3；惯例',
  moment: 'check',
  check: (report) => {
    const { open, prose, sentences } = readEnds(report);
    if (open.length === 0 || prose < FEWEST || open.length * RARE > prose || sentences < SENTENCES * prose) return [];
    return open.map(({ range, facts }) => {
      const line = facts.text.trimEnd();
      const mark = /[，、]$/.exec(line)?.[0];
      const end = range.start + line.length;
      const place = { start: end - 1, end };
      const fixed = mark === undefined ? `${line.slice(-1)}。` : '。';
      const what = mark === undefined ? '段末没有标点' : `段末用了“${mark}”，话像没有说完`;
      return reportFinding(HEAD, place, `${what}。说完的请用“。”，没有说完的请补上。`, {
        fixes: [{ ...replacement(place, fixed, false), title: '段末改为“。”' }],
      });
    });
  },
};

interface Ends {
  /** The paragraphs of prose that end without a mark between two that end with one. */
  readonly open: readonly Paragraph[];
  /** How many paragraphs of prose there are. */
  readonly prose: number;
  readonly sentences: number;
}

const readEnds = keptForFew((report: Report): Ends => {
  const pasted = pastedParagraphs(report);
  const { body } = genreOf(report);
  let headings: ReadonlySet<number> | undefined;
  const { paragraphs } = report;
  const isProse = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined && isOfSentences(paragraph) && !pasted.has(paragraph);
  const open = paragraphs.filter((paragraph, at) => {
    const { text } = paragraph.facts;
    // Nearly every paragraph ends as it should.
    if (isEnd(text, text.length - 1)) return false;
    const line = text.trimEnd();
    if (ENDS.test(line.slice(-LONGEST_END)) || !OPEN.test(line.slice(-1)) || CAPTION.test(line)) return false;
    if (paragraph.range.start < body || !isProse(paragraph)) return false;
    headings ??= headingEnds(report.sections);
    if (headings.has(paragraph.range.start + line.length)) return false;
    // A sentence that was broken in two goes on in the next line; one that stands between whole ones does not.
    const [before, next] = [paragraphs[at - 1], paragraphs[at + 1]];
    if (next === undefined) return isWhole(before);
    const gap = report.text.slice(paragraph.range.end, next.range.start);
    const goesOn = next.facts.outline.marker === undefined && GOES_ON.test(next.facts.text);
    return isWhole(before) && !goesOn && (isWhole(next) || EMPTY_LINE.test(gap));
  });
  if (open.length === 0) return NONE;
  const whole = paragraphs.filter(isProse);
  const sentences = whole.reduce((sum, { facts }) => sum + facts.sentences.length, 0);
  return { open, prose: whole.length, sentences };
});

const NONE: Ends = { open: [], prose: 0, sentences: 0 };

function headingEnds(sections: Report['sections']): ReadonlySet<number> {
  const ends = new Set<number>();
  const walk = (some: Report['sections']): void => {
    for (const { heading, children } of some) {
      ends.add(heading.end);
      walk(children);
    }
  };
  walk(sections);
  return ends;
}

function isOfSentences({ facts: { text, outline } }: Paragraph): boolean {
  if (outline.apart || text.length < SHORTEST || ENTRY.test(text)) return false;
  return /[。！？；]/.test(text) || (text.match(/，/g)?.length ?? 0) >= 2;
}

/** Ends with a mark, or is a heading of its own: nothing runs over from it or into it. */
function isWhole(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const { text, outline } = paragraph.facts;
  return ENDS.test(text.trimEnd().slice(-LONGEST_END)) || (outline.marker?.sure === true && !outline.hasBody);
}
