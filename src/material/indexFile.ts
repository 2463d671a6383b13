import type { IndexedText } from './indexedText';

/** A text of the index: where it is, and what tells whether it has changed since. */
export interface StoredText {
  /** As the owner of the index names its files. */
  readonly path: string;
  readonly stamp: string;
  readonly indexed: IndexedText;
}

/** 'GWMI', and the version of what follows. A reader of another version makes the index again. */
const MAGIC = 0x494d5747;
const VERSION = 1;
const PARTS = ['paragraphs', 'prints', 'bigrams'] as const;

type Entry = readonly [path: string, stamp: string, ...lengths: readonly number[]];

/**
 * The index as bytes: a list of texts as JSON, then their numbers as words of 32 bits in the order of the platform (little
 * end first on all that VS Code runs on), then a checksum.
 */
export function writeIndex(texts: readonly StoredText[]): Uint8Array {
  const entries = texts.map(({ path, stamp, indexed }): Entry => [path, stamp, ...PARTS.map((part) => indexed[part].length)]); // prettier-ignore
  const head = new TextEncoder().encode(JSON.stringify(entries));
  const headWords = Math.ceil(head.length / 4);
  const bodyWords = texts.reduce((sum, { indexed }) => sum + PARTS.reduce((words, part) => words + indexed[part].length, 0), 0); // prettier-ignore
  const words = new Uint32Array(4 + headWords + bodyWords);
  const bytes = new Uint8Array(words.buffer);
  words.set([MAGIC, VERSION, head.length]);
  bytes.set(head, 12);
  let at = 3 + headWords;
  for (const { indexed } of texts) {
    for (const part of PARTS) {
      words.set(indexed[part], at);
      at += indexed[part].length;
    }
  }
  words[at] = checksum(words, at);
  return bytes;
}

/** The texts of an index; undefined where it is damaged or of another version. */
export function readIndex(bytes: Uint8Array): readonly StoredText[] | undefined {
  if (bytes.length % 4 !== 0 || bytes.length < 16) return undefined;
  // A copy, as words must begin at a multiple of four.
  const words = new Uint32Array(bytes.slice().buffer);
  const last = words.length - 1;
  if (words[0] !== MAGIC || words[1] !== VERSION || words[last] !== checksum(words, last)) return undefined;
  const headLength = words[2]!;
  if (12 + headLength > 4 * last) return undefined;
  const entries = entriesIn(bytes.subarray(12, 12 + headLength));
  let at = 3 + Math.ceil(headLength / 4);
  const texts = entries?.map(([path, stamp, ...lengths]): StoredText => {
    const parts = lengths.map((length) => words.slice(at, (at += length)));
    return { path, stamp, indexed: { paragraphs: parts[0]!, prints: parts[1]!, bigrams: parts[2]! } };
  });
  return at === last ? texts : undefined;
}

function entriesIn(head: Uint8Array): readonly Entry[] | undefined {
  try {
    const entries = JSON.parse(new TextDecoder().decode(head)) as readonly Entry[];
    return entries.every((entry) => entry.length === 2 + PARTS.length) ? entries : undefined;
  } catch {
    return undefined;
  }
}

/** Tells a file that was cut off or changed; no protection from anybody's intent. */
function checksum(words: Uint32Array, end: number): number {
  let sum = end;
  for (let at = 0; at < end; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  return sum >>> 0;
}
