/** What stands for bytes that were no character in the encoding they were read in. */
const replacement = '\ufffd';

/**
 * Whether a text looks as if it was read in a wrong encoding: at least ten such signs, and one in fifty units. A few of
 * them come from a damaged page that was pasted in.
 */
export function looksMisread(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) count++;
  return count >= 10 && count * 50 >= text.length;
}
