/**
 * The longest tag or text of a workbook: a cell's text, each character as a reference. The reading library begins a token
 * anew with each portion that it gets, so that one without an end would take it for ever.
 */
const LONGEST = 300_000;
const TAG = /<\/?[^\s<>"'!?]{1,200}(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/y;
const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Whether the text is made of tags, comments and the like that end, none of them too long. Linear. */
export function hasSoundTokens(xml: string): boolean {
  let end = 0;
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', end)) {
    if (start - end > LONGEST) return false;
    const next = endOf(xml, start);
    if (next === undefined || next - start > LONGEST) return false;
    end = next;
  }
  return xml.length - end <= LONGEST;
}

function endOf(xml: string, start: number): number | undefined {
  for (const [open, close] of OTHERS) {
    if (!xml.startsWith(open, start)) continue;
    const at = xml.slice(start, start + LONGEST).indexOf(close);
    return at < 0 ? undefined : start + at + close.length;
  }
  TAG.lastIndex = start;
  return TAG.test(xml) ? TAG.lastIndex : undefined;
}
