import type { Report } from '../report/model';
import { parse } from '../report/parse';
import type { Reading } from '../report/readParagraphs';
import type { TextRange } from '../text/range';
import { answerTo } from './answer';
import { blanksOf } from './blanks';
import { judgedStatements } from './claims';
import type { TeamRelations } from './team';
import { equationOf } from './unknowns';
import { refuted } from './writtenIn';

/** What a figure that is just being written comes to. */
export interface Unfinished {
  /** The digits that are typed already; empty at the caret where none are. Offsets are those of the line. */
  readonly range: TextRange;
  /** What would stand there, `%` included where none follows; it begins with what is typed. */
  readonly text: string;
  /** How it comes about: `552件 ÷ 3116件 = 17.72%`. */
  readonly working: string;
}

/** Words behind which a share, a rate of growth or of what was done is due; looked for in the last characters only. */
const DUE = new RegExp(
  [
    '占(?:比重?)?(?:约?为|达到?|约)?$',
    '(?:比重|比例|份额)(?:约?为|达到?|约)?$',
    '(?:占|为|完成|达到?|相当于)[^，。；、：（(）)]{1,20}的$',
    '[率幅速](?:约?为|达到?|约|是)?$',
    '(?:增长|下降|上升|上涨|下跌|下滑|回落|提高|降低)(?:了|约|达)?$',
  ].join('|'),
);
const TAIL = 26;
const TYPED = /[0-9]{1,4}(?:\.[0-9]{0,3})?$/;
/** The figure ends what has been written: of the line, of the clause, or of all but its `%`. */
const END = /^(?:[%％]|\s*$|[，。；、！？,;:：)）】」”\]])/;
/** Of a paragraph without end only so much is read before the caret and behind it. */
const MOST_BEFORE = 3000;
const MOST_BEHIND = 200;
/** Makes the figure a blank: a mark that is never one of emphasis. */
const MASK = '____';

/**
 * What the line says must stand at `at`, behind words that open a share or a rate; undefined everywhere else. Reads
 * this one line, with a blank at the caret: all relations take part that would check the figure once it is written.
 */
export function unfinishedAt(
  line: string,
  at: number,
  reading: () => Reading,
  team?: TeamRelations,
): Unfinished | undefined {
  const tail = line.slice(Math.max(0, at - TAIL), at);
  const typed = TYPED.exec(tail)?.[0] ?? '';
  if (!DUE.test(tail.slice(0, tail.length - typed.length)) || !END.test(line.slice(at, at + MOST_BEHIND)))
    return undefined;
  const start = at - typed.length;
  const head = readable(line.slice(Math.max(0, start - MOST_BEFORE), start));
  const behind = line.slice(at, at + MOST_BEHIND);
  const isSigned = /^[%％]/.test(behind);
  const { format, someone } = reading();
  const answer = answerIn(
    parse(`${head}${MASK}${isSigned ? '' : '%'}${behind}`, { format, someone }),
    head.length,
    team,
  );
  const text = isSigned ? answer?.filling.text : answer?.filling.shown;
  if (answer === undefined || text === undefined || !text.startsWith(typed)) return undefined;
  return { range: { start, end: at }, text, working: answer.working };
}

/** Where the beginning is cut off, whole sentences if there are any. */
function readable(head: string): string {
  return head.length < MOST_BEFORE ? head : head.slice(head.indexOf('。') + 1);
}

function answerIn(report: Report, at: number, team: TeamRelations | undefined): ReturnType<typeof answerTo> {
  const facts = report.paragraphs[0]?.facts;
  const blank = facts && blanksOf(facts).get(at);
  if (facts === undefined || blank === undefined) return undefined;
  const members = judgedStatements(facts, team).flatMap(({ statement }) => {
    const equation = statement.tentative === true ? undefined : equationOf(statement);
    return equation?.unknown === undefined && equation?.mask.range.start === at ? [{ statement, equation }] : [];
  });
  const answer = answerTo(blank, members, facts);
  if (answer === undefined) return undefined;
  const { filling, best } = answer;
  const number = { range: { start: at, end: at + MASK.length }, blank, filling, relation: best.statement.relation };
  return refuted(report, [number], team).has(at) ? undefined : answer;
}
