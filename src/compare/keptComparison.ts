import type { comparisonPage as page } from './comparisonPage';

/** The comparison as a page to keep; what writes it loads on need. */
export type ComparisonPage = (...given: Parameters<typeof page>) => Promise<string>;

export const comparisonPage: ComparisonPage = async (...given) =>
  (await import('./comparisonPage')).comparisonPage(...given);
