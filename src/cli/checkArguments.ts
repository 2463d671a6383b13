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
}

type Name = 'rules' | 'config' | 'gate' | 'print-config' | 'explain' | 'live' | 'fix' | 'format';
type Values = Readonly<Partial<Record<Name, string>>>;

const OWN = ['rules', 'config', 'gate', 'print-config', 'explain'] as const;

/** What the options say of a check, or what is wrong with them; undefined where they say nothing. */
export function readCheckWish(
  command: string,
  files: readonly string[],
  values: Values,
): CheckWish | string | undefined {
  const first = OWN.find((name) => values[name] !== undefined);
  if (first === undefined) return undefined;
  if (command !== 'check') return `--${first} 只用于 check`;
  const { rules, config, gate, explain, 'print-config': print } = values;
  if (config === '-') return '--config 不能是标准输入（-）';
  if (gate !== undefined && values.live !== undefined) return '--gate 和 --live 不能同时给';
  const names = rules?.split(',').map((name) => name.trim());
  if (names?.some((name) => /^[+-]?$/.test(name)) === true)
    return '--rules 是规则名或组名，几个之间用一个逗号隔开，如 --rules punctuation,-punctuation/doubled';
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
  };
}
