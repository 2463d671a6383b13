import { isHan } from '../../text/characters';
import type { TextRange } from '../../text/range';
import { inlineLead, type InlineLead } from './leads';

const LONGEST = 26;
/** What must follow each point before the next one. */
const SHORTEST_BODY = 15;
const LEAST_POINTS = 3;

/** Verbs of one character with which slogans open: 抓机制，上下联动. */
const VERBS = '抓重强优促';

interface Point extends InlineLead {
  readonly sentence: number;
  readonly words: string;
}

/** What sentences of one form share: 要…, 在…中…, or their first two characters (坚持…, 突出…) and number of clauses. */
function openingOf({ words, clauses }: Point): string | undefined {
  const own = VERBS.includes(words.charAt(0)) ? 1 : 2;
  if (clauses > 1) return isHan(words, 0) && isHan(words, 1) ? `${words.slice(0, own)}，` : undefined;
  if (words.startsWith('要') && !/^要[素求点]/.test(words)) return '要';
  const frame = /^在.{2,14}?([中上下里])/.exec(words);
  if (frame) return `在…${frame[1]!}`;
  return isHan(words, 0) && isHan(words, 1) ? words.slice(0, 2) : undefined;
}

/** Each point must be followed by a sentence that is no point, long enough to be what the point is about, or to be filled. */
function haveBodies(text: string, points: readonly Point[], sentences: readonly TextRange[]): boolean {
  return points.every(({ sentence }, index) => {
    const next = points[index + 1]?.sentence ?? sentences.length;
    const body = sentences[sentence + 1];
    if (next <= sentence + 1 || body === undefined) return false;
    return sentences[next - 1]!.end - body.start >= SHORTEST_BODY || text.startsWith('【待填', body.start);
  });
}

function groupBy(points: readonly Point[], key: (point: Point) => string | undefined): Point[][] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const at = key(point);
    if (at === undefined) continue;
    const group = groups.get(at);
    if (group) group.push(point);
    else groups.set(at, [point]);
  }
  return [...groups.values()];
}

/** Points of about one length that are all the short sentences of the paragraph. */
function sameLength(points: readonly Point[]): boolean {
  let shortest = Infinity;
  let longest = 0;
  for (const { words } of points) {
    shortest = Math.min(shortest, words.length);
    longest = Math.max(longest, words.length);
  }
  return points.length >= LEAST_POINTS && longest - shortest <= 1;
}

/**
 * Lead sentences that run inside a paragraph, in order: at least three short sentences that open alike (要…, 在…中…) or
 * are the only short ones of the paragraph and of one length, each with its own text behind it.
 */
export function inlineLeadsOf(text: string, sentences: readonly TextRange[], from: number): readonly TextRange[] {
  // Each point and what it is about take two sentences at least.
  if (sentences.length < 2 * LEAST_POINTS) return [];
  const points: Point[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.start < from && sentence.end <= from) continue;
    const lead = inlineLead(text, { start: Math.max(sentence.start, from), end: sentence.end }, LONGEST);
    if (lead) points.push({ ...lead, sentence: index, words: text.slice(lead.heading.start, lead.heading.end) });
  }
  if (points.length < LEAST_POINTS) return [];
  const alike = groupBy(points, openingOf).filter(
    (group) => group.length >= LEAST_POINTS && haveBodies(text, group, sentences),
  );
  const [best] = alike.sort((a, b) => b.length - a.length);
  if (best) return best.map((point) => point.heading);
  const plain = points.filter((point) => point.clauses === 1);
  return sameLength(plain) && haveBodies(text, plain, sentences) ? plain.map((point) => point.heading) : [];
}
