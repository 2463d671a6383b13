import assert from 'node:assert/strict';
import type { Paragraph, ParagraphFacts, Report, ReportFormat, Section } from '../../src/report/model';
import type { TextRange } from '../../src/text/range';

/** Deepest nesting that the kinds of sections allow, with a title and Markdown's six levels. */
const DEEPEST = 24;

/** Whether the range lies in a text of `length` and is in order. */
export function assertInBounds(range: TextRange, length: number, what: string): void {
  const { start, end } = range;
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what}: ${start}–${end} is not whole`);
  assert.ok(0 <= start && start <= end && end <= length, `${what}: ${start}–${end} is outside 0–${length}`);
}

/** Whether the ranges follow each other without overlap. */
export function assertOrdered(ranges: readonly TextRange[], what: string): void {
  for (let at = 1; at < ranges.length; at += 1) {
    const [before, after] = [ranges[at - 1]!, ranges[at]!];
    assert.ok(
      before.end <= after.start,
      `${what} ${at}: ${before.start}–${before.end} meets ${after.start}–${after.end}`,
    );
  }
}

/** What is printed at a range must be what the item says it is. */
function assertPrinted(items: readonly { range: TextRange; text: string }[], text: string, what: string): void {
  for (const { range, text: printed } of items) {
    assertInBounds(range, text.length, what);
    assert.ok(range.start < range.end, `${what}: empty range at ${range.start}`);
    assert.equal(printed, text.slice(range.start, range.end), `${what}: text differs from its range`);
  }
  assertOrdered(
    items.map((item) => item.range),
    what,
  );
}

/** Code and front matter have no sentences and nothing else; every other paragraph is wholly made of sentences. */
function assertSentences(facts: ParagraphFacts, format: ReportFormat): void {
  const { text, sentences, figures, placeholders } = facts;
  if (sentences.length === 0) {
    assert.equal(format, 'markdown', 'a paragraph without a sentence');
    assert.deepEqual([figures.length, placeholders.length, facts.characters], [0, 0, 0], 'code with facts');
    return;
  }
  assertOrdered(sentences, 'sentence');
  let covered = 0;
  for (const sentence of [...sentences, { start: text.length, end: text.length }]) {
    assertInBounds(sentence, text.length, 'sentence');
    assert.equal(text.slice(covered, sentence.start).trim(), '', 'sentences leave words out');
    covered = sentence.end;
  }
}

function assertParagraph({ range, facts }: Paragraph, text: string, format: ReportFormat): void {
  assertInBounds(range, text.length, 'paragraph');
  assert.equal(facts.text, text.slice(range.start, range.end), 'paragraph: facts of another text');
  assert.doesNotMatch(facts.text, /[\r\n]/u, 'paragraph with a line break');
  assert.notEqual(facts.text.trim(), '', 'blank paragraph');
  assertPrinted(facts.figures, facts.text, 'figure');
  assertPrinted(facts.placeholders, facts.text, 'placeholder');
  assertPrinted(facts.residue, facts.text, 'residue');
  const marks = [...facts.figures, ...facts.placeholders].map((item) => item.range);
  assertOrdered(
    marks.sort((a, b) => a.start - b.start || a.end - b.end),
    'figure or placeholder',
  );
  for (const { interval, value, decimals, text: printed } of facts.figures) {
    assert.ok(Number.isFinite(value), `figure ${printed}: value ${value}`);
    assert.ok(interval.low <= value && value <= interval.high, `figure ${printed}: ${value} not in its interval`);
    assert.ok(Number.isInteger(decimals) && decimals >= 0, `figure ${printed}: ${decimals} decimals`);
  }
  for (const { before, after, range: place } of facts.placeholders) {
    assert.ok(before.length <= 12 && after.length <= 12, 'placeholder: context longer than 12');
    assert.ok(facts.text.slice(0, place.start).endsWith(before), 'placeholder: before');
    assert.ok(facts.text.slice(place.end).startsWith(after), 'placeholder: after');
  }
  assertSentences(facts, format);
  assert.ok(Number.isInteger(facts.characters) && facts.characters >= 0, 'characters');
}

function assertSection(section: Section, text: string, depth: number): void {
  const { heading, range, label, children } = section;
  const what = `section ${section.kind} ${JSON.stringify(section.title.slice(0, 20))}`;
  assert.ok(depth <= DEEPEST, `${what}: nested ${depth} deep`);
  assertInBounds(range, text.length, what);
  assert.ok(
    range.start <= heading.start && heading.start <= heading.end && heading.end <= range.end,
    `${what}: heading outside`,
  );
  assert.doesNotMatch(text.slice(range.start, range.end), /[\r\n]$/u, `${what}: ends with a line break`);
  assert.ok(text.slice(heading.start, heading.end).startsWith(label), `${what}: label ${label} is not at its heading`);
  assertOrdered([heading, ...children.map((child) => child.range)], `${what}: heading and children`);
  for (const child of children) {
    assert.ok(range.start <= child.range.start && child.range.end <= range.end, `${what}: child outside`);
    assertSection(child, text, depth + 1);
  }
}

/** The parts are apart from each other and from every heading. */
function assertParts({ parts, sections }: Report, text: string): void {
  const places = Object.entries(parts as Readonly<Record<string, TextRange | undefined>>).flatMap(([name, range]) =>
    range === undefined ? [] : [{ name, range }],
  );
  for (const { name, range } of places) assertInBounds(range, text.length, name);
  const headings = headingsOf(sections).map((range) => ({ name: 'heading', range }));
  const ordered = [...places, ...headings].sort((a, b) => a.range.start - b.range.start);
  const names = ordered.map(({ name }) => name).join(', ');
  assertOrdered(
    ordered.map(({ range }) => range),
    `parts and headings (${names})`,
  );
}

function headingsOf(sections: readonly Section[]): readonly TextRange[] {
  return sections.flatMap(({ heading, children }) => [heading, ...headingsOf(children)]);
}

/** Every promise that the model makes of a parsed text; throws an assertion error with the first one broken. */
export function assertSound(report: Report, text: string): void {
  assert.equal(report.text, text, 'another text');
  assertOrdered(
    report.paragraphs.map((item) => item.range),
    'paragraph',
  );
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  assert.deepEqual(
    report.paragraphs.map((item) => item.facts.text),
    lines,
    'paragraphs are not the lines of the text',
  );
  for (const paragraph of report.paragraphs) assertParagraph(paragraph, text, report.format);
  for (const kind of ['figures', 'placeholders', 'residue'] as const) {
    const own = report.paragraphs.flatMap(({ range, facts }) =>
      facts[kind].map((item) => ({
        ...item,
        range: { start: item.range.start + range.start, end: item.range.end + range.start },
      })),
    );
    assert.deepEqual(report[kind], own, `${kind} of the report are not those of its paragraphs`);
  }
  assert.equal(
    report.characters,
    report.paragraphs.reduce((sum, item) => sum + item.facts.characters, 0),
    'characters',
  );
  assertParts(report, text);
  assertOrdered(
    report.sections.map((section) => section.range),
    'section of the first level',
  );
  for (const section of report.sections) assertSection(section, text, 1);
}
