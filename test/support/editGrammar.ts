import fc from 'fast-check';
import { hostile } from './hostileText';
import { figure, mask, sentence } from './sentenceGrammar';

/** One change at a relative place: some units are taken out, some text is put in. */
interface RandomEdit {
  /** 0 is the beginning, 1 the end. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const inserted = fc.oneof(
  fc.constantFrom('', '', '\n', '\r\n', '\r', '\n\n', '一、', '（二）', '三是', '。', '”', '*', '1', '，其中', '# '),
  figure,
  mask,
  sentence,
  hostile,
);

/** One to five changes at random places, as a writer or a paste makes them. */
export const edits: fc.Arbitrary<readonly RandomEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof({ arbitrary: fc.nat(3), weight: 4 }, fc.nat(200)),
    insert: inserted,
  }),
  { minLength: 1, maxLength: 5 },
);

/** The text after one change. */
export function applyEdit(text: string, edit: RandomEdit): string {
  const at = Math.floor(edit.at * text.length);
  return text.slice(0, at) + edit.insert + text.slice(at + edit.remove);
}
