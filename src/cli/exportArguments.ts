/** What `export` is to write: where to (`-` is standard output), and in which layout: a name, or the file of a team's own. */
export interface ExportWish {
  readonly output: string;
  readonly force: boolean;
  readonly profile: string;
}

type Name = 'format' | 'fail-on' | 'output' | 'force' | 'recursive' | 'profile';

/** What the options say of an export, or what is wrong with them; undefined for the other commands. */
export function readExportWish(
  command: string,
  files: readonly string[],
  values: Readonly<Partial<Record<Name, string>>>,
): ExportWish | string | undefined {
  const { output, force, profile = '公文' } = values;
  if (command !== 'export') return values.profile === undefined ? undefined : '--profile 只用于 export';
  if (files.length > 1 || values.recursive !== undefined) return 'export 一次只导出一个文件';
  if (values.format !== undefined) return '--format 不用于 export：写出的总是 Word 文档（.docx）';
  if (values['fail-on'] !== undefined) return '--fail-on 不用于 export';
  if (output === undefined) return 'export 要用 --output 给出写到哪里，如 gongwen export 汇报.txt -o 汇报.docx';
  if (output !== '-' && !/\.docx$/i.test(output)) return `写出的是 Word 文档，文件名应以 .docx 结尾，不能是 ${output}`;
  return { output, force: force !== undefined, profile };
}
