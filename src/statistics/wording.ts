/** Words that a name may have or lack and still be the same: 工作情况 and 情况, 下步打算 and 下一步打算. */
const EMPTY = /[的了和与及、，“”"\s一]|方面|工作|情况/g;

/** Whether a heading bears a name: all of its characters in their order, empty words aside. */
export function isNamedIn(name: string, title: string): boolean {
  const wanted = bare(name);
  const all = bare(title);
  if (wanted === '') return title.includes(name);
  if (all.includes(wanted)) return true;
  // In order, and not scattered over a whole sentence.
  let from = 0;
  for (const char of wanted) {
    const at = all.indexOf(char, from);
    if (at < 0 || (from > 0 && at - from > MOST_BETWEEN)) return false;
    from = at + 1;
  }
  return true;
}

/** Characters that a heading may put between two of a name's. */
const MOST_BETWEEN = 6;

/** Which part of the name's pairs of characters stand in the heading too, from 0 to 1. */
export function likeness(name: string, title: string): number {
  const wanted = bare(name);
  const all = bare(title);
  if (wanted.length < 2) return all.includes(wanted) ? 1 : 0;
  let shared = 0;
  for (let at = 0; at + 1 < wanted.length; at += 1) if (all.includes(wanted.slice(at, at + 2))) shared += 1;
  return shared / (wanted.length - 1);
}

function bare(text: string): string {
  return text.replace(EMPTY, '');
}
