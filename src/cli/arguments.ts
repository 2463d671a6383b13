import { parseArgs } from 'node:util';
import { type CheckWish, readCheckWish } from './checkArguments';
import { type CompareWish, readCompareWish } from './compareArguments';
import { type ExportWish, readExportWish } from './exportArguments';
import { type ImportWish, readImportWish } from './importArguments';
import { type PackWish, readPackWish } from './packArguments';
import { type Threshold, thresholds } from './severity';
import { readSheetWish, type SheetWish } from './sheetArguments';

export const commandNames = [
  'outline',
  'placeholders',
  'statistics',
  'check',
  'sheet',
  'compare',
  'import',
  'export',
  'pack',
] as const;
export type CommandName = (typeof commandNames)[number];

export const formats = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for, checked. */
export interface Request {
  readonly command: CommandName;
  /** At least one; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  /** Absent where the caller has not said: then a file of settings may. */
  readonly failOn?: Threshold;
  readonly recursive: boolean;
  readonly live: boolean;
  readonly fix: boolean;
  /** The file of marks. */
  readonly marks?: string;
  /** The team's file of relations. */
  readonly relations?: string;
  /** The team's library: a folder or a `.gwpack` file. */
  readonly library?: string;
  /** What only `check` can be told; absent where it was told nothing. */
  readonly check?: CheckWish;
  /** What `sheet` is to do; for the others absent. */
  readonly sheet?: SheetWish;
  /** What `compare` is to write; for the others absent. */
  readonly compare?: CompareWish;
  /** How `import` reads; for the others absent. */
  readonly import?: ImportWish;
  /** What `export` is to write; for the others absent. */
  readonly export?: ExportWish;
  /** What `pack` is to do; for the others absent. */
  readonly pack?: PackWish;
}

export type Parsed =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly request: Request }
  | { readonly kind: 'error'; readonly message: string };

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  recursive: { type: 'boolean' },
  live: { type: 'boolean' },
  fix: { type: 'boolean' },
  marks: { type: 'string' },
  relations: { type: 'string' },
  library: { type: 'string' },
  rules: { type: 'string' },
  config: { type: 'string' },
  gate: { type: 'boolean' },
  'print-config': { type: 'boolean' },
  explain: { type: 'string' },
  output: { type: 'string', short: 'o' },
  profile: { type: 'string' },
  force: { type: 'boolean' },
  target: { type: 'string' },
  'last-year': { type: 'string' },
  changes: { type: 'string' },
  read: { type: 'string' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
export type OptionName = keyof typeof options;

/** The options' values by name, or what is wrong with them. */
interface Given {
  readonly values: Partial<Record<OptionName, string>>;
  readonly positionals: readonly string[];
  readonly problem?: string;
}

function isOneOf<Value extends string>(values: readonly Value[], value: string | undefined): value is Value {
  return values.some((each) => each === value);
}

/** Node's lenient reading, judged here, so that each mistake gets one line in Chinese that says what to do. */
function read(argv: readonly string[]): Given {
  const { tokens, positionals } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const values: Partial<Record<OptionName, string>> = {};
  let problem: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = Object.keys(options).find((each) => each === token.name) as OptionName | undefined;
    if (name === undefined) problem ??= `没有选项 ${token.rawName}`;
    else if (options[name].type === 'boolean' && token.value !== undefined) problem ??= `选项 --${name} 不带值`;
    else if (options[name].type === 'string' && (token.value ?? '') === '') problem ??= `选项 --${name} 缺少值`;
    else values[name] = token.value ?? '';
  }
  return { values, positionals, ...(problem === undefined ? {} : { problem }) };
}

/** What does not fit together in an otherwise well-formed request; undefined where all does. */
function conflict(request: Request, formatGiven: boolean): string | undefined {
  const { command, files, format, recursive, live, fix, marks, relations, library } = request;
  if (relations !== undefined) {
    if (command !== 'check' && command !== 'statistics') return '--relations 只用于 check 和 statistics';
    if (relations === '-') return '--relations 不能是标准输入（-）';
  }
  if (library !== undefined) {
    if (command !== 'check' && command !== 'statistics') return '--library 只用于 check 和 statistics';
    if (library === '-') return '--library 不能是标准输入（-）';
    if (relations !== undefined) return '--library 里有团队关系，不能再给 --relations';
    if (request.check?.printConfig === true) return '--print-config 不能同时给 --library';
  }
  if (marks !== undefined) {
    if (command !== 'check' && command !== 'statistics' && command !== 'sheet')
      return '--marks 只用于 check、statistics 和 sheet';
    if (files.length > 1 || recursive) return '--marks 一次只用于一个文件';
    if (marks === '-') return '--marks 不能是标准输入（-）';
  }
  if (command !== 'check') {
    if (format === 'sarif' || format === 'github') return `--format ${format} 只用于 check`;
    if (live) return '--live 只用于 check';
    if (fix) return '--fix 只用于 check';
  }
  if (files.filter((file) => file === '-').length > 1) return '标准输入（-）只能给一次';
  if (fix && files.includes('-')) {
    if (files.length > 1) return '--fix 用于标准输入（-）时不能同时给其他文件';
    if (formatGiven) return '--fix 用于标准输入（-）时只输出改后的文本，不能再给 --format';
  }
  return undefined;
}

/** Reads the arguments behind `gongwen`. Every mistake is a `message` without the program's name. */
export function parseArguments(argv: readonly string[]): Parsed {
  const { values, positionals, problem } = read(argv);
  const error = (message: string): Parsed => ({ kind: 'error', message: `${message}；用法见 gongwen --help` });
  if (values.help !== undefined) return { kind: 'help' };
  if (problem !== undefined) return error(problem);
  if (values.version !== undefined) return { kind: 'version' };
  const [command, ...files] = positionals;
  const { 'fail-on': failOn, marks, relations, library } = values;
  const choices = commandNames.join('、');
  if (command === undefined) return error(`请给出命令：${choices}`);
  if (!isOneOf(commandNames, command)) return error(`没有命令 ${command}，可用的是：${choices}`);
  const sheet = readSheetWish(command, files, values);
  if (typeof sheet === 'string') return error(sheet);
  const compare = readCompareWish(command, files, values);
  if (typeof compare === 'string') return error(compare);
  const pack = readPackWish(command, files, values);
  if (typeof pack === 'string') return error(pack);
  const wish = readImportWish(command, files, values);
  if (typeof wish === 'string') return error(wish);
  const exported = readExportWish(command, files, values);
  if (typeof exported === 'string') return error(exported);
  // What these write has formats of its own.
  const format = sheet?.kind === 'out' || compare || wish || exported ? 'text' : (values.format ?? 'text');
  if (!isOneOf(formats, format)) return error(`--format 只能是 ${formats.join('、')}，不能是 ${format}`);
  if (failOn !== undefined && !isOneOf(thresholds, failOn))
    return error(`--fail-on 只能是 ${thresholds.join('、')}，不能是 ${failOn}`);
  const wanted = readCheckWish(command, files, values);
  if (typeof wanted === 'string') return error(wanted);
  const askedOnly = wanted?.explain !== undefined || wanted?.printConfig === true;
  if (files.length === 0 && !askedOnly)
    return error(`请给出要读的文件，如 gongwen ${command} 汇报.txt；- 表示标准输入`);
  const flag = (name: OptionName): boolean => values[name] !== undefined;
  const request: Request = {
    command,
    files,
    format,
    ...(failOn === undefined ? {} : { failOn }),
    recursive: flag('recursive'),
    live: flag('live'),
    fix: flag('fix'),
    ...(marks === undefined ? {} : { marks }),
    ...(relations === undefined ? {} : { relations }),
    ...(library === undefined ? {} : { library }),
    ...(wanted === undefined ? {} : { check: wanted }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(compare === undefined ? {} : { compare }),
    ...(wish === undefined ? {} : { import: wish }),
    ...(exported === undefined ? {} : { export: exported }),
    ...(pack === undefined ? {} : { pack }),
  };
  const wrong = conflict(request, flag('format'));
  return wrong === undefined ? { kind: 'run', request } : error(wrong);
}
