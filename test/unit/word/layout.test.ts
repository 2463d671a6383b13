import assert from 'node:assert/strict';
import { linesOfPage, pageNumberSide, pageNumberText, type PrintedPage } from '../../../src/text/printedPage';
import { layoutPages, printedSheet } from '../../../src/word/layout';
import type { PageElement } from '../../../src/word/page';
import { profiles } from '../../../src/word/profiles';
import { paragraph, runOf, tableOf } from '../../support/printedPages';

const official = profiles[0]!;
const pitch = 579;
const pages = (...elements: readonly PageElement[]): readonly PrintedPage[] =>
  layoutPages({ title: '', elements }, official);
const texts = (page: PrintedPage | undefined): readonly string[] =>
  linesOfPage(page ?? []).map(({ parts }) => parts.map(({ text }) => text).join(''));
/** So many paragraphs of one line each. */
const oneLiners = (count: number): readonly PageElement[] =>
  Array.from({ length: count }, (_, at) => paragraph(`第${at + 1}段。`, at * 10));

describe('the layout of pages', () => {
  it('holds 28 characters a line, the first line two less, and 22 lines a page', () => {
    const made = pages(paragraph('字'.repeat(26 + 28 * 30 + 1)));
    assert.deepEqual(
      made.map((page) => texts(page).map((text) => text.length)),
      [
        [26, ...Array<number>(21).fill(28)],
        [...Array<number>(9).fill(28), 1],
      ],
    );
    const [first, second] = linesOfPage(made[0]!);
    assert.deepEqual([first!.x, first!.y, second!.x, second!.y], [630, 0, 0, pitch]);
    assert.deepEqual([first!.spread, linesOfPage(made[1]!).at(-1)!.spread], [true, false]);
  });
  it('tells of each line where it stands in the text, over runs of several faces', () => {
    const head = runOf('一是突出“快”。', 4, { typeface: '楷体', bold: true });
    const rest = runOf('字'.repeat(30), 12);
    const [page] = pages({ ...paragraph(''), range: { start: 2, end: 42 }, runs: [head, rest] });
    const [first, second] = linesOfPage(page!);
    assert.deepEqual([first!.start, first!.end, second!.start, second!.end], [4, 30, 30, 42]);
    assert.deepEqual(
      first!.parts.map(({ face, bold, start, end }) => [face, bold, start, end]),
      [['楷体', true, 4, 12], ['仿宋', false, 12, 30]], // prettier-ignore
    );
  });
  it('sets a title in its own size, and leaves the blanks beside it and the lines above what follows', () => {
    const title = paragraph('关于便民热线工作情况的汇报', 0, {
      role: 'title',
      size: 22,
      align: 'center',
      firstLine: 0,
    });
    const [page] = pages(title, paragraph('各位领导：', 20, { linesBefore: 1, firstLine: 0 }), paragraph('某市', 30, { align: 'right', right: 4, firstLine: 0 })); // prettier-ignore
    const [first, second, third] = linesOfPage(page!);
    assert.deepEqual([first!.align, first!.size, first!.height], ['center', 22, pitch]);
    assert.equal(second!.y, 2 * pitch);
    assert.deepEqual([third!.align, third!.x + third!.width], ['right', 8845 - 4 * 315]);
  });
  it('keeps a heading on the page of the line that follows, and no blank lines at the head of a page', () => {
    const heading = paragraph('二、下一步打算', 500, { role: 'heading1' });
    const made = pages(...oneLiners(21), heading, paragraph('正文', 600));
    assert.deepEqual([texts(made[0]).length, texts(made[1])], [21, ['二、下一步打算', '正文']]);
    const above = pages(...oneLiners(22), paragraph('附件', 600, { linesBefore: 2 }));
    assert.equal(linesOfPage(above[1]!)[0]!.y, 0);
  });
  it('begins a page where one is asked for, and none that would be empty', () => {
    const made = pages(paragraph('附件1', 0, { startsPage: true }), paragraph('附件2', 10, { startsPage: true }));
    assert.deepEqual(made.map(texts), [['附件1'], ['附件2']]);
    assert.deepEqual(pages(), [[]]);
  });
  it('wraps the cells of a table, makes a row as high as its highest cell, and repeats the head on each page', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [String(at), '长'.repeat(at === 3 ? 60 : 20), '备注']);
    const made = pages(tableOf([['序号', '内容', '备注'], ...rows]));
    const high = made[0]!.find((item) => item.type === 'row' && item.cells[0]!.lines[0]!.parts[0]!.text === '3');
    const usual = made[0]![1]!;
    assert.ok(high && high.height > usual.height);
    assert.ok(made.length > 1);
    for (const page of made.slice(1)) {
      const [head, next] = page;
      assert.ok(head?.type === 'row' && head.repeated && next?.type === 'row' && !next.repeated);
    }
  });
  it('breaks a row over pages only where it is taller than one', () => {
    const made = pages(...oneLiners(3), tableOf([['甲', '乙'], ['很长'.repeat(2000), '短']])); // prettier-ignore
    assert.ok(made.length >= 3);
    const words = made.flatMap(
      (page) =>
      page.flatMap((item) => (item.type === 'row' && !item.repeated ? item.cells[0]!.lines.flatMap(({ parts }) => parts) : [])), // prettier-ignore
    );
    assert.equal(words.map(({ text }) => text).join(''), `甲${'很长'.repeat(2000)}`);
  });
  it('numbers pages outside, or in the middle', () => {
    const sheet = printedSheet(official);
    assert.deepEqual([1, 2].map((page) => pageNumberSide(page, sheet)), ['right', 'left']); // prettier-ignore
    assert.equal(pageNumberSide(2, printedSheet(profiles[1]!)), 'center');
    assert.equal(pageNumberText(3), '— 3 —');
    assert.deepEqual([sheet.paper, sheet.text.x, sheet.spacing], [{ width: 11906, height: 16838 }, 1587, -5]);
  });
});
