import { type LengthTarget, parseTarget } from '../text/lengthTarget';

/** What only `check` can be told. */
export interface CheckWish {
  /** `--rules`: ids and groups, with `+` or `-` before them or not. */
  readonly rules?: readonly string[];
  /** `--config`: the file of settings for all that is checked. */
  readonly config?: string;
  /** `--gate`: what 送审前检查 does, for a pipeline. */
  readonly gate?: true;
  /** `--print-config`: how every rule is set, instead of checking. */
  readonly printConfig?: true;
  /** `--explain`: the rule whose page is printed, instead of checking. */
  readonly explain?: string;
  /** `--output`: the page of 送审前检查 on all that is checked, beside what is printed. */
  readonly page?: CheckPageWish;
}

export interface CheckPageWish {
  readonly output: string;
  readonly format: 'html' | 'markdown' | 'docx';
  readonly force: boolean;
  /** `--target`: how long the report is meant to be. */
  readonly target?: LengthTarget;
  /** `--last-year`: the report of the year before. */
  readonly lastYear?: string;
}

type Name =
  | 'rules'
  | 'config'
  | 'gate'
  | 'print-config'
  | 'explain'
  | 'live'
  | 'fix'
  | 'format'
  | 'output'
  | 'force'
  | 'target'
  | 'last-year'
  | 'recursive';
type Values = Readonly<Partial<Record<Name, string>>>;

const OWN = ['rules', 'config', 'gate', 'print-config', 'explain'] as const;

/** What the options say of a check, or what is wrong with them; undefined where they say nothing. */
export function readCheckWish(
  command: string,
  files: readonly string[],
  values: Values,
): CheckWish | string | undefined {
  const first = OWN.find((name) => values[name] !== undefined);
  if (command !== 'check') {
    const strange = first ?? (['target', 'last-year'] as const).find((name) => values[name] !== undefined);
    return strange === undefined ? undefined : `--${strange} 只用于 check`;
  }
  const page = readPageWish(files, values);
  if (typeof page === 'string') return page;
  if (first === undefined) return page && { page };
  const { rules, config, gate, explain, 'print-config': print } = values;
  if (config === '-') return '--config 不能是标准输入（-）';
  if (gate !== undefined && values.live !== undefined) return '--gate 和 --live 不能同时给';
  const names = rules?.split(',').map((name) => name.trim());
  if (names?.some((name) => /^[+-]?$/.test(name)) === true)
    return '--rules 是规则名或组名，几个之间用一个逗号隔开，如 --rules punctuation,-punctuation/doubled';
  if (page !== undefined && (explain ?? print) !== undefined) return '--output 不能和 --explain、--print-config 同时给';
  if (
    explain !== undefined &&
    (OWN.some((name) => name !== 'explain' && values[name] !== undefined) || files.length > 0)
  )
    return '--explain 只说明一条规则，不能同时给文件和别的选项，如 gongwen check --explain punctuation/doubled';
  if (print !== undefined) {
    if (files.length > 1) return '--print-config 一次只说明一个文件的设置';
    if (gate !== undefined || values.fix !== undefined || values.format !== undefined)
      return '--print-config 只列出设置，不能同时给 --gate、--fix 和 --format';
  }
  return {
    ...(names === undefined ? {} : { rules: names }),
    ...(config === undefined ? {} : { config }),
    ...(gate === undefined ? {} : { gate: true }),
    ...(print === undefined ? {} : { printConfig: true }),
    ...(explain === undefined ? {} : { explain }),
    ...(page === undefined ? {} : { page }),
  };
}

const FORMATS: Readonly<Record<string, CheckPageWish['format']>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  docx: 'docx',
};

function readPageWish(files: readonly string[], values: Values): CheckPageWish | string | undefined {
  const { output, force, live, target: length, 'last-year': lastYear } = values;
  if (output === undefined) {
    const strange = (['force', 'target', 'last-year'] as const).find((name) => values[name] !== undefined);
    return strange === undefined ? undefined : `--${strange} 只和 --output 一起用`;
  }
  if (live !== undefined) return '--output 写的是送审前检查的结果，不能和 --live 同时给';
  const format = FORMATS[/\.([A-Za-z]{2,4})$/.exec(output)?.[1]?.toLowerCase() ?? ''];
  if (format === undefined) return `check 的 --output 应以 .html、.md 或 .docx 结尾，不能是 ${output}`;
  const target = length === undefined ? undefined : parseTarget(length);
  if (length !== undefined && !target) return `--target 写成 15分钟 或 3000字，不能是 ${length}`;
  if (lastYear !== undefined && (files.length > 1 || values.recursive !== undefined))
    return '--last-year 一次只用于一个文件';
  return {
    output,
    format,
    force: force !== undefined,
    ...(target === undefined ? {} : { target }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}
