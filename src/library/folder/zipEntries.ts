const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** The part of a Unix mode that says what a file is, and what it says for a symbolic link. */
const TYPE = 0xf000;
const LINK = 0xa000;

/** The names in a ZIP archive's directory that are symbolic links; undefined for bytes that are no archive. */
export function linksIn(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first || bytes.length < END_LENGTH) return undefined;
  const links = new Set<string>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number]; // prettier-ignore
    const mode = view.getUint32(at + 38, true) >>> 16;
    if ((mode & TYPE) === LINK) {
      links.add(new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name)));
    }
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return links;
}
