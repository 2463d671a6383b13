/** How many characters go to another process at once: what is lost when it breaks down, and some 50 ms of its work. */
const LARGEST = 100_000;

/** Paragraphs in runs of at most `LARGEST` characters; a longer paragraph is a run of its own. */
export function batches(paragraphs: readonly string[]): readonly (readonly string[])[] {
  const runs: (readonly string[])[] = [];
  let first = 0;
  let size = 0;
  for (const [at, { length }] of paragraphs.entries()) {
    if (at > first && size + length > LARGEST) {
      runs.push(paragraphs.slice(first, at));
      first = at;
      size = 0;
    }
    size += length;
  }
  if (first < paragraphs.length) runs.push(paragraphs.slice(first));
  return runs;
}
