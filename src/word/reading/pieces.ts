import type { ChangesChoice } from './docxPort';

/** What tracking says of words. `passing` came and went again, so that no side has it. */
export type Change = 'none' | 'inserted' | 'deleted' | 'movedIn' | 'movedOut' | 'passing';

/** A stretch of a line. */
export interface Piece {
  readonly text: string;
  readonly change: Change;
}

const ARRIVALS: ReadonlySet<Change> = new Set(['inserted', 'movedIn']);
const WORDS: Readonly<Record<Exclude<Change, 'none'>, string>> = {
  inserted: '增',
  deleted: '删',
  movedIn: '移入',
  movedOut: '移出',
  passing: '增后又删',
};

/** What a change says of words that stand within another one. */
export function within(outer: Change, inner: Change): Change {
  if (outer === 'none') return inner;
  if (inner === 'none' || inner === outer) return outer;
  if (outer === 'passing' || inner === 'passing') return 'passing';
  return ARRIVALS.has(outer) === ARRIVALS.has(inner) ? inner : 'passing';
}

/** Whether words of that kind are in the text that was asked for. */
export function isShown(change: Change, choice: ChangesChoice): boolean {
  if (choice === 'both' || change === 'none') return true;
  return change !== 'passing' && ARRIVALS.has(change) === (choice === 'accepted');
}

/** Pieces as the text that was asked for; where both sides are, each changed stretch as 【增：…】 or 【删：…】. */
export function textOfPieces(pieces: readonly Piece[], choice: ChangesChoice): string {
  if (choice !== 'both') return pieces.map(({ text, change }) => (isShown(change, choice) ? text : '')).join('');
  const stretches: { text: string[]; readonly change: Change }[] = [];
  for (const { text, change } of pieces) {
    const last = stretches.at(-1);
    if (text === '') continue;
    if (last?.change === change) last.text.push(text);
    else stretches.push({ text: [text], change });
  }
  return stretches
    .map(({ text, change }) => (change === 'none' ? text.join('') : `【${WORDS[change]}：${text.join('')}】`))
    .join('');
}

/** Whether there is anything to see of the pieces. */
export function showsText(pieces: readonly Piece[], choice: ChangesChoice): boolean {
  return pieces.some(({ text, change }) => text !== '' && isShown(change, choice));
}

/** The element that says of what it holds that it was inserted, deleted or moved. */
export const CHANGE_OF: ReadonlyMap<string, Change> = new Map([
  ['w:ins', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveTo', 'movedIn'],
  ['w:moveFrom', 'movedOut'],
]);
