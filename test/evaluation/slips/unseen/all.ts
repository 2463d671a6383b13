import type { SlipKind } from '../slip';
import { unseenDocuments } from './documents';
import { unseenFigures } from './figures';
import { unseenSentences } from './sentences';
import { unseenWords } from './words';

/**
 * Three more slips of each kind, written by somebody who had read neither the rules nor the slips of the other sets:
 * what is found of these says how 送审前检查 does on slips that it was not made for. Nobody who mends rules reads them
 * or the list of the missed, or they are as used up as the others; a number measured after that is of no worth.
 */
export const unseenKinds: readonly SlipKind[] = [
  ...unseenSentences,
  ...unseenWords,
  ...unseenFigures,
  ...unseenDocuments,
];
