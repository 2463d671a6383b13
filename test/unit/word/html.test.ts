import assert from 'node:assert/strict';
import { cutPage } from '../../../src/word/cutPage';
import { clipboardHtml } from '../../../src/word/htmlClipboard';
import { printHtml } from '../../../src/word/htmlPrint';
import { layoutPages, printedSheet } from '../../../src/word/layout';
import type { Page } from '../../../src/word/page';
import { plainPage } from '../../../src/word/plainPage';
import { profiles } from '../../../src/word/profiles';
import { paragraph, runOf, tableOf } from '../../support/printedPages';

const official = profiles[0]!;
const harm = `<script>alert("1")</script>&'`;
const page: Page = {
  title: '情况汇报',
  elements: [
    paragraph('情况汇报', 0, { role: 'title', size: 22, align: 'center', firstLine: 0, runs: [runOf('情况汇报', 0, { typeface: '小标宋' })] }), // prettier-ignore
    paragraph('一、主要做法', 5, { role: 'heading1', linesBefore: 1 }),
    paragraph(`共${harm}  12件。`, 12),
    tableOf([['项目', '件数'], ['诉求', '12']], 60), // prettier-ignore
  ],
};

/** The paragraph of a fragment that has these words. */
function paragraphWith(words: string, html = clipboardHtml(page, official)): string {
  const found = html.match(/<p [^]*?<\/p>/g)?.find((each) => each.includes(words));
  assert.ok(found, `no paragraph with ${words}`);
  return found;
}

describe('what goes to the clipboard for Word and WPS', () => {
  it('says face by script, size, indent by character and exact pitch in each paragraph', () => {
    const body = paragraphWith('12件');
    for (const wanted of [
      'text-indent:32pt;mso-char-indent-count:2.0',
      'line-height:28.95pt;mso-line-height-rule:exactly',
      'text-align:justify',
      "mso-fareast-font-family:'仿宋_GB2312';mso-ascii-font-family:'Times New Roman'",
      'font-size:16pt',
    ])
      assert.ok(body.includes(wanted), `${wanted} in ${body}`);
    const title = paragraphWith('情况汇报');
    assert.match(title, /text-align:center.*mso-outline-level:1.*'方正小标宋简体'.*font-size:22pt/);
    assert.match(paragraphWith('主要做法'), /margin:28.95pt 0pt.*mso-outline-level:1;page-break-after:avoid/);
  });
  it('has no colour, no background, no class, and nothing of the text as markup', () => {
    const html = clipboardHtml(page, official);
    assert.doesNotMatch(html, /color|background|class=|<script/i);
    assert.ok(html.includes('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;&nbsp; 12件'), html);
  });
  it('holds a table with borders, its head as one', () => {
    const html = clipboardHtml(page, official);
    assert.match(html, /<table border="1".*border-collapse:collapse/);
    assert.match(
      html,
      /<thead><tr[^]*?<th [^]*?项目[^]*?<\/thead>\n?<tbody><tr[^]*?<td [^]*?solid windowtext[^]*?诉求/,
    );
  });
  it('is plain text too, a tab between cells', () => {
    assert.equal(plainPage(page), `情况汇报\n一、主要做法\n共${harm}  12件。\n项目\t件数\n诉求\t12`);
  });
  it('holds only what prints a part of the text, cut to it', () => {
    assert.equal(plainPage(cutPage(page, { start: 7, end: 14 })), '主要做法\n共<');
    const cut = cutPage(page, { start: 66, end: 90 });
    assert.equal(plainPage(cut), '诉求\t12');
    assert.deepEqual(cut.elements.map((each) => each.type === 'table' && each.headRows), [0]); // prettier-ignore
    assert.deepEqual(cutPage(page, { start: 4, end: 5 }).elements, []);
    const [first] = cutPage(page, { start: 5, end: 9 }).elements;
    assert.equal(first?.type === 'paragraph' && first.linesBefore, 0);
  });
});

describe('the page to be printed', () => {
  const sheet = printedSheet(official);
  const html = printHtml(layoutPages(page, official), sheet, harm, 'abc123');

  it('is of the paper’s size, with a sheet, a number and every line', () => {
    assert.match(html, /@page\{size:595\.3pt 841\.9pt;margin:0\}/);
    const long: Page = { ...page, elements: [...page.elements, paragraph('字'.repeat(2000), 100)] };
    const pages = layoutPages(long, official);
    const printed = printHtml(pages, sheet, '', 'abc123');
    assert.equal(printed.match(/<section class="sheet"/g)?.length, pages.length);
    assert.match(printed, /class="number right [^"]*">— 1 —<[^]*class="number left [^"]*">— 2 —</);
    const words = printed.slice(printed.indexOf('<body>')).replace(/<p class="number[^]*?<\/p>/g, '').replace(/<[^>]*>|\s/g, ''); // prettier-ignore
    assert.equal(words.replaceAll('&nbsp;', '').match(/字/g)?.length, 2000);
    assert.ok(words.includes('情况汇报一、主要做法'));
  });
  it('runs nothing, reaches nothing, and reads nothing of a text or a team’s file as markup or style', () => {
    assert.match(html, /content="default-src 'none'; style-src 'nonce-abc123'">/);
    assert.doesNotMatch(html, /<script|style="|<title><|url\(|@import/);
    const fonts = { ...official.fonts, 仿宋: [`x';}</style><script>1</script>`] };
    const bad = printHtml(layoutPages(page, official), { ...sheet, fonts, latin: `'};</style>` }, '', 'abc123');
    assert.equal(bad.match(/<\/style>/g)?.length, 1);
    assert.doesNotMatch(bad, /<script/);
  });
});
