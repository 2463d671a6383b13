import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expand } from '../../../src/library/body/expand';
import type { Body, Piece } from '../../../src/library/body/piece';
import type { NextPoint } from '../../../src/library/body/variables';
import type { SetPhrase, Template } from '../../../src/library/library';
import { readPhrasesJson } from '../../../src/library/texts/phrasesJson';
import { readTemplateText } from '../../../src/library/texts/templateText';
import type { LibraryText } from '../../../src/library/texts/textFile';
import type { Section } from '../../../src/report/model';
import { parse } from '../../../src/report/parse';
import { createReportService } from '../../../src/service';

const ROOT = path.join(import.meta.dirname, '../../../snippets');

/** A file of the extension's own library with what its reader says. */
export interface Shipped<Entry> {
  readonly file: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly { readonly message: string }[];
}

function readShipped<Entry>(
  folder: string,
  read: (file: LibraryText) => Omit<Shipped<Entry>, 'file'>,
): Shipped<Entry>[] {
  return readdirSync(path.join(ROOT, folder))
    .sort()
    .map((file) => ({
      file,
      ...read({
        library: 'builtin',
        path: `${folder}/${file}`,
        text: readFileSync(path.join(ROOT, folder, file), 'utf8'),
        blanks: (text) => parse(text).placeholders.map(({ range }) => range),
      }),
    }));
}

/** The templates and phrases that the extension brings along, by file. */
export const shippedTemplates = (): Shipped<Template>[] => readShipped('templates', readTemplateText);
export const shippedPhrases = (): Shipped<SetPhrase>[] => readShipped('phrases', readPhrasesJson);

export const KNOWN = new Map([
  ['单位', '县水务局'],
  ['主送', '各乡镇人民政府，县直各单位'],
  ['署名', '县水务局'],
  ['会议名称', '全县河湖管护工作会议'],
]);

/** What is known of a document of a genre: a 请示 or 报告 goes up, to one body. */
export function knownOf(genre: string): ReadonlyMap<string, string> {
  return genre === '请示' || genre === '报告' ? new Map([...KNOWN, ['主送', '县人民政府']]) : KNOWN;
}

/** What a body reads as when of every choice the option `pick` is taken; without `values` the document knows nothing. */
export function plainText(body: Body, pick = 0, values: ReadonlyMap<string, string> = KNOWN, next?: NextPoint): string {
  const today = { year: 2026, month: 5, day: 8 };
  return expand(body.map(picked), { today, values, ...(next ? { next } : {}) }).plain;

  function picked(piece: Piece): Piece {
    if (piece.kind !== 'choice') return piece;
    const { options } = piece;
    return { ...piece, options: [options[pick % options.length]!] };
  }
}

/** How many options the largest choice has. */
export function widest(body: Body): number {
  return Math.max(1, ...body.map((piece) => (piece.kind === 'choice' ? piece.options.length : 1)));
}

/** Kinds of sections with those below them: `title(一、(一是 一是) 一、)`. */
export function shape(sections: readonly Section[]): string {
  return sections.map(({ kind, children }) => (children.length === 0 ? kind : `${kind}(${shape(children)})`)).join(' ');
}

export const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});

/** All that 送审前检查 says of a text with every optional rule, but its blanks. */
export function complaints(text: string, format: 'plain' | 'markdown'): readonly string[] {
  return service
    .findings(parse(text, { format }), 'check', [
      new Map(service.rules.map(({ id }) => [id, { level: 'on' }] as const)),
    ])
    .filter(({ rule }) => rule !== 'placeholder/unfilled')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** The masks of a text, as a reader sees them. */
export function masksOf(text: string): readonly string[] {
  return text.match(/【待填[^】]*】|×+(?:\.×+)?/g) ?? [];
}

/** Punctuation after GB/T 15834: no half-width mark beside Chinese, none doubled, pairs closed. */
export function punctuationFaults(text: string): readonly string[] {
  const faults: string[] = [];
  for (const [fault] of text.matchAll(/[,:;!?()"']|[，。；：、！？]{2}|[一二三四五六]是[，、：]| $/gm))
    faults.push(fault);
  for (const [open, close] of ['“”', '（）', '【】', '《》'] as const) {
    if (text.split(open!).length !== text.split(close!).length) faults.push(`${open!}${close!}`);
  }
  return faults;
}
