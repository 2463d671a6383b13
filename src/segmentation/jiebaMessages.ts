import type { Words } from '../text/ports';

/** What the child process is asked. */
export type JiebaRequest =
  | { readonly id: number; readonly paragraphs: readonly string[]; readonly tags: boolean }
  | { readonly terms: readonly string[] };

/** What it answers: once that its dictionary is read, then the words of each batch. Tags, where asked for, are joined by spaces. */
export type JiebaReply =
  | { readonly ready: true }
  | {
      readonly id: number;
      readonly words: readonly { readonly lengths: readonly number[]; readonly tags?: string }[];
    };

/**
 * The words of one paragraph out of an answer; undefined if they do not make up the paragraph, so that a damaged answer is
 * never taken for one.
 */
export function wordsOf(paragraph: string, answer: unknown): Words | undefined {
  const { lengths, tags } = (answer ?? {}) as { readonly lengths?: unknown; readonly tags?: unknown };
  if (!Array.isArray(lengths)) return undefined;
  let sum = 0;
  for (const length of lengths as unknown[]) {
    if (!Number.isInteger(length) || (length as number) < 1) return undefined;
    sum += length as number;
  }
  if (sum !== paragraph.length) return undefined;
  if (typeof tags !== 'string') return { lengths: lengths as number[] };
  const list = tags === '' ? [] : tags.split(' ');
  return list.length === lengths.length ? { lengths: lengths as number[], tags: list } : undefined;
}
