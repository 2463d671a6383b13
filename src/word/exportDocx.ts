import type { Report } from '../report/model';
import type { Table } from '../tables/table';
import type { DocxOptions, DocxWriter } from './docxPort';
import type { Profile } from './page';
import { pageOf } from './pageOf';
import { tablePage, tableProfile } from './tablePage';

/** The library for Word's format is loaded here and nowhere else. */
const loadWriter = async (): Promise<DocxWriter> => (await import('./docx')).createDocxWriter();

/** A report as a .docx file in the layout of a profile. Total: any report gives one, and the same gives the same bytes. */
export async function exportDocx(report: Report, profile: Profile, options?: DocxOptions): Promise<Uint8Array> {
  return (await loadWriter()).write(pageOf(report, profile), profile, options);
}

/** A table as a .docx file of its own, A4 across, with a note under its name. Total, as `exportDocx` is. */
export async function exportTable(table: Table, note: string): Promise<Uint8Array> {
  return (await loadWriter()).write(tablePage(table, note), tableProfile);
}
