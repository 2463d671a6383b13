import type { ChangesChoice } from '../word/reading/docxPort';

export const changesChoices = ['accepted', 'original', 'both'] as const satisfies readonly ChangesChoice[];

/** How `import` reads a Word document, and where its text goes: `-` is standard output. */
export interface ImportWish {
  readonly changes: ChangesChoice;
  readonly output: string;
  readonly force: boolean;
}

type Name = 'changes' | 'format' | 'output' | 'force' | 'recursive' | 'fail-on';
type Values = Readonly<Partial<Record<Name, string>>>;

/** What the options say of an import, or what is wrong with them; undefined for the other commands. */
export function readImportWish(
  command: string,
  files: readonly string[],
  { changes, format, output, force, recursive, 'fail-on': failOn }: Values,
): ImportWish | string | undefined {
  if (command !== 'import') return changes === undefined ? undefined : '--changes 只用于 import';
  if (files.length !== 1) return 'import 一次读一个Word文档，如 gongwen import 旧稿.docx --output 新稿.txt';
  if (recursive !== undefined) return '--recursive 不用于 import';
  if (failOn !== undefined) return '--fail-on 不用于 import';
  if (format !== undefined && format !== 'text') return 'import 只输出文本，--format 只能是 text';
  if (force !== undefined && (output ?? '-') === '-') return '--force 只和 --output 一起用';
  const chosen = changesChoices.find((each) => each === (changes ?? 'accepted'));
  if (chosen === undefined) return `--changes 只能是 ${changesChoices.join('、')}，不能是 ${changes ?? ''}`;
  return { changes: chosen, output: output ?? '-', force: force !== undefined };
}
