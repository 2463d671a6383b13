import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '../fixtures/clean');

/** An invented report in which nothing is wrong. */
export interface CleanReport {
  /** Its kind, which is the name of its file. */
  readonly kind: string;
  readonly text: string;
}

/** One report of each kind: the statutory ones, and those that are spoken, handed in or printed in an office. */
export function readCleanReports(): readonly CleanReport[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => ({
    kind: file.replace(/\.txt$/, ''),
    text: readFileSync(path.join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n'),
  }));
}
