import type { SlipKind } from '../slip';
import { heldOutDocuments } from './documents';
import { heldOutSentences } from './sentences';

/**
 * One more slip of each kind, written before the rules were mended for the first set. Of these 55 of 67 were found while
 * nobody had looked at them while mending; then they were read, and whole classes of slips mended for which they stood. They
 * are no measure any more of how far the first set's number can be believed.
 */
export const heldOutKinds: readonly SlipKind[] = [...heldOutSentences, ...heldOutDocuments];
