/** The characters from one to another, both included, by their UTF-16 code; empty where the first is the greater. */
export function charsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => String.fromCharCode(from + at));
}
