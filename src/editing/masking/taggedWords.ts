import type { Words } from '../../text/ports';

/** A word of a paragraph with its part of speech, in jieba's notation. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
  /** Its offset in the paragraph. */
  readonly start: number;
}

/** The words of a paragraph as a segmenter cut it; none where it knows no parts of speech. */
export function taggedWords(text: string, { lengths, tags }: Words): readonly TaggedWord[] {
  if (tags === undefined) return [];
  let start = 0;
  return lengths.map((length, at) => {
    const word = { word: text.slice(start, start + length), tag: tags[at] ?? 'x', start };
    start += length;
    return word;
  });
}
