import assert from 'node:assert/strict';
import { openLibrary } from '../../src/cli/packFolder';
import { compareDrafts } from '../../src/compare/compare';
import { unchangedFrom } from '../../src/compare/unchangedFrom';
import type { Library } from '../../src/library/library';
import { readTermFile } from '../../src/library/terms/termFile';
import type { Table } from '../../src/tables/table';
import { writeTable } from '../../src/tables/tableFile';
import { termOffers } from '../../src/terms/offers';
import { termsOf, type Terms } from '../../src/terms/terms';
import type { LibrarySearch } from '../../src/library/search/librarySearch';
import { createMaterialSearch } from '../../src/material/material';
import type { Report } from '../../src/report/model';
import { createReportService } from '../../src/service';
import { LineIndex } from '../../src/text/lineIndex';
import { reconcile, type LastingNode } from '../../src/vscode/lastingTree';
import { outlineRows, type OutlineWords } from '../../src/vscode/outlineRows';
import { placeholderKinds, placeholderRows, type PlaceholderWords } from '../../src/vscode/placeholderRows';
import { nextPlace, previousPlace } from '../../src/vscode/steps';
import { exportDocx } from '../../src/word/exportDocx';
import { profiles } from '../../src/word/profiles';
import { createDocxReader } from '../../src/word/reading/docxReader';
import type { GeneratedReport } from '../support/generateReport';

const service = createReportService({
  log: (message) => {
    throw new Error(`the service logged: ${message}`);
  },
});

export const material = createMaterialSearch((before, after) => unchangedFrom(parse(before), parse(after)));

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
export function createTyping(text: string, moment: 'live' | 'check', by = service): () => number {
  const middle = text.indexOf('，', text.length >> 1);
  let typed = 0;
  let previous = by.parse(text);
  by.findings(previous, moment);
  return () => {
    typed += 1;
    const edited = `${text.slice(0, middle)}${'甲乙丙丁戊'.slice(0, 1 + (typed % 5))}${text.slice(middle)}`;
    previous = by.parse(edited, { previous });
    return by.findings(previous, moment).length;
  };
}

/** A report as a Word document, read again and again. `size` is in bytes. */
export async function createReading(text: string): Promise<{ readonly read: () => string; readonly size: number }> {
  const bytes = await exportDocx(service.parse(text), profiles[0]!);
  const reader = createDocxReader();
  return { read: () => reader.read(bytes, { changes: 'accepted' }).text ?? '', size: bytes.length };
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

const blankWords: PlaceholderWords = {
  kind: String,
  count: String,
  linked: String,
  text: (text) => text,
  tooltip: () => '',
  heading: ({ label, title }) => label + title,
  around: '',
  rest: String,
};

/** What a report of very many blanks costs after a keystroke, each thing by itself. */
export interface BlanksAfterKey {
  readonly parse: () => number;
  /** The next and the previous blank of a caret. */
  readonly step: () => number;
  /** Lines and columns of the blanks of each kind, as decorations need them. */
  readonly decorate: () => number;
  /** Which blanks are the same. */
  readonly link: () => number;
  /** The rows of the 待填 view, and how many must be drawn again. */
  readonly rows: () => number;
}

/** One keystroke after another in the middle of a text, as `createTyping` types them; each call but `parse` is of the last. */
export function createBlanks(text: string): BlanksAfterKey {
  const middle = text.indexOf('，', text.length >> 1);
  let typed = 0;
  let report = service.parse(text);
  let nodes: readonly LastingNode[] = [];
  const link = (): number => service.linkedPlaceholders(report).length;
  const rows = (): number => {
    const facts = { linked: service.linkedPlaceholders(report), suggestions: new Map() };
    const { roots, changed, rootsChanged } = reconcile(nodes, placeholderRows(report, facts, 'kind', blankWords));
    nodes = roots;
    return rootsChanged ? Infinity : changed.length;
  };
  rows();
  return {
    parse: () => {
      typed += 1;
      const edited = `${text.slice(0, middle)}${'甲乙丙丁戊'.slice(0, 1 + (typed % 5))}${text.slice(middle)}`;
      report = service.parse(edited, { previous: report });
      return report.placeholders.length;
    },
    step: () => {
      const places = report.placeholders.map(({ range }) => range);
      const caret = { start: middle, end: middle };
      return (nextPlace(places, caret)?.start ?? 0) - (previousPlace(places, caret)?.start ?? 0);
    },
    decorate: () => {
      const lines = new LineIndex(report.text);
      const columns = placeholderKinds.flatMap((kind) =>
        report.placeholders
          .filter((placeholder) => placeholder.kind === kind)
          .map(({ range }) => lines.position(range.start).line + lines.position(range.end).line),
      );
      return columns.length;
    },
    link,
    rows,
  };
}

/** Reads two drafts and compares them, and tells how many figures are another. */
export function compare(before: string, after: string): number {
  return compareDrafts(service.parse(before), service.parse(after)).figures.length;
}

/** What 版式预览 does when the report rests after a character in its middle: parse, lay all pages out, tell the page of them. */
export function createPreview(text: string): { readonly edit: () => number; readonly told: () => number } {
  const middle = text.indexOf('，', text.length >> 1);
  const profile = service.profiles[0]!;
  let typed = 0;
  let report = service.parse(text);
  let pages = service.typeset.pages(service.pageOf(report, profile), profile);
  return {
    edit: () => {
      typed += 1;
      const edited = `${text.slice(0, middle)}${'甲乙丙丁戊'.slice(0, 1 + (typed % 5))}${text.slice(middle)}`;
      report = service.parse(edited, { previous: report });
      pages = service.typeset.pages(service.pageOf(report, profile), profile);
      return pages.length;
    },
    told: () => JSON.stringify(pages).length,
  };
}

/** Reads a text and makes a Word document of it in the first layout, as 导出 Word does; how many bytes it has. */
export async function exportWord(text: string): Promise<number> {
  return (await service.exportDocx(service.parse(text), service.profiles[0]!)).length;
}

/** A library on the disk, as the command line and the editor read it; each call but the first is of what the one before it made. */
export interface LoadedLibrary {
  /** Reads it; how many phrases it has, less what is wrong with it. */
  readonly load: () => Promise<number>;
  /** Makes its phrases ready for being found. */
  readonly prepare: () => Promise<number>;
  /** How many phrases a query finds in the middle of a report. */
  readonly query: (typed: string) => number;
}

export function createLibrary(folder: string): LoadedLibrary {
  let library: Library | undefined;
  let search: LibrarySearch | undefined;
  return {
    async load() {
      const opened = await openLibrary(folder, '1.0.0', service);
      library = 'library' in opened ? opened.library : undefined;
      return (library?.phrases.length ?? 0) - (library?.problems.length ?? 0);
    },
    async prepare() {
      const layers = service.shelf.layersOf(library ? [library] : []);
      search = await service.shelf.search(layers);
      return layers.phrases.length;
    },
    query: (typed) => {
      const place = { kind: 'body', atEnd: false } as const;
      const wish = { place, genre: '工作总结', query: typed, favourites: new Set<string>(), recent: [] };
      return search?.phrases(wish).length ?? 0;
    },
  };
}

/** A 口径表 as files, and what is done with it once it was read. */
export async function createTerms(written: Table) {
  const files = await Promise.all(
    (['csv', 'xlsx'] as const).map(async (format) => ({
      name: `口径.${format}`,
      bytes: await writeTable(written, format),
    })),
  );
  let terms: Terms | undefined;
  const today = 20_260_601;
  return {
    files,
    /** How many rows are read without a problem; each time the automaton is still to be made. */
    read: async ({ name, bytes }: (typeof files)[number]): Promise<number> => {
      const { table, problems } = await readTermFile(name, bytes);
      terms = termsOf([table]);
      return problems.length > 0 ? -1 : table.rows.length;
    },
    look: (text: string): number => terms?.matchesIn(text).length ?? 0,
    checkWith: (text: string): number =>
      service.withTerms(terms).findings(service.parse(text), 'check', [], today).length,
    typeWith: (text: string) => createTyping(text, 'live', service.withTerms(terms)),
    offer: (words: string): number => (terms ? termOffers(terms, words, { first: today, last: today }).length : 0),
  };
}
