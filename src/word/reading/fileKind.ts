const damaged = '文件损坏或不完整，读不出来；请用WPS或Word打开、另存一份 .docx 再试';

/** Files that people take for .docx, by their first bytes. */
const STRANGERS: readonly { readonly start: readonly number[]; readonly reason: string }[] = [
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], reason: '是RTF文档；请用WPS或Word打开，另存为 .docx 再打开' },
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], reason: '是PDF文件；请打开生成它的Word或WPS文档' },
];
/** A compound file: what Word and WPS wrote before .docx, and the wrapping of a file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Why bytes can be no readable .docx file, by their beginning; undefined where they may be one. */
export function strangerReason(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return '文件是空的';
  const begins = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  const stranger = STRANGERS.find(({ start }) => begins(start));
  if (stranger) return stranger.reason;
  if (begins(COMPOUND)) return compoundReason(bytes);
  if (!begins(ZIP)) return '不是Word文档（.docx）；请用WPS或Word打开，另存为 .docx 再打开';
  // Bit 0 of the first file's flags: the archive itself asks for a password.
  if (((bytes[6] ?? 0) & 1) === 1) return ENCRYPTED;
  return undefined;
}

const ENCRYPTED = '文件加了密码；请用WPS或Word打开，去掉密码后另存为 .docx 再打开';

function compoundReason(bytes: Uint8Array): string {
  if (holds(bytes, 'EncryptedPackage')) return ENCRYPTED;
  return '是旧格式的Word（.doc）或WPS（.wps）文档；请用WPS或Word打开，另存为 .docx 再打开';
}

/** Whether an entry of the directory has this name: it stands there in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (char) => [char.charCodeAt(0), 0]).flat();
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Why the files of an archive are no Word document, by their names. */
export function otherArchive(names: readonly string[]): string {
  const has = (name: string): boolean => names.includes(name);
  if (has('xl/workbook.xml')) return '是Excel表格，不是Word文档（.docx）';
  if (has('ppt/presentation.xml')) return '是演示文稿，不是Word文档（.docx）';
  if (has('content.xml')) return '是ODT文档；请用WPS或Word打开，另存为 .docx 再打开';
  return has('[Content_Types].xml') ? damaged : '是压缩文件，不是Word文档（.docx）';
}

/** What is said of the contents of an archive. */
export const archiveReasons = {
  damaged,
  'too large': '文件里的内容展开后太大，不像一份文稿，没有打开；请拆成几个文件再试',
  definitions: '文件里有文档类型定义（DTD），不是WPS或Word写的，为安全起见没有打开；请用WPS或Word另存一份 .docx 再试',
} as const;
