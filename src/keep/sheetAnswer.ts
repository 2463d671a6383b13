import type { MarkState } from './mark';
import { plain } from '../text/characters';

const WORDS: Readonly<Record<MarkState, readonly string[]>> = {
  verified: ['核实无误', '无误', '核对无误', '已核实', '正确', '准确', '属实', '是', '对', '√', '✓', '✔', '☑'],
  doubtful: [
    '有疑问',
    '有误',
    '存疑',
    '疑问',
    '不对',
    '不正确',
    '不准确',
    '不属实',
    '错误',
    '错',
    '否',
    '×',
    '✗',
    '✘',
    '✕',
  ],
};
const STATES = new Map(
  Object.entries(WORDS).flatMap(([state, words]) => words.map((word) => [word, state as MarkState] as const)),
);

/** What a cell of 核对结果 says; words that are no answer come back as `rest`. */
export function answerOf(cell: string): { readonly state?: MarkState; readonly rest: string } {
  const state = STATES.get(plain(cell).replace(/[。.!;]$/, ''));
  return state ? { state, rest: '' } : { rest: cell.trim() };
}
