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

describe('a Word document as it is laid out', function () {
  this.timeout(120_000);

  it('has 22 lines of 28 characters on a page', async function () {
    if (!has('soffice', '--version') || !has('pdftotext', '-v') || !has('fc-match', 'Noto Sans CJK SC')) {
      console.log('    skipped: LibreOffice, pdftotext and a Chinese font are not all here');
      this.skip();
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-'));
    try {
      const paragraph = '全县上下坚持稳中求进工作总基调统筹发展和安全扎实做好各项工作'.repeat(20);
      const text = `关于工作情况的报告\n各位代表：\n${`${paragraph}。\n`.repeat(4)}`;
      const bytes = await exportDocx(parse(text), profileNamed('公文')!);
      writeFileSync(path.join(folder, 'report.docx'), bytes);
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'report.docx')], { stdio: 'ignore' }); // prettier-ignore
      const pages = pagesOf(path.join(folder, 'report.pdf'));
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
      const millimetre = 72 / 25.4;
      for (const { right } of full) assert.ok(Math.abs(right - (210 - 26) * millimetre) < millimetre, `${right}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
