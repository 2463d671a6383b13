import type { Report } from '../report/model';
import type { DocxOptions } from './docxPort';
import type { Profile } from './page';
import { pageOf } from './pageOf';

/**
 * A report as a .docx file in the layout of a profile. Total: any report gives one, and the same gives the same bytes. The
 * library for Word's format is loaded here and nowhere else on the way.
 */
export async function exportDocx(report: Report, profile: Profile, options?: DocxOptions): Promise<Uint8Array> {
  const { createDocxWriter } = await import('./docx');
  return createDocxWriter().write(pageOf(report, profile), profile, options);
}
