import { compareDrafts } from './compare';
import { comparisonPage } from './comparisonPage';
import { unchangedFrom } from './unchangedFrom';

/** All that is done with two drafts, loaded at the first comparison. */
export const comparing = {
  /** How they differ. */
  drafts: compareDrafts,
  /** What stayed the same between two years' reports. */
  unchangedFrom,
  /** The comparison as a page to keep. */
  page: comparisonPage,
} as const;

export type Comparing = typeof comparing;
