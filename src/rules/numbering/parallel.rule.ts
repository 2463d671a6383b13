import { sharedOpening } from '../../editing/sharedOpening';
import { seriesOf } from '../../editing/series';
import type { Section } from '../../report/model';
import { firstOverlapping } from '../../text/overlap';
import { numberingFinding, placeOf } from './findings';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';

const ID = 'numbering/parallel';
const SEVERITY = 'information';

/** So many that agree make a pattern. */
const LEAST_ALIKE = 3;
const LONGEST_TITLE = 40;

/** What the others have in common and one has not. */
interface Break {
  readonly odd: Section;
  readonly what: string;
}

export const numberingParallel: ReportRule = {
  id: ID,
  title: '并列各项句式不一',
  why: '并列的小标题句式一致（开头的字、几个分句、各几个字），读起来才整齐。',
  advice: '把句式不同的一条改得与同组一致，有意不同的可以不改。',
  source: '惯例',
  severity: SEVERITY,
  moment: 'check',
  optional: true,
  // How long a title is shows when its blanks are filled.
  check: ({ sections, placeholders }) =>
    seriesOf(sections)
      .filter(({ members }) => !members.some(({ heading }) => firstOverlapping(placeholders, heading)))
      .flatMap(({ members }) => finding(members)),
};

function finding(members: readonly Section[]): readonly Finding[] {
  const isTitled = members.every(({ title }) => title !== '' && title.length <= LONGEST_TITLE && !/\d/.test(title));
  if (!isTitled || members.length <= LEAST_ALIKE) return [];
  const found = openingBreak(members) ?? shapeBreak(members);
  if (found === undefined) return [];
  const range = found.odd.heading;
  const message = `并列的${members.length}项中，${found.what}。请看要不要改成一致：“${placeOf(found.odd)}”。`;
  return [{ ...numberingFinding({ rule: ID, severity: SEVERITY }, found.odd, message), range }];
}

/** One title that does not open as all others do. */
function openingBreak(members: readonly Section[]): Break | undefined {
  const titles = members.map(({ title }) => title);
  if (sharedOpening(titles) !== undefined) return undefined;
  const start = mostCommon(titles.map((title) => title.slice(0, 2)));
  const odd = members.filter(({ title }) => !title.startsWith(start));
  const opening = sharedOpening(titles.filter((title) => title.startsWith(start)));
  const [one] = odd;
  if (one === undefined || odd.length > 1 || opening === undefined) return undefined;
  return { odd: one, what: `其余各项以“${opening.before}”开头，这一项不是` };
}

/** One title whose clauses are not as long as those of all others. */
function shapeBreak(members: readonly Section[]): Break | undefined {
  const shapes = members.map(({ title }) => shapeOf(title));
  const usual = mostCommon(shapes);
  const odd = members.filter((_, at) => shapes[at] !== usual);
  const [one] = odd;
  if (one === undefined || odd.length > 1) return undefined;
  return { odd: one, what: `其余各项都是${usual}，这一项是${shapeOf(one.title)}` };
}

function shapeOf(title: string): string {
  return title
    .split(/[，,、；]/)
    .filter((clause) => clause !== '')
    .map((clause) => `${clause.length}字`)
    .join('、');
}

function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
