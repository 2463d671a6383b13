import { isInForce } from '../../terms/inForce';
import type { TermMatch } from '../../terms/terms';
import { dayText, type Days } from '../../text/day';
import type { Finding } from '../finding';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';
import { isSamePost, ofOneKind, type Post, postBeside } from './posts';
import { type ParagraphTerms, termsIn, told } from './termsInReport';

const HEAD = { id: 'library/post', severity: 'warning' } as const;

export const libraryPost: ReportRule = {
  ...HEAD,
  title: '职务与口径表不符',
  why: '口径表写明了这位领导的职务。',
  advice: '对照口径表核对姓名和职务；讲过去的事写“时任”。',
  source: '本单位自己的口径表文件',
  moment: 'check',
  check(report, team) {
    const { paragraphs, days } = termsIn(report, team);
    return paragraphs.flatMap((paragraph) => findingsIn(paragraph, days));
  },
};

function findingsIn({ start, text, matches }: ParagraphTerms, days: Days | undefined): readonly Finding[] {
  return matches.flatMap((match) => {
    if (match.uses.every(({ kind }) => kind !== 'leader')) return [];
    const post = postBeside(text, match.start, match.end);
    return post ? findingOf(match, post, start, days) : [];
  });
}

function findingOf(
  { word: name, uses }: TermMatch,
  post: Post,
  start: number,
  days: Days | undefined,
): readonly Finding[] {
  const rows = uses.flatMap(({ kind, row }) => (kind === 'leader' && row.leader ? [{ row, posts: row.leader.posts }] : [])); // prettier-ignore
  const current = rows.filter(({ row }) => isInForce(row, days));
  if (current.some(({ posts }) => posts.some((one) => isSamePost(post.words, one)))) return [];
  const range = { start: start + post.start, end: start + post.end };
  const [now] = current;
  if (now) {
    const all = now.posts.join('、');
    const message = `口径表里“${name}”的职务是“${all}”${told(now.row)}，这里写的是“${post.words}”，请核对。`;
    const [only, second] = now.posts;
    const isContrary = now.posts.some((one) => ofOneKind(post.words, one));
    const fixes = isContrary && only !== undefined && second === undefined ? [replacement(range, only, false)] : [];
    // Another post may be one more that the table leaves out; 市长 for 副市长 is none.
    return [reportFinding(HEAD, range, message, { fixes, severity: isContrary ? 'warning' : 'information' })];
  }
  const past = rows.find(
    ({ row, posts }) => row.until !== undefined && posts.some((one) => isSamePost(post.words, one)),
  );
  if (past?.row.until === undefined) return [];
  const message = `口径表里“${name}”任“${post.words}”到${dayText(past.row.until)}为止${told(past.row)}，请核对。`;
  return [reportFinding(HEAD, range, message)];
}
