import type { SlipKind } from '../slip';
import { heldOutDocuments } from './documents';
import { heldOutSentences } from './sentences';

/**
 * One more slip of each kind, written before the rules were mended for the first set and never looked at while mending:
 * what is found of these says how far the first set's number can be believed. No rule is changed for one of them.
 */
export const heldOutKinds: readonly SlipKind[] = [...heldOutSentences, ...heldOutDocuments];
