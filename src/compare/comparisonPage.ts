import type { Report } from '../report/model';
import type { Comparison, DraftNames, PageFormat } from './comparison';
import { markedText } from './markedText';
import { htmlPage } from './pageHtml';
import { markdownPage } from './pageMarkdown';
import { figureTable, sectionTable } from './pageParts';
import { summaryOf } from './told';

/**
 * The comparison as a page to keep: changed figures, changed sections, then the 花脸稿 of the later text. The HTML stands
 * alone and runs nothing; no text of a draft is read as HTML or Markdown.
 */
export function comparisonPage(
  comparison: Comparison,
  before: Report,
  after: Report,
  names: DraftNames,
  format: PageFormat,
): string {
  const content = {
    title: `两稿比对：${names.before} → ${names.after}`,
    lead: [`原稿：${names.before}`, `新稿：${names.after}`, summaryOf(comparison)],
    tables: [figureTable(comparison, before, after), sectionTable(comparison, before, after)],
    paragraphs: markedText(comparison, before, after),
  };
  return format === 'html' ? htmlPage(content) : markdownPage(content);
}
