import type { SheetFormat } from '../keep/sheetFile';

const sheetFormats = ['xlsx', 'docx', 'csv', 'md'] as const satisfies readonly SheetFormat[];

/** What `sheet` is to do: write the 数据核对表 of a report, or read a returned one. */
export type SheetWish =
  | { readonly kind: 'out'; readonly format: SheetFormat; readonly output: string; readonly force: boolean }
  | { readonly kind: 'in'; readonly format: SheetFormat; readonly input: string; readonly write: boolean };

type Name = 'format' | 'marks' | 'output' | 'force' | 'read' | 'write' | 'recursive';
type Values = Readonly<Partial<Record<Name, string>>>;

const OWN = ['read', 'write', 'output', 'force'] as const;

/** What the options say of the sheet, or what is wrong with them; undefined for the other commands. */
export function readSheetWish(
  command: string,
  files: readonly string[],
  values: Values,
): SheetWish | string | undefined {
  const { output, read } = values;
  if (command !== 'sheet') {
    const strange = OWN.find((name) => values[name] !== undefined);
    if (strange === undefined) return undefined;
    const isWritten = strange === 'output' || strange === 'force';
    if (!isWritten) return `--${strange} 只用于 sheet`;
    const writes = ['check', 'compare', 'import', 'export', 'pack'].includes(command);
    return writes ? undefined : `--${strange} 只用于 check、sheet、compare、import、export 和 pack`;
  }
  if (files.length > 1 || values.recursive !== undefined) return 'sheet 一次只处理一个文件';
  if (output === undefined && read === undefined)
    return 'sheet 要用 --output 给出写到哪里，或用 --read 给出要读回的表格';
  if (output !== undefined && read !== undefined) return '--output 和 --read 不能同时给';
  return output === undefined ? wishIn(read ?? '', values) : wishOut(output, values);
}

function wishOut(output: string, { format, force, write }: Values): SheetWish | string {
  if (write !== undefined) return '--write 只和 --read 一起用';
  const chosen = format ?? formatOf(output);
  if (!isSheetFormat(chosen)) return `sheet 的 --format 只能是 ${sheetFormats.join('、')}`;
  return { kind: 'out', format: chosen, output, force: force !== undefined };
}

function wishIn(input: string, { marks, force, write }: Values): SheetWish | string {
  if (force !== undefined) return '--force 只和 --output 一起用';
  if (marks === undefined) return '--read 要用 --marks 给出核对记录文件';
  const format = formatOf(input);
  if (!isSheetFormat(format)) return `要读回的表格的扩展名应是 ${sheetFormats.map((each) => `.${each}`).join('、')}`;
  return { kind: 'in', format, input, write: write !== undefined };
}

function formatOf(file: string): string {
  return /\.([A-Za-z]{2,4})$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

function isSheetFormat(format: string): format is SheetFormat {
  return sheetFormats.some((each) => each === format);
}
