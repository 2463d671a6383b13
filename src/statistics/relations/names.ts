import type { Section } from '../../report/model';
import type { TextRange } from '../../text/range';
import { announcementsOf, type Announcement } from '../announcements';
import { formula } from '../formula';
import { counted } from '../items';
import type { Relation, Statement } from '../relation';
import { isNamedIn, likeness } from '../wording';

/** A section that bears its announced name counts one. */
const FORMULA = formula('sum(names)', '{names}');

/**
 * 照应: the points that the text names before it takes them up (`从基本情况、主要做法、下步打算三个方面汇报`) against the headings
 * that follow. Claimed only where at least half of the headings bear their names: headings are free to say more.
 */
export const names: Relation = {
  id: 'names',
  title: '前后照应',
  rule: {
    title: '开头所列名称与后文标题不照应',
    why: '开头点了各部分的名称，后文的标题用了另外的说法，或者次序不同，听的人对不上。',
    source: '惯例',
    head: '名称不照应',
    advice: '请核对：统一前后的说法，或者调整次序。',
    severity: 'information',
    moment: 'check',
  },
  formulas: [FORMULA],
  findAcross: ({ report }) => announcementsOf(report).flatMap((each) => statementOf(report.text, each)),
};

function statementOf(text: string, { names: listed, run }: Announcement): readonly Statement[] {
  const last = listed.at(-1);
  const [whole] = listed;
  if (whole === undefined || last === undefined || listed.length !== run.members.length || run.broken) return [];
  const first = { start: whole.end - withoutLeading(text.slice(whole.start, whole.end)).length, end: whole.end };
  const pairs = [first, ...listed.slice(1)].map((name, at) => pair(text.slice(name.start, name.end), at, run.members));
  const agreed = pairs.filter((each) => each.agrees).length;
  if (pairs.filter((each) => each.agrees || each.moved).length * 2 < pairs.length) return [];
  const range: TextRange = { start: first.start, end: last.end };
  const different = pairs.filter((each) => !each.agrees);
  const said = different.map(({ name, title, moved }) => (moved ? `“${name}”次序不同` : `“${name}”对应“${title}”`));
  return [
    {
      relation: 'names',
      formula: FORMULA,
      operands: {
        names: pairs.map(({ section, agrees }) => counted(text.slice(section.heading.start, section.heading.end), section.heading, agrees ? 1 : 0)), // prettier-ignore
      },
      printed: counted(text.slice(range.start, range.end), range, listed.length),
      told:
        different.length === 0
          ? `开头所列${pairs.length}个名称，后文标题都有`
          : `开头所列${pairs.length}个名称，后文标题照应${agreed}个：${said.join('；')}`,
      // One that shares no word with its heading may be meant by it all the same.
      ...(different.every(({ moved, near }) => moved || near) ? {} : { tentative: true }),
    },
  ];
}

interface Pair {
  readonly section: Section;
  readonly name: string;
  readonly title: string;
  readonly agrees: boolean;
  /** The name stands in another heading of the same run. */
  readonly moved: boolean;
  readonly near: boolean;
}

/** From this likeness on, a heading means what the name says. */
const NEAR = 0.3;

function pair(name: string, at: number, members: readonly Section[]): Pair {
  const section = members[at]!;
  const title = section.title;
  const agrees = isNamedIn(name, title);
  const moved = !agrees && members.some((other, index) => index !== at && isNamedIn(name, other.title));
  return { section, name, title: shortened(title), agrees, moved, near: likeness(name, title) >= NEAR };
}

/** Words of the sentence before the first name. */
const LEADING =
  /^.{0,24}(?:现将|将|就|从|围绕|聚焦|紧扣|突出|按照?|抓好|做好|抓住|做到了?|实现了?|坚持|包括|分为|对)(?=..)/;

function withoutLeading(name: string): string {
  return name.replace(LEADING, '').replace(/^20\d\d年/, '');
}

function shortened(title: string): string {
  return title.length > 20 ? `${title.slice(0, 20)}…` : title;
}
