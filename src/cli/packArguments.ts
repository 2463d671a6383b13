export const packActions = ['check', 'list', 'diff', 'build', 'vsix', 'terms'] as const;
export type PackAction = (typeof packActions)[number];

/** What `pack` is to do with a library: a folder or a `.gwpack` file. */
export interface PackWish {
  readonly action: PackAction;
  /** One library; two for `diff`, none for `terms`. */
  readonly libraries: readonly string[];
  readonly format: 'text' | 'json';
  /** Where `build`, `vsix` and `terms` write to. */
  readonly output?: string;
  readonly force: boolean;
}

type Name = 'format' | 'output' | 'force' | 'recursive' | 'fail-on';
type Values = Readonly<Partial<Record<Name, string>>>;

/** What the options say of a library, or what is wrong with them; undefined for the other commands. */
export function readPackWish(
  command: string,
  [name, ...libraries]: readonly string[],
  { format = 'text', output, force, recursive, 'fail-on': failOn }: Values,
): PackWish | string | undefined {
  if (command !== 'pack') return undefined;
  const action = packActions.find((one) => one === name);
  if (action === undefined) return `pack 后面要写 ${packActions.join('、')}，如 gongwen pack check 共享库`;
  if (action === 'terms' && libraries.length > 0)
    return 'pack terms 不读共享库，只用 --output 给出写到哪里，如 --output 口径.xlsx';
  if (action === 'terms' && output !== undefined && !/\.(?:xlsx|csv)$/i.test(output))
    return 'pack terms 的 --output 只能是 .xlsx 或 .csv 文件';
  const wanted = action === 'diff' ? 2 : action === 'terms' ? 0 : 1;
  if (libraries.length !== wanted)
    return `pack ${action} 要给${wanted === 2 ? '两' : '一'}个共享库（文件夹或 .gwpack 文件）`;
  if (libraries.includes('-')) return 'pack 不能从标准输入读';
  if (recursive !== undefined || failOn !== undefined) return '--recursive 和 --fail-on 不用于 pack';
  if (format !== 'text' && format !== 'json') return 'pack 的 --format 只能是 text、json';
  const writes = action === 'build' || action === 'vsix' || action === 'terms';
  if (writes && output === undefined)
    return `pack ${action} 要用 --output 给出写到哪里，如 --output ${action === 'terms' ? '口径.xlsx' : `共享库.${action === 'build' ? 'gwpack' : 'vsix'}`}`;
  if (!writes && (output !== undefined || force !== undefined))
    return '--output 和 --force 在 pack 里只用于 build、vsix 和 terms';
  return { action, libraries, format, force: force !== undefined, ...(output === undefined ? {} : { output }) };
}
