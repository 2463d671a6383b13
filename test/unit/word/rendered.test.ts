import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from '../../../src/report/parse';
import { exportDocx } from '../../../src/word/exportDocx';
import { profileNamed } from '../../../src/word/profiles';

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

interface Line {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

/** The lines of each page of a PDF file, in points, from the top. */
function pagesOf(pdf: string): readonly (readonly Line[])[] {
  const html = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8' });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const rows = new Map<number, Line>();
      for (const [, left, , right, bottom, words] of page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^]*?)<\/line>/g)) {
        const text = [...words!.matchAll(/<word[^>]*>([^<]*)</g)].map(([, word]) => word).join('');
        // What stands on one line may come in parts.
        const at = Math.round(Number(bottom) / 4);
        const row = rows.get(at) ?? { left: Infinity, right: 0, bottom: Number(bottom), text: '' };
        rows.set(at, { ...row, left: Math.min(row.left, Number(left)), right: Math.max(row.right, Number(right)), text: row.text + text });
      } // prettier-ignore
      return [...rows.values()].sort((a, b) => a.bottom - b.bottom);
    });
}

const MILLIMETRE = 72 / 25.4;
const reports = {
  full: `关于工作情况的报告\n各位代表：\n${`${'全县上下坚持稳中求进工作总基调统筹发展和安全扎实做好各项工作'.repeat(20)}。\n`.repeat(4)}`,
  // 版记 on a page of its own, and below the text.
  short:
    '关于防汛工作的通知\n各乡镇：\n请抓好落实。\n澄湖县水务局\n2025年1月8日\n抄送：县委办公室。\n澄湖县水务局　2025年1月8日印发\n',
  two: `关于防汛工作的通知\n各乡镇：\n${'请抓好落实。\n'.repeat(24)}澄湖县水务局\n2025年1月8日\n抄送：县委办公室。\n澄湖县水务局　2025年1月8日印发\n`,
};

describe('a Word document as it is laid out', function () {
  this.timeout(120_000);
  let folder = '';

  before(async function () {
    if (!has('soffice', '--version') || !has('pdftotext', '-v') || !has('fc-match', 'Noto Sans CJK SC')) {
      console.log('    skipped: LibreOffice, pdftotext and a Chinese font are not all here');
      this.skip();
    }
    folder = mkdtempSync(path.join(tmpdir(), 'gongwen-'));
    const files: string[] = [];
    for (const [name, text] of Object.entries(reports)) {
      files.push(path.join(folder, `${name}.docx`));
      writeFileSync(files.at(-1)!, await exportDocx(parse(text), profileNamed('公文')!));
    }
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'ignore' }); // prettier-ignore
  });
  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  it('has 22 lines of 28 characters on a page', () => {
    const pages = pagesOf(path.join(folder, 'full.pdf'));
    assert.ok(pages.length >= 3, `${pages.length} pages`);
    const [, second] = pages;
    const number = second!.at(-1)!;
    assert.equal(number.text, '—2—');
    const lines = second!.slice(0, -1);
    assert.equal(lines.length, 22);
    // Only a paragraph's first and last line are shorter.
    const full = lines.filter(({ left }) => Math.abs(left - 79.4) < 2).filter(({ text }) => !text.endsWith('。'));
    assert.ok(full.length >= 15, `${full.length} full lines`);
    for (const line of full) assert.equal(line.text.length, 28, line.text);
    for (const { right } of full) assert.ok(Math.abs(right - (210 - 26) * MILLIMETRE) < MILLIMETRE, `${right}`);
  });

  it('has 版记 at the foot of its second page', () => {
    const edge = (297 - 35) * MILLIMETRE;
    for (const [name, above] of [
      ['short', 0],
      ['two', 7],
    ] as const) {
      const pages = pagesOf(path.join(folder, `${name}.pdf`));
      assert.equal(pages.length, 2);
      const lines = pages[1]!.map(({ text }) => text);
      assert.deepEqual(lines.slice(-3), ['抄送：县委办公室。', '澄湖县水务局2025年1月8日印发', '—2—']);
      assert.ok(lines.length - 3 >= above, `${lines.length} lines`);
      const bottom = pages[1]!.at(-2)!.bottom;
      // The line is higher than its characters; its rule stands on the edge.
      assert.ok(bottom < edge && bottom > edge - 3 * MILLIMETRE, `${bottom} of ${edge}`);
    }
  });
});
