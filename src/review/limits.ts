import { GROUPS, groupOf } from '../rules/groups';
import type { Claim, Operand } from '../statistics/claim';
import type { Review, ReviewInput } from './model';

/** What was checked and what was not, plainly: a page that is silent on its limits is taken for more than it is. */
export function limitsOf(input: ReviewInput): Pick<Review, 'checked' | 'unchecked'> {
  const { report, claims, rules, active, team, lastYear } = input;
  const spoke = new Set(active.map(({ rule }) => rule.id));
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((group) => {
    const count = active.filter(({ rule }) => groupOf(rule.id) === group).length;
    return count === 0 ? [] : [`${GROUPS[group]}${count}条`];
  });
  const silent = rules.filter(({ id, optional }) => !spoke.has(id) && optional !== true);
  const optional = rules.filter(({ id, optional: asked }) => !spoke.has(id) && asked === true);
  const related = figuresIn(
    claims,
    report.figures.map(({ range }) => range.start),
  );
  const alone = report.figures.length - related;
  return {
    checked: [
      `规则${active.length}条：${groups.join('、')}。`,
      `数据${report.figures.length}个，其中${related}个与文中别的数据有写明的关系，已经核对。`,
      ...(team.hasRelations ? ['本单位自己的数据关系。'] : []),
      ...(team.terms === 0 ? [] : [`口径表${team.terms}条。`]),
    ],
    unchecked: [
      ...(alone === 0 ? [] : [`${alone}个数据在文中没有可以核对的关系，没有核对。`]),
      '事实、人名、职务、单位名称、引文是不是属实，政策提法是不是最新，没有查。',
      ...(team.terms === 0 ? ['没有口径表，本单位的规范提法没有查。'] : []),
      ...(lastYear === undefined ? ['没有与上年的文稿比对。'] : []),
      ...(team.isTrusted ? [] : ['工作区不受信任，本单位的关系、口径和检查设置没有读取。']),
      ...(silent.length === 0 ? [] : [`设置里关掉的规则：${silent.map(({ title }) => title).join('、')}。`]),
      ...(optional.length === 0 ? [] : [`默认不查的规则：${optional.map(({ title }) => title).join('、')}。`]),
      '图片、页眉页脚和 Word 里的排版没有查。',
    ],
  };
}

/** How many of the figures, by where they begin, take part in a claim. */
function figuresIn(claims: readonly Claim[], starts: readonly number[]): number {
  const own = new Set(starts);
  const found = new Set<number>();
  const see = ({ range: { start } }: Operand): void => {
    if (own.has(start)) found.add(start);
  };
  for (const { operands, printed } of claims) {
    for (const operand of Object.values(operands)) {
      if ('range' in operand) see(operand);
      else operand.forEach(see);
    }
    see(printed);
  }
  return found.size;
}
