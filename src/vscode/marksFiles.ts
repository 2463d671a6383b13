import type { Uri } from 'vscode';
import type { Marks } from '../keep/mark';
import type { MarksFile } from '../keep/marks';
import type { ReportService } from '../service';
import { createKeptFiles } from './keptFiles';

/** What stands in one file of marks; `none` where there is no such file. */
export type MarksOnDisk = { readonly file: Uri } & (MarksFile | { readonly kind: 'none'; readonly marks: Marks });

/** Reads and writes files of marks. */
export function createMarksFiles(service: ReportService, storage: Uri) {
  const files = createKeptFiles(service, storage, 'marks');
  return {
    ...files,

    /** @throws where a file is there and cannot be read */
    async read(file: Uri): Promise<MarksOnDisk> {
      const text = await files.read(file);
      return { file, ...(text === undefined ? { kind: 'none', marks: new Map() } : service.parseMarks(text)) };
    },

    write: (file: Uri, marks: Marks) => files.write(file, service.printMarks(marks)),
  };
}

export type MarksFiles = ReturnType<typeof createMarksFiles>;
