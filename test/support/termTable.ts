import { strToU8 } from 'fflate';
import { readTermFile } from '../../src/library/terms/termFile';
import type { Finding } from '../../src/rules/finding';
import { createReportService } from '../../src/service';
import type { Terms } from '../../src/terms/terms';
import type { Day } from '../../src/text/day';

const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});

/** A 口径表 of these lines of CSV, in which nothing may be wrong. */
export async function termsOf(...lines: readonly string[]): Promise<Terms> {
  const { table, problems } = await readTermFile('口径.csv', strToU8(lines.join('\n')));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return service.termsOf([table])!;
}

/** What is wrong in the lines of a 口径表, with line numbers. */
export async function problemsOf(...lines: readonly string[]): Promise<readonly string[]> {
  const text = lines.join('\n');
  const { problems } = await readTermFile('口径.csv', strToU8(text));
  return problems.map(({ range, message }) => `${text.slice(0, range.start).split('\n').length} ${message}`);
}

/** What the rules on a 口径表 say of a text. */
export function findingsBy(terms: Terms, text: string, today?: Day): readonly Finding[] {
  const all = service.withTerms(terms).findings(service.parse(text), 'check', [], today);
  return all.filter(({ rule }) => rule.startsWith('library/'));
}

/** The same, each as its rule and words. */
export function toldBy(terms: Terms, text: string, today?: Day): readonly string[] {
  return findingsBy(terms, text, today).map(
    ({ rule, range }) => `${rule.replace('library/', '')} ${text.slice(range.start, range.end)}`,
  );
}
