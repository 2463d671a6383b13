import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { linesOfPage, type PrintedPage } from '../../../src/text/printedPage';
import { placeAt, startsOf } from '../../../src/webview/preview/places';
import { exportDocx } from '../../../src/word/exportDocx';
import { printHtml } from '../../../src/word/htmlPrint';
import { footOf, footPlace } from '../../../src/word/imprintFoot';
import { layoutPages, printedSheet } from '../../../src/word/layout';
import { pageOf } from '../../../src/word/pageOf';
import { profileNamed } from '../../../src/word/profiles';
import { docxParts } from '../../support/docxParts';
import { throughWord } from '../../support/wordRoundTrip';

const official = profileNamed('公文')!;
const copies = '抄送：县人大常委会办公室，县政协办公室，各乡镇人民政府。';
const printed = '澄湖县水务局　　2025年1月8日印发';
/** A notice with so many short paragraphs, 版记 at its end. */
const notice = (count: number, imprint = `${copies}\n${printed}\n`): string =>
  `关于做好防汛工作的通知\n各乡镇人民政府：\n${'请抓好落实。\n'.repeat(count)}澄湖县水务局\n2025年1月8日\n\n${imprint}`;
const pagesOf = (text: string, profile = official): readonly PrintedPage[] =>
  layoutPages(pageOf(parse(text), profile), profile);
const placeOf = (text: string): string => {
  const page = pageOf(parse(text), official);
  return footPlace(layoutPages(page, official), footOf(page, official));
};
const words = (page: PrintedPage): readonly string[] =>
  linesOfPage(page).map(({ parts }) => parts.map(({ text }) => text).join(''));

describe('版记 on the page', () => {
  it('stands at the foot of the last page, which is the back of a leaf (7.4.1, 7.5)', () => {
    const counts = (count: number): readonly number[] => pagesOf(notice(count)).map(({ length }) => length);
    // Title and addressee, the points, name and date; two lines of 版记.
    assert.deepEqual(counts(3), [7, 2]);
    assert.deepEqual(counts(24), [21, 9]);
    assert.deepEqual(counts(36), [21, 19, 0, 2]);
    assert.deepEqual(counts(41), [21, 22, 2, 2]);
    const last = pagesOf(notice(24)).at(-1)!;
    assert.deepEqual(words(last).slice(-2), [copies, printed]);
    const line = linesOfPage(last).at(-1)!;
    assert.deepEqual(line.parts.map(({ text }) => text), ['澄湖县水务局　　', '2025年1月8日印发']); // prettier-ignore
    assert.equal(line.parts[1]!.gap, line.width - line.characters * 14 * 20);
    assert.match(printHtml([last], printedSheet(official), '', 'n'), /margin-left:\d+(?:\.\d+)?pt/);
    const { y, height, rules } = linesOfPage(last).at(-1)!;
    assert.equal(y + height, printedSheet(official).text.height);
    assert.deepEqual(rules?.map((rule) => rule.y), [y, y + height]); // prettier-ignore
  });
  it('is on a page of its own without a number where a blank page comes before', () => {
    const of = (count: number): string => placeOf(notice(count));
    assert.deepEqual([3, 24, 36, 41].map(of), ['own page', 'below text', 'own page without number', 'own page']);
    const numbers = (count: number): readonly (string | undefined)[] =>
      [...printHtml(pagesOf(notice(count)), printedSheet(official), '', 'n').matchAll(/class="number[^>]*>— (\d) —/g)].map(([, number]) => number); // prettier-ignore
    assert.deepEqual(numbers(36), ['1', '2']);
    assert.deepEqual(numbers(41), ['1', '2', '3', '4']);
  });
  it('is below the text where leaves are printed on one side', () => {
    assert.deepEqual(pagesOf(notice(3), profileNamed('会议汇报')).map(({ length }) => length), [9]); // prettier-ignore
  });
  it('stands behind the text where it is long', () => {
    const page = pageOf(parse(notice(3, `${copies}\n`.repeat(16))), official);
    assert.deepEqual(footOf(page, official), []);
    assert.equal(layoutPages(page, official).flat().length, 39);
  });
  it('has its places in the text, a blank page none', () => {
    const text = notice(36);
    const pages = pagesOf(text);
    const at = (offset: number): number | undefined => placeAt(pages, startsOf(pages), offset)?.page;
    assert.deepEqual([at(0), at(text.indexOf(copies) - 2), at(text.indexOf(copies)), at(text.length)], [0, 1, 3, 3]);
  });
});

describe('版记 in Word', () => {
  const documentOf = async (text: string, profile = official): Promise<ReadonlyMap<string, string>> =>
    docxParts(await exportDocx(parse(text), profile));
  const sections = (xml: string): readonly string[] =>
    [...xml.matchAll(/<w:sectPr>[^]*?<\/w:sectPr>/g)].map(([section]) => section);

  it('is in a frame at the lower edge of the text block, as wide as it, rules included', async () => {
    const xml = (await documentOf(notice(24))).get('word/document.xml')!;
    const frames = [...xml.matchAll(/<w:framePr ([^>]*)\/>/g)].map(([, said]) => said);
    assert.deepEqual([...new Set(frames)], ['w:w="8845" w:hAnchor="margin" w:vAnchor="margin" w:xAlign="left" w:yAlign="bottom" w:wrap="notBeside"']); // prettier-ignore
    // Three rules and two lines, and behind them what carries the frame.
    assert.equal(frames.length, 5);
    assert.match(xml, /<w:p><w:pPr><w:pStyle w:val="Imprint"\/><w:spacing w:line="14" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:sectPr>/); // prettier-ignore
    assert.equal(sections(xml).length, 1);
  });
  it('begins an even page where the text leaves none, without numbers behind a blank one', async () => {
    const own = sections((await documentOf(notice(3))).get('word/document.xml')!);
    assert.equal(own.length, 2);
    assert.match(own[1]!, /^<w:sectPr><w:type w:val="evenPage"\/>/);
    const parts = await documentOf(notice(36));
    const [, bare] = sections(parts.get('word/document.xml')!);
    const named = [...bare!.matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"/g)];
    assert.deepEqual(named.map(([, type]) => type), ['default', 'even']); // prettier-ignore
    const relations = parts.get('word/_rels/document.xml.rels')!;
    for (const [, , id] of named) {
      const [, target] = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations) ?? [];
      assert.doesNotMatch(parts.get(`word/${target}`)!, /PAGE|<w:t/);
    }
    assert.equal(sections((await documentOf(notice(36), profileNamed('会议汇报'))).get('word/document.xml')!).length, 1); // prettier-ignore
  });
  it('comes back as it was written, blanks and all, with no line between its lines', async () => {
    for (const between of ['　　', ' ', '      ', `　 ${' '.repeat(20)}`, '\t']) {
      const imprint = `${copies}\n澄湖县水务局${between}2025年1月8日印发\n`;
      for (const count of [3, 24]) {
        const back = await throughWord(notice(count, imprint), official);
        assert.equal(back.slice(back.indexOf('抄送')), imprint);
      }
    }
  });
});
