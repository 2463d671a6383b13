import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { exportDocx } from '../../../src/word/exportDocx';
import { linesOfPage } from '../../../src/text/printedPage';
import { layoutPages } from '../../../src/word/layout';
import type { PageParagraph } from '../../../src/word/page';
import { pageOf } from '../../../src/word/pageOf';
import { profileNamed } from '../../../src/word/profiles';
import { docxParts, paragraphWith } from '../../support/docxParts';

/** Two bodies sign, one attachment, 版记 behind it. */
const text = `关于优化营商环境工作情况的报告
市委办公室：
现将有关情况报告如下：
一、基本情况
全年办结企业诉求6100件，办结率98.39%。
特此报告。

中共澄湖县委办公室
澄湖县人民政府办公室
2025年1月8日

附件1
指标完成情况
本表数据截至2024年12月31日。

抄送：县人大常委会办公室，县政协办公室。
澄湖县人民政府办公室      2025年1月8日印发
`;
const official = profileNamed('公文')!;

const paragraph = (words: string, profile = official): PageParagraph => {
  const found = pageOf(parse(text), profile).elements.find(
    (each): each is PageParagraph => each.type === 'paragraph' && each.runs.map((run) => run.text).join('') === words,
  );
  assert.ok(found, words);
  return found;
};
const placed = (words: string, profile = official): readonly (string | number)[] => {
  const { role, right, linesBefore } = paragraph(words, profile);
  return [role, right, linesBefore];
};

describe('署名、成文日期 and 版记', () => {
  it('stand with a seal to come: names centred over the date, which ends 4 characters from the right (7.3.5.1)', () => {
    // 10 characters over 6.
    assert.deepEqual(placed('澄湖县人民政府办公室'), ['signature', 2, 0]);
    assert.deepEqual(placed('中共澄湖县委办公室'), ['signature', 2.5, 2]);
    assert.deepEqual(placed('2025年1月8日'), ['date', 4, 0]);
  });
  it('stand without a seal: the name ends 2 from the right, the date begins 2 behind it (7.3.5.2)', () => {
    const briefing = profileNamed('会议汇报')!;
    assert.deepEqual(placed('澄湖县人民政府办公室', briefing), ['signature', 2, 0]);
    assert.deepEqual(placed('2025年1月8日', briefing), ['date', 4, 0]);
  });
  it('take no sentence of the text for a name', () => {
    assert.equal(placed('特此报告。')[0], 'body');
  });
  it('come last of all, 版记 behind what is attached', () => {
    assert.equal(placed('抄送：县人大常委会办公室，县政协办公室。')[0], 'imprint');
    assert.equal(paragraph('抄送：县人大常委会办公室，县政协办公室。').size, 14);
    assert.equal(paragraph('本表数据截至2024年12月31日。').role, 'body');
  });
  it('are in Word on the page of the last text, their blanks in characters too, the date of printing to the right', async () => {
    const xml = docxParts(await exportDocx(parse(text), official)).get('word/document.xml')!;
    assert.match(paragraphWith(xml, '特此报告。'), /<w:keepNext\/>/);
    assert.doesNotMatch(paragraphWith(xml, '全年办结'), /keepNext/);
    assert.match(paragraphWith(xml, '中共澄湖县委办公室'), /<w:ind w:rightChars="250" [^>]*w:right="788"/);
    const date = xml.slice(xml.indexOf('"Date"'));
    assert.match(date, /^"Date"\/>.{0,200}?<w:ind w:rightChars="400" [^>]*w:right="1260"/);
    // As wide as the text block less a character of 四号.
    assert.match(
      paragraphWith(xml, '日印发'),
      /<w:tab w:val="right" w:pos="8565"\/>.*办公室<\/w:t>.*<w:sz w:val="2"\/>.*<w:t[^>]*> {6}<\/w:t>.*<w:tab\/><w:t[^>]*>2025/,
    );
  });
  it('have the rules of 版记: thick above and below, thin between, none between 主送 and 抄送', async () => {
    const rules = (of: string): readonly unknown[] =>
      pageOf(parse(of), official).elements.flatMap((element) => (element.type === 'paragraph' && element.rules) || []);
    const three = text.replace('抄送：', '主送：各乡镇人民政府。\n抄送：');
    assert.deepEqual(rules(text), [{ above: 'thick' }, { above: 'thin', below: 'thick' }]);
    assert.deepEqual(rules(three), [{ above: 'thick' }, {}, { above: 'thin', below: 'thick' }]);
    const xml = docxParts(await exportDocx(parse(text), official)).get('word/document.xml')!;
    // 0.35 mm and 0.25 mm in twips.
    assert.deepEqual([...xml.matchAll(/w:fill="000000"[^>]*\/><w:spacing [^>]*w:line="(\d+)" w:lineRule="exact"/g)].map(([, height]) => height), ['20', '14', '20']); // prettier-ignore
    const printed = layoutPages(pageOf(parse(text), official), official).flatMap(linesOfPage).flatMap(({ rules: own = [] }) => own); // prettier-ignore
    assert.deepEqual(printed.map(({ height }) => height), [20, 14, 20]); // prettier-ignore
  });
});

describe('the imprint right below the date', () => {
  const imprint = '抄送：县委办公室。\n澄湖县水务局办公室　　2024年12月31日印发\n';
  const body = '关于做好防汛工作的通知\n各乡镇人民政府：\n请抓好落实。\n特此通知。\n澄湖县水务局\n2024年12月31日\n';

  it('is below the sign-off, which is read as without it', () => {
    const report = parse(body + imprint);
    assert.deepEqual(report.parts, parse(body).parts);
    const { signature, date } = report.parts;
    assert.equal(report.text.slice(signature!.start, signature!.end), '澄湖县水务局');
    assert.equal(report.text.slice(date!.start, date!.end), '2024年12月31日');
  });
  it('stands on the page as 版记', () => {
    const roles = pageOf(parse(body + imprint), official).elements.map((element) =>
      'role' in element ? element.role : 'table',
    );
    assert.deepEqual(roles.slice(-2), ['imprint', 'imprint']);
  });
});
