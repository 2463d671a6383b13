import type { Finding } from '../rules/finding';
import { GROUPS, groupOf, type Group } from '../rules/groups';
import { isOnFigures } from './figuresChapter';
import { findingLine } from './findingLine';
import type { ReviewChapter, ReviewInput } from './model';

const TERMS = '口径';

/** Groups that a reviewer looks at together. */
const CHAPTERS: readonly (readonly [string, readonly Group[]])[] = [
  [GROUPS.numbering, ['numbering']],
  [GROUPS.residue, ['residue']],
  ['脱敏', ['placeholder']],
  [GROUPS.punctuation, ['punctuation']],
  [GROUPS.numeral, ['numeral']],
  [GROUPS.wording, ['wording']],
  ['公文格式与文种', ['form', 'genre']],
  [TERMS, ['library']],
];

/** A chapter for each kind of finding; one that has no rules that spoke was not checked. */
export function findingChapters({ findings, active, team }: ReviewInput): readonly ReviewChapter[] {
  const own = findings.filter((finding) => !isOnFigures(finding) && finding.rule !== 'placeholder/unfilled');
  return CHAPTERS.map(([title, groups]) => {
    const isOf = ({ rule }: Pick<Finding, 'rule'>): boolean => {
      const group = groupOf(rule);
      return group !== undefined && groups.includes(group);
    };
    const rules = active.filter(({ rule: { id } }) => {
      return isOf({ rule: id }) && id !== 'placeholder/unfilled' && id !== 'library/relation';
    });
    if (rules.length === 0) return { title, state: 'unchecked', summary: '没有查。', lines: [] };
    if (title === TERMS && team.terms === 0)
      return { title, state: 'unchecked', summary: '没有口径表，没有查。', lines: [] };
    return chapter(title, own.filter(isOf));
  });
}

function chapter(title: string, findings: readonly Finding[]): ReviewChapter {
  if (findings.length === 0) return { title, state: 'clean', summary: '没有发现问题。', lines: [] };
  const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const rest = findings.length - serious;
  const parts = [
    ...(serious === 0 ? [] : [`要改或要核对的${serious}处`]),
    ...(rest === 0 ? [] : [`供参考的${rest}处`]),
  ];
  return {
    title,
    state: serious > 0 ? 'open' : 'told',
    summary: `${parts.join('，')}。`,
    lines: findings.map(findingLine),
  };
}
