import assert from 'node:assert/strict';
import type { Report } from '../../src/report/model';
import { createReportService } from '../../src/service';
import { reconcile, type LastingNode } from '../../src/vscode/lastingTree';
import { outlineRows, type OutlineWords } from '../../src/vscode/outlineRows';
import type { GeneratedReport } from '../support/generateReport';

const service = createReportService({
  log: (message) => {
    throw new Error(`the service logged: ${message}`);
  },
});

export const parse = (text: string): Report => service.parse(text);

/** The full check (送审前检查) of a text: parse, claims and all rules. */
export const check = (text: string): number => service.findings(service.parse(text), 'check').length;

/** The statistics of a text that was not read before: parse and claims. */
export const statistics = (text: string): number => service.claims(service.parse(text)).length;

/** Asserts that our own check is no empty run: it finds exactly the wrong shares and the blanks that were put in. */
export function assertValid({ text, rightStatements, wrongStatements, masks }: GeneratedReport): void {
  const report = service.parse(text);
  const claims = service.claims(report);
  const wrong = service
    .findings(report, 'check')
    .filter((finding) => finding.rule.startsWith('statistics/') && /^(?:error|warning)$/u.test(finding.severity));
  const what = `of ${text.length} characters`;
  assert.equal(wrong.length, wrongStatements, `wrong shares found in the report ${what}`);
  assert.equal(report.placeholders.length, masks, `blanks found in the report ${what}`);
  assert.ok(claims.length >= rightStatements + wrongStatements, `claims found in the report ${what}`);
}

/** One keystroke in the middle of a text: the next character typed, each time another one, against the report before it. */
export function createTyping(text: string, moment: 'live' | 'check'): () => number {
  const middle = text.indexOf('，', text.length >> 1);
  let typed = 0;
  let previous = service.parse(text);
  service.findings(previous, moment);
  return () => {
    typed += 1;
    const edited = `${text.slice(0, middle)}${'甲乙丙丁戊'.slice(0, 1 + (typed % 5))}${text.slice(middle)}`;
    previous = service.parse(edited, { previous });
    return service.findings(previous, moment).length;
  };
}

/** The least that any reader of the text has to do: look at each code unit once. */
export function scan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 0x3002) count += 1;
  return count;
}

const plainWords: OutlineWords = {
  heading: ({ label, title }) => label + title,
  description: ({ characters, blanks, problems }) => `${characters} ${blanks} ${problems}`,
  tooltip: (heading, description) => `${heading}\n${description}`,
  rest: String,
};

/** How a tree follows the keys typed into a report: the parse, and the rows with their nodes, each by itself. */
export interface Refresh {
  readonly parse: () => Report;
  readonly tree: () => number;
}

/**
 * One keystroke in the middle of a text after another, as `createTyping` types them: `parse` reads the text again, then
 * `tree` makes the rows of the 大纲 view, matches them with those before and tells how many must be drawn again.
 */
export function createRefresh(text: string): Refresh {
  const middle = text.indexOf('，', text.length >> 1);
  let typed = 0;
  let report = service.parse(text);
  let nodes: readonly LastingNode[] = [];
  const tree = (): number => {
    const { roots, changed, rootsChanged } = reconcile(nodes, outlineRows(report, [], text.length, plainWords));
    nodes = roots;
    return rootsChanged ? Infinity : changed.length;
  };
  tree();
  return {
    parse: () => {
      typed += 1;
      const edited = `${text.slice(0, middle)}${'甲乙丙丁戊'.slice(0, 1 + (typed % 5))}${text.slice(middle)}`;
      report = service.parse(edited, { previous: report });
      return report;
    },
    tree,
  };
}

/** Reads two drafts and compares them, and tells how many figures are another. */
export function compare(before: string, after: string): number {
  return service.compareDrafts(service.parse(before), service.parse(after)).figures.length;
}
