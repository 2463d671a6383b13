import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parse } from '../../../src/report/parse';
import { decode } from '../../../src/text/decode';
import { exportDocx } from '../../../src/word/exportDocx';
import { profiles } from '../../../src/word/profiles';
import { docxParts, paragraphTexts, paragraphWith, styleNamed } from '../../support/docxParts';
import { anyText } from '../../support/reportGrammar';
import { runs } from '../../support/seed';
import { markdownText, officialText } from './reports';

const [official, briefing, speech] = profiles as [(typeof profiles)[number], (typeof profiles)[number], (typeof profiles)[number]]; // prettier-ignore
const seeds = path.join(__dirname, '../../../../shared/seeds');

describe('a report as a Word document', () => {
  let parts: ReadonlyMap<string, string>;
  let xml: string;
  let styles: string;
  before(async () => {
    parts = docxParts(await exportDocx(parse(officialText), official));
    xml = parts.get('word/document.xml')!;
    styles = parts.get('word/styles.xml')!;
  });

  it('has the page of GB/T 9704: A4, a text block of 156 mm × 225 mm, page numbers outside', () => {
    assert.match(xml, /<w:pgSz w:w="11906" w:h="16838"/);
    assert.match(xml, /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" [^>]*w:footer="1447"/);
    assert.match(parts.get('word/settings.xml')!, /<w:evenAndOddHeaders\/>/);
    const footers = [...parts].filter(([name]) => /^word\/footer\d\.xml$/.test(name)).map(([, footer]) => footer);
    assert.equal(footers.length, 2);
    for (const footer of footers) {
      assert.match(footer, />— <.*>PAGE<.*> —</);
      assert.match(footer, /<w:sz w:val="28"\/>/);
      assert.match(footer, /w:ascii="宋体"/);
    }
    assert.equal(footers.filter((footer) => /w:right="280".*<w:jc w:val="right"\/>/.test(footer)).length, 1);
    assert.equal(footers.filter((footer) => /w:left="280".*<w:jc w:val="left"\/>/.test(footer)).length, 1);
  });

  it('has exact lines, 28 characters by narrower spacing, no gaps at digits, no widow control', () => {
    assert.match(styles, /<w:rPrDefault>.*<w:spacing w:val="-5"\/>.*<w:sz w:val="32"\/>.*<\/w:rPrDefault>/);
    assert.match(styles, /<w:pPrDefault>.*w:line="579" w:lineRule="exact".*<\/w:pPrDefault>/);
    const normal = styleNamed(styles, 'Normal');
    for (const off of ['widowControl', 'autoSpaceDE', 'autoSpaceDN', 'snapToGrid'])
      assert.ok(normal.includes(`<w:${off} w:val="0"/>`), off);
    assert.match(normal, /<w:kinsoku\/><w:overflowPunct\/>/);
    assert.match(styleNamed(styles, 'Body Text'), /w:firstLine="640" w:firstLineChars="200"/);
  });

  it('has fonts by script, and marks that both scripts share in the Chinese face', () => {
    const face = (name: string, font: string): void => {
      assert.match(styleNamed(styles, name), new RegExp(`<w:rFonts w:ascii="Times New Roman"[^>]*w:eastAsia="${font}"`), name); // prettier-ignore
    };
    face('Title', '方正小标宋简体');
    face('Body Text', '仿宋_GB2312');
    face('heading 1', '黑体');
    face('heading 2', '楷体_GB2312');
    face('heading 3', '仿宋_GB2312');
    face('附件标识', '黑体');
    assert.match(styleNamed(styles, 'Title'), /<w:sz w:val="44"\/>/);
    for (const level of [1, 2, 3, 4])
      assert.match(styleNamed(styles, `heading ${level}`), new RegExp(`<w:outlineLvl w:val="${level - 1}"/>`));
    assert.match(styleNamed(styles, '中文标点'), /w:ascii="仿宋_GB2312".*w:hint="eastAsia"/);
    const quoted = paragraphWith(xml, '两位数');
    assert.deepEqual(
      [...quoted.matchAll(/<w:rStyle w:val="ChineseMarks"\/><\/w:rPr><w:t[^>]*>([^<]*)</g)].map(([, words]) => words),
      ['“', '”——'],
    );
  });

  it('gives each line its role: heading styles, run-in leads, places of name and date', () => {
    const styleOf = (words: string): string | undefined => /<w:pStyle w:val="(\w+)"\/>/.exec(paragraphWith(xml, words))?.[1]; // prettier-ignore
    assert.equal(styleOf('澄湖县财政局关于'), 'Title');
    assert.equal(styleOf('澄湖县人民政府：'), 'Salutation');
    assert.equal(styleOf('一、基本情况'), 'Heading1');
    assert.equal(styleOf('（一）收入情况'), 'Heading2');
    assert.equal(styleOf('1.税收收入。'), 'BodyText');
    assert.match(paragraphWith(xml, '1.税收收入。'), /<w:b\/>.*?<w:t[^>]*>1\.税收收入。<\/w:t>/);
    assert.match(
      paragraphWith(xml, '（二）支出情况。'),
      /w:eastAsia="楷体_GB2312".*?<w:t[^>]*>（二）支出情况。<\/w:t>/,
    );
    assert.match(paragraphWith(xml, '二是严控支出。'), /<w:b\/>.*?<w:t[^>]*>二是严控支出。<\/w:t>/);
    assert.equal(styleOf('附件：1.'), 'AttachmentNote');
    assert.match(paragraphWith(xml, '附件：1.收支'), /w:left="1890" w:right="0" w:hanging="1260"/);
    // Four characters of 15.75 points behind the date, over which the seal comes (7.3.5.1).
    assert.match(paragraphWith(xml, '2024年12月31日').replace(/.*<w:pStyle/, ''), /"Date".*w:right="1260".*"right"/);
    assert.equal(styleOf('（联系人'), 'Note');
    assert.match(paragraphWith(xml, '附件1'), /<w:pStyle w:val="AttachmentLabel"\/>.*<w:pageBreakBefore\/>/);
    assert.match(xml, /<w:pStyle w:val="AttachmentTitle"\/>/);
  });

  it('has tables with a head that is repeated, and rows that stay whole', () => {
    const table = /<w:tbl>[^]*<\/w:tbl>/.exec(xml)![0];
    assert.equal([...table.matchAll(/<w:tr>/g)].length, 3);
    assert.equal([...table.matchAll(/<w:tblHeader\/>/g)].length, 1);
    assert.equal([...table.matchAll(/<w:cantSplit\/>/g)].length, 3);
    assert.deepEqual(paragraphTexts(`<w:body>${table}`).slice(0, 4), ['项目', '金额', '占比', '收入']);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 8845) < 4, widths.join());
  });

  it('names the fonts that stand in for those of the standard', () => {
    const fonts = parts.get('word/fontTable.xml')!;
    for (const face of ['小标宋', '仿宋', '楷体', '黑体', '宋体'] as const) {
      const [first, ...others] = official.fonts[face];
      assert.ok(fonts.includes(`<w:font w:name="${first}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/>`), face); // prettier-ignore
    }
  });

  it('lets short columns stand on one line, and the long ones share the rest', async () => {
    const rows = [
      '| 乡镇 | 收入（万元） | 备注 |',
      '| --- | --- | --- |',
      `| 第10乡镇 | 1370.00 | ${'含上年结转'.repeat(9)} |`,
    ];
    const text = `一、情况\n\n${rows.join('\n')}\n`;
    const table = docxParts(await exportDocx(parse(text), official)).get('word/document.xml')!;
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    // Words and the blanks beside them, in 12 points.
    assert.ok(widths[0]! >= 4 * 240 + 160 && widths[1]! >= 6 * 240 + 160, widths.join());
    assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 8845) < 4, widths.join());
  });

  it('sets off a point that is one sentence where its neighbours are set off', async () => {
    const of = async (text: string): Promise<string> => docxParts(await exportDocx(parse(text), official)).get('word/document.xml')!; // prettier-ignore
    const mixed = await of(
      '存在的问题\n一是质量不高。非税占比偏高。\n二是进度不快。个别单位不重视。\n三是风险不容忽视。\n',
    );
    assert.match(paragraphWith(mixed, '三是风险'), /<w:b\/>/);
    const alone = await of('存在的问题\n一是质量不高。\n二是进度不快。\n三是风险不容忽视。\n');
    assert.doesNotMatch(paragraphWith(alone, '三是风险'), /<w:b\/>/);
  });

  it('says its title, no user and no time, and is the same bytes each time', async () => {
    const core = parts.get('docProps/core.xml')!;
    assert.match(core, /<dc:title>澄湖县财政局关于2024年度预算执行情况的报告<\/dc:title>/);
    assert.doesNotMatch(core, /creator|lastModifiedBy|dcterms:created/);
    const [one, two] = [await exportDocx(parse(officialText), official), await exportDocx(parse(officialText), official)]; // prettier-ignore
    assert.deepEqual(one, two);
    const dated = await exportDocx(parse(officialText), official, { created: new Date(0) });
    assert.match(docxParts(dated).get('docProps/core.xml')!, /created[^>]*>1970-01-01T00:00:00.000Z</);
  });

  it('prints Markdown as what it means, and masks as they are', async () => {
    const texts = paragraphTexts(docxParts(await exportDocx(parse(markdownText), official)).get('word/document.xml')!);
    assert.deepEqual(texts.filter((text) => text !== ''), [
      '关于开展调研的汇报',
      '各位领导：',
      '现将调研情况汇报如下：',
      '一、总的看法',
      '形势不错。今年完成26个项目，另有**个在建，占比*。',
      '第一件事。',
      '第二件事。',
      '项目',
      '数量',
      '甲',
      '乙',
      '12',
      '丙|丁',
      '3\n4',
    ]); // prettier-ignore
  });

  it('is larger for reading aloud', async () => {
    for (const [profile, size, line] of [
      [briefing, 36, 671],
      [speech, 44, 797],
    ] as const) {
      const own = docxParts(await exportDocx(parse(officialText), profile)).get('word/styles.xml')!;
      assert.match(own, new RegExp(`<w:rPrDefault>.*<w:sz w:val="${size}"/>`));
      assert.match(own, new RegExp(`<w:pPrDefault>.*w:line="${line}" w:lineRule="exact"`));
    }
  });

  it('comes of any text, with every character that XML can hold', async function () {
    this.timeout(120_000);
    const words = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\ufffd-\uffff\ufeff]/gu, '');
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...profiles), async (text, profile) => {
        const parsed = parse(text, { format: 'plain' });
        const document = docxParts(await exportDocx(parsed, profile)).get('word/document.xml')!;
        assert.equal(words(paragraphTexts(document).join('')), words(text));
        // eslint-disable-next-line no-control-regex
        assert.doesNotMatch(document, /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
      }),
      runs(60),
    );
  });
});

describe('the real reports as Word documents', () => {
  if (!existsSync(seeds)) {
    console.log('    skipped: there is no ../shared/seeds beside the checkout');
    return;
  }
  for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt'))) {
    it(`${name.slice(0, 3)}: every character is in the document, masks included`, async () => {
      const text = decode(readFileSync(path.join(seeds, name))).text!;
      for (const profile of profiles) {
        const document = docxParts(await exportDocx(parse(text), profile)).get('word/document.xml')!;
        const bare = (words: string): string => words.replace(/\s/g, '');
        assert.equal(bare(paragraphTexts(document).join('')), bare(text));
      }
    });
  }
});
