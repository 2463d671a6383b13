import type { Finding } from '../rules/finding';
import { groupOf } from '../rules/groups';
import { findingLine } from './findingLine';
import type { ReviewChapter, ReviewInput } from './model';

/** Whether a finding is one on figures. */
export function isOnFigures({ rule }: Pick<Finding, 'rule'>): boolean {
  return groupOf(rule) === 'statistics' || rule === 'library/relation';
}

/** The figures that do not agree and that nobody has confirmed, and what the rest of the relations came to. */
export function figuresChapter({ claims, findings, settled }: ReviewInput): ReviewChapter {
  const own = findings.filter(isOnFigures);
  const verified = settled.filter(isOnFigures).length;
  const count = (verdict: string): number => claims.filter((claim) => claim.verdict === verdict).length;
  const parts = [
    `文中写明的数据关系${claims.length}处，相符${count('holds')}处`,
    ...(own.length === 0 ? [] : [`不符且没有核实的${own.length}处`]),
    ...(verified === 0 ? [] : [`已核实无误的${verified}处`]),
    ...(count('close') === 0 ? [] : [`差一个末位、请看一眼的${count('close')}处`]),
    ...(count('unknown') === 0 ? [] : [`因有待填而不能核对的${count('unknown')}处`]),
  ];
  const close = claims
    .filter(({ verdict }) => verdict === 'close')
    .map(({ title, working, range }) => ({ text: `${title}：${working}`, range }));
  return {
    title: '数据',
    state: own.length > 0 ? 'open' : close.length > 0 ? 'told' : 'clean',
    summary: claims.length === 0 ? '没有写明可以互相核对的数据。' : `${parts.join('，')}。`,
    lines: [...own.map(findingLine), ...close],
  };
}
