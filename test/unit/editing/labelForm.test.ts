import assert from 'node:assert/strict';
import { labelForm, printLabel, USUAL_FORMS, type UsualForm } from '../../../src/editing/labelForm';
import type { Section, SectionKind } from '../../../src/report/model';
import { labelAt } from '../../../src/report/outline/markers';

function section(label: string, kind: SectionKind, number?: number): Section {
  const range = { start: 0, end: label.length };
  const counted = number === undefined ? {} : { number };
  return { kind, label, ...counted, title: '', heading: range, range, runIn: false, children: [] };
}

/** A section with a label as the parser reads it. */
function read(label: string): Section {
  const found = labelAt(`${label}抓好落实`, 0);
  assert.ok(found, label);
  return section(label.trimEnd(), found.kind, found.number);
}

const LABELS = [
  '一、', '十二、', '二十三、', '一．', '二，', '（一）', '（十）', '(二)', '（三）、', '㈠', '1.', '12．', '３.', '4、', '⒈', '（1）', '(2)', '（3）.', '⑷',
  '5）', '①', '⑳', '③、', '第一，', '第二、', '第3，', '第一章', '第十节', '第一百零二条', '第三部分', '一是', '二要', '三方面是', '其一，', '其二', '甲、', '癸、',
]; // prettier-ignore

describe('label forms', () => {
  for (const label of LABELS) {
    it(`print ${label} as it stands`, () => {
      const one = label.startsWith('第') && !/[，、]/.test(label) ? read(`${label}　`) : read(label);
      const form = labelForm(one);
      assert.equal(printLabel(form, one.number!, one.number! + 1), one.label);
    });

    it(`read what they print for the number behind ${label}`, () => {
      const one = label.startsWith('第') && !/[，、]/.test(label) ? read(`${label}　`) : read(label);
      const form = labelForm(one);
      const next = printLabel(form, one.number! + 1, one.number! + 2);
      if (next === undefined) {
        assert.match(label, /[⑳癸]/);
        return;
      }
      const again = labelAt(`${next}　抓好落实`, 0);
      assert.deepEqual([again?.kind, again?.style, again?.number], [one.kind, form.style, one.number! + 1]);
    });
  }

  it('count 首先、其次、再次、最后 by how many there are', () => {
    const form = labelForm(section('首先，', '第一', 1));
    const count = (many: number): readonly (string | undefined)[] =>
      Array.from({ length: many }, (_, at) => printLabel(form, at + 1, many));
    assert.deepEqual(count(2), ['首先，', '其次，']);
    assert.deepEqual(count(3), ['首先，', '其次，', '最后，']);
    assert.deepEqual(count(4), ['首先，', '其次，', '再次，', '最后，']);
    assert.deepEqual(count(5)[3], undefined);
  });

  it('know 最后 and 另一方面, which have no number of their own', () => {
    assert.equal(printLabel(labelForm(section('最后，', '第一')), 3, 3), '最后，');
    const form = labelForm(section('另一方面是', '一是', 2));
    assert.deepEqual(
      [form.ordinal, printLabel(form, 1, 2), printLabel(form, 2, 2)],
      ['aspects', '一方面是', '另一方面是'],
    );
    assert.equal(printLabel(form, 3, 3), '三方面是');
  });

  it('have no number for ——, a lead sentence and a heading of Markdown', () => {
    for (const [label, kind] of [
      ['——', '——'],
      ['', 'lead'],
      ['##', '#'],
    ] as const) {
      const form = labelForm(section(label, kind));
      assert.deepEqual([form.ordinal, printLabel(form, 2, 3)], ['none', label]);
    }
  });

  it('end with the last sign', () => {
    assert.equal(printLabel(USUAL_FORMS['①'], 20, 21), '⑳');
    assert.equal(printLabel(USUAL_FORMS['①'], 21, 21), undefined);
    assert.equal(printLabel(USUAL_FORMS['甲、'], 11, 11), undefined);
    for (const number of [0, -1, 1.5, NaN]) assert.equal(printLabel(USUAL_FORMS['1.'], number, 3), undefined);
  });

  for (const name of Object.keys(USUAL_FORMS) as UsualForm[]) {
    it(`print ${name} as its name says, and read it so`, () => {
      const form = USUAL_FORMS[name];
      const printed = printLabel(form, 1, 3)!;
      assert.ok(printed.startsWith(name.replace(/[，　]$/, '')), printed);
      if (form.ordinal === 'none') return;
      const again = labelAt(`${printed}抓好落实`, 0);
      assert.deepEqual([again?.kind, again?.style, again?.number], [form.kind, form.style, 1]);
    });
  }
});
