import { GROUPS, groupOf } from '../rules/groups';
import { figureChecks } from './figureChecks';
import { isOnFigures } from './figuresChapter';
import type { Review, ReviewInput } from './model';

/** What was checked and what was not, plainly: a page that is silent on its limits is taken for more than it is. */
export function limitsOf(input: ReviewInput): Pick<Review, 'checked' | 'unchecked'> {
  const { rules, active, team, lastYear, notRead, settled } = input;
  const spoke = new Set(active.map(({ rule }) => rule.id));
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((group) => {
    const count = active.filter(({ rule }) => groupOf(rule.id) === group).length;
    return count === 0 ? [] : [`${GROUPS[group]}${count}条`];
  });
  const silent = rules.filter(({ id, optional }) => !spoke.has(id) && optional !== true);
  const optional = rules.filter(({ id, optional: asked }) => !spoke.has(id) && asked === true);
  const { figures, related, confirmed, unchecked } = figureChecks(input);
  const dismissed = settled.filter((finding) => !isOnFigures(finding)).length;
  const marked = confirmed === 0 ? '' : `；另有${confirmed}个已标为核实无误`;
  return {
    checked: [
      `规则${active.length}条：${groups.join('、')}。`,
      `数据${figures}个，其中${related}个与文中别的数据有写明的关系，已经核对${marked}。`,
      ...(team.hasRelations ? ['本单位自己的数据关系。'] : []),
      ...(team.terms === 0 ? [] : [`口径表${team.terms}条。`]),
    ],
    unchecked: [
      ...(unchecked === 0 ? [] : [`${unchecked}个数据在文中没有可以核对的关系，没有核对。`]),
      '事实、人名、职务、单位名称、引文是不是属实，政策提法是不是最新，没有查。',
      ...(team.terms === 0 ? ['没有口径表，本单位的规范提法没有查。'] : []),
      ...(lastYear === undefined ? ['没有与上年的文稿比对。'] : []),
      ...(team.isTrusted ? [] : ['工作区不受信任，本单位的关系、口径和检查设置没有读取。']),
      ...(silent.length === 0 ? [] : [`设置里关掉的规则：${silent.map(({ title }) => title).join('、')}。`]),
      ...(optional.length === 0 ? [] : [`默认不查的规则：${optional.map(({ title }) => title).join('、')}。`]),
      ...(dismissed === 0 ? [] : [`在这篇文稿里关掉的提示${dismissed}处，没有列出。`]),
      ...(notRead === undefined ? [] : ['Word 文档是读成文本以后查的，行号是文本的行号。']),
      ...(notRead ?? []).map((each) => `${each.replace(/[。；]$/, '')}。`),
      '图片、页眉页脚和 Word 里的排版没有查。',
    ],
  };
}
