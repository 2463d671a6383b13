import type { Report } from '../../report/model';
import type { RelationId } from '../../statistics/claim';
import type { Quantity } from '../../statistics/passage';
import { printSum } from '../../statistics/printing';
import { problemsLedBy, type Problem } from '../../statistics/problems';
import { quantitiesOf, type Relation } from '../../statistics/relation';
import type { Reason, Repair } from '../../statistics/repairs';
import { roleText } from '../../statistics/roles';
import type { TeamRelations } from '../../statistics/team';
import { workingOf } from '../../statistics/working';
import { contains, shift, type TextRange } from '../../text/range';
import type { Finding, Fix } from '../finding';

/** The problems that a claim of one relation (`library`: of any of the team's) leads, each as one finding with all of its evidence. */
export function mismatches(
  report: Report,
  relation: RelationId | 'library',
  rule: Relation['rule'],
  team?: TeamRelations,
): readonly Finding[] {
  const problems = problemsLedBy(report, relation, rule.moment ?? 'live', team);
  return problems.map(({ problem, by }) => finding(problem, by, rule));
}

function isTeams(relation: RelationId): boolean {
  return relation.startsWith('library/');
}

function finding(problem: Problem, by: number, rule: Relation['rule']): Finding {
  const [lead] = problem.violated;
  const { printed, operands } = lead.statement;
  const part = operands['part'];
  const first = part && 'range' in part && part.range.start < printed.range.start ? part : printed;
  const range = { start: first.range.start, end: printed.range.end };
  return {
    rule: isTeams(lead.statement.relation) ? 'library/relation' : `statistics/${lead.statement.relation}`,
    severity: rule.severity ?? 'warning',
    message: message(problem, rule),
    range: shift(range, by),
    subjects: problem.violated.map(({ statement }) => shift(statement.printed.range, by)),
    related: related(problem, range).map((place) => ({ ...place, range: shift(place.range, by) })),
    fixes: problem.repairs.map((repair) => fix(repair, by)),
  };
}

/** What does not agree, what speaks for which figure, what to do: a line each. */
function message(problem: Problem, { head = '数据不符', advice: wish = '请核对各数。' }: Relation['rule']): string {
  const workings = problem.violated.map(({ statement, computed }) => workingOf(statement, computed)).join('；');
  const title = problem.violated[0].statement.title;
  const lines = [
    `${head}${title === undefined ? '' : `（${title}）`}：${workings}。`,
    evidence(problem),
    advice(problem.repairs, wish),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** What the rest of the list, or the figure itself, says of where the error is. */
function evidence({ list, repairs }: Problem): string {
  const [likely] = repairs;
  const name = likely?.quantity.text ?? '';
  const slips = repairs.filter(({ reason }) => reason === 'unit').map(({ quantity }) => `“${quantity.text}”`);
  if (slips.length > 0) return `${slips.join('与')}的单位可能有误。`;
  if (likely?.reason === 'digits') return `“${name}”可能是手误。`;
  if (!list) return '';
  const { parts, shares, total } = list;
  const sums = `同组${parts.length}项合计${printSum(list.partsSum, parts)}（总数${total.text}），占比合计${printSum(list.sharesSum, shares)}`;
  return likely?.reason === 'list' ? `${sums}，更可能是“${name}”有误。` : `${sums}。`;
}

function advice(repairs: readonly Repair[], wish: string): string {
  if (repairs.length === 0) return wish;
  const options = repairs.map(({ quantity, allowed }) => `“${quantity.text}”应为${allowed}`).join('；或');
  return `若其余各数无误，${options}。请核对。`;
}

/** A list of hundreds of figures is not evidence that anyone reads. */
const MOST_RELATED = 20;

/** The other figures, what is said of each before it: those of the claim first, then the rest of its list. */
function related(problem: Problem, own: TextRange): Finding['related'] {
  const places = new Map<Quantity, string>();
  for (const { statement } of problem.violated) {
    for (const [name, operand] of Object.entries(statement.operands)) {
      for (const quantity of quantitiesOf(operand)) places.set(quantity, roleText(name));
    }
  }
  const { parts = [], shares = [] } = problem.list ?? {};
  for (const quantity of [...parts.slice(0, MOST_RELATED), ...shares.slice(0, MOST_RELATED)]) {
    if (!places.has(quantity)) places.set(quantity, '同组');
  }
  return [...places]
    .filter(([quantity]) => !contains(own, quantity.range))
    .slice(0, MOST_RELATED)
    .map(([{ range, text }, role]) => ({ range, message: `${role}：${text}` }));
}

const REASONS: Readonly<Record<Reason, string>> = {
  list: '，同组数据支持',
  unit: '，疑为单位写错',
  digits: '，疑为手误',
};

/** A figure is the writer's to judge: never safe, so never part of a fix-all. */
function fix({ quantity, range, text, allowed, reason }: Repair, by: number): Fix {
  const start = range.start - quantity.range.start;
  const changed = quantity.text.slice(0, start) + text + quantity.text.slice(range.end - quantity.range.start);
  return {
    title: `把“${quantity.text}”改为“${changed}”（应为${allowed}${reason ? REASONS[reason] : ''}）`,
    safe: false,
    edits: [{ range: shift(range, by), text }],
  };
}
