import type { Segmenter, Words } from '../text/ports';

/** How many characters are cut before others get their turn: some 20 ms of work. */
const SLICE = 10_000;

/** The platform's own segmenter: always there, without parts of speech. Long batches are cut in slices, between which others work. */
export function createIntlSegmenter(): Segmenter {
  let known: Intl.Segmenter | undefined;

  function cutOne(paragraph: string): Words {
    const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter };
    // A few hosts have none: then a word is a character.
    if (Segmenter === undefined) return { lengths: Array.from(paragraph, ({ length }) => length) };
    known ??= new Segmenter('zh', { granularity: 'word' });
    const lengths: number[] = [];
    for (const { segment } of known.segment(paragraph)) lengths.push(segment.length);
    return { lengths };
  }

  return {
    async cut(paragraphs) {
      const words: Words[] = [];
      let since = 0;
      for (const paragraph of paragraphs) {
        words.push(cutOne(paragraph));
        since += paragraph.length;
        if (since < SLICE) continue;
        since = 0;
        await new Promise((resolve) => setTimeout(resolve));
      }
      return { engine: 'intl', words };
    },
    ready: () => Promise.resolve('intl'),
  };
}
