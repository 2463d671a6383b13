import type { ChangesChoice } from './docxPort';
import type { Counts } from './reading';

const CHOSEN: Readonly<Record<ChangesChoice, string>> = {
  accepted: '按接受修订读入',
  original: '按修订前的原文读入',
  both: '修改处标为【增：…】【删：…】',
};

/** What had to be decided or could not become text, one sentence each. */
export function toldOf({ changes, hidden, struck, marks }: Counts, choice: ChangesChoice): readonly string[] {
  const told: string[] = [];
  if (changes > 0) told.push(`有修订 ${changes} 处，${CHOSEN[choice]}`);
  for (const [what, count] of marks) told.push(`${what} ${count} 处没有读入，原处标有【${what}】`);
  if (hidden > 0) told.push(`隐藏的文字 ${hidden} 处没有读入`);
  if (struck > 0) told.push(`加了删除线的文字 ${struck} 处，原处标有【删除线：…】，请决定去留`);
  return told;
}
