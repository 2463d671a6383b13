import type { PageFormat } from '../compare/comparison';

export const compareFormats = ['text', 'json', 'html', 'markdown'] as const satisfies readonly (
  'text' | 'json' | PageFormat
)[];
export type CompareFormat = (typeof compareFormats)[number];

/** What `compare` is to write, and where to: `-` is standard output. */
export interface CompareWish {
  readonly format: CompareFormat;
  readonly output: string;
  readonly force: boolean;
}

type Name = 'format' | 'output' | 'force' | 'recursive' | 'fail-on';
type Values = Readonly<Partial<Record<Name, string>>>;

/** What the options say of a comparison, or what is wrong with them; undefined for the other commands. */
export function readCompareWish(
  command: string,
  files: readonly string[],
  { format, output, force, recursive, 'fail-on': failOn }: Values,
): CompareWish | string | undefined {
  if (command !== 'compare') return undefined;
  if (files.length !== 2) return 'compare 要给两个文件：原稿和新稿，如 gongwen compare 汇报稿3.txt 处长改.txt';
  if (recursive !== undefined) return '--recursive 不用于 compare';
  if (failOn !== undefined) return '--fail-on 不用于 compare：有差别时退出码为1';
  if (force !== undefined && output === undefined) return '--force 只和 --output 一起用';
  const chosen = compareFormats.find((each) => each === (format ?? formatOf(output ?? '')));
  if (chosen === undefined) return `compare 的 --format 只能是 ${compareFormats.join('、')}`;
  return { format: chosen, output: output ?? '-', force: force !== undefined };
}

const ENDINGS: Readonly<Record<string, CompareFormat>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  json: 'json',
};

function formatOf(file: string): CompareFormat {
  return ENDINGS[/\.([A-Za-z]{2,4})$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'text';
}
