/** What the head of a template's file says; see `readTemplateText`. */
export interface TemplateHead {
  readonly name: string;
  readonly genre: string;
  readonly group: string;
}

/** A document as the file of a template: its text as it stands, below a head that names it. */
export function printTemplate({ name, genre, group }: TemplateHead, text: string): string {
  const fields = Object.entries({ 名称: name, 文种: genre, 分组: group }).flatMap(([label, value]) => {
    const words = oneLine(value);
    return words === '' ? [] : [`${label}: ${words}`];
  });
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return `---\n${fields.join('\n')}\n---\n${body.trimEnd()}\n`;
}

/** What a file may be called on every system, from what an entry is called; never empty. */
export function fileNameOf(name: string): string {
  const words = oneLine(name)
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .replace(/^\.+|[. ]+$/g, '')
    .slice(0, LONGEST_FILE_NAME)
    .replace(/[\ud800-\udbff]$/, '');
  return words === '' || RESERVED.test(words) ? `模板${words}` : words;
}

const LONGEST_FILE_NAME = 60;
/** Names that Windows gives to devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
