import assert from 'node:assert/strict';
import { fill } from '../../../src/editing/filling';
import { parse } from '../../../src/report/parse';
import type { BlankWords } from '../../../src/text/fillMessages';
import { blanksMessage } from '../../../src/vscode/fillBlanks';
import { createFillModel, type FillModel } from '../../../src/vscode/fillModel';

const first = '一、情况\n受理申请**件，办结事项**件。\n二、打算\n减免费用**万元。';

/** A model of a text, and edits of that text as VS Code would tell of them. */
class Edited {
  text: string;
  readonly model: FillModel;
  constructor(text: string, kept: readonly (readonly [BlankWords, string])[] = []) {
    this.text = text;
    this.model = createFillModel(fill.match, kept);
    this.follow();
  }
  follow(): void {
    this.model.follow(fill.rows(parse(this.text)), this.text);
  }
  replace(words: string, by: string, from = 0): this {
    const start = this.text.indexOf(words, from);
    assert.ok(start >= 0, words);
    this.text = this.text.slice(0, start) + by + this.text.slice(start + words.length);
    this.model.moved({ start, removed: words.length, inserted: by.length });
    return this;
  }
  type(...values: readonly string[]): void {
    values.forEach((value, at) => {
      this.model.set(this.model.blanks()[at]!.id, value);
    });
  }
  values(): string[] {
    return this.model.blanks().map(({ value }) => value);
  }
  gone(): string[] {
    return this.model.gone().map(({ value }) => value);
  }
}

describe('values of a form', () => {
  it('stay with their blanks when the text around them is edited', () => {
    const edited = new Edited(first);
    edited.type('12', '10', '3.5');
    const ids = edited.model.blanks().map(({ id }) => id);
    edited.replace('一、情况\n', '一、主要情况\n全年共培训**人次。\n').replace('减免', '累计减免').follow();
    assert.deepEqual(edited.values(), ['', '12', '10', '3.5']);
    assert.deepEqual(edited.model.blanks().slice(1).map(({ id }) => id), ids); // prettier-ignore
  });
  it('stay with the right ones of many that are alike', () => {
    const edited = new Edited('受理**件。\n受理**件。\n受理**件。');
    edited.type('1', '2', '3');
    edited.replace('受理**件。\n', '').follow();
    assert.deepEqual(edited.values(), ['2', '3']);
    assert.deepEqual(edited.gone(), ['1']);
  });
  it('are kept and shown where their blanks are gone, until they are given up', () => {
    const edited = new Edited(first);
    edited.type('', '10');
    edited.replace('，办结事项**件', '').follow();
    assert.deepEqual(edited.gone(), ['10']);
    assert.deepEqual(edited.model.kept().map(([, value]) => value), ['10']); // prettier-ignore
    edited.replace('受理申请**件', '受理申请**件，办结事项**件').follow();
    assert.deepEqual([edited.values(), edited.gone()], [['', '10', ''], []]);
    edited.replace('，办结事项**件', '').follow();
    edited.model.forget(edited.model.gone()[0]!.id);
    assert.deepEqual([edited.gone(), edited.model.kept()], [[], []]);
  });
  it('are in the text once they are put in, and in their fields again when that is undone', () => {
    const edited = new Edited(first);
    edited.type('12', '10', '3.5');
    edited.model.filled(edited.model.blanks().map(({ id }) => id));
    // As VS Code tells of edits: from the last to the first.
    for (const [words, value] of [
      ['费用', '3.5'],
      ['事项', '10'],
      ['申请', '12'],
    ] as const)
      // prettier-ignore
      edited.replace('**', value, edited.text.indexOf(words));
    edited.follow();
    assert.deepEqual([edited.values(), edited.gone(), edited.model.kept()], [[], [], []]);
    edited.replace('12', '**').replace('10', '**').replace('3.5', '**').follow();
    assert.deepEqual(edited.values(), ['12', '10', '3.5']);
  });
  it('are in the text too where the writer has typed them there', () => {
    const edited = new Edited(first);
    edited.type('12');
    edited.replace('**', '12').follow();
    assert.deepEqual([edited.values(), edited.gone()], [['', ''], []]);
  });
  it('are not put into a blank that was pasted behind one that is filled', () => {
    const edited = new Edited('受理申请**件。\n');
    edited.type('12');
    edited.model.filled([edited.model.blanks()[0]!.id]);
    edited.replace('**', '12').follow();
    edited.replace('。\n', '。\n受理申请**件。\n').follow();
    assert.deepEqual(edited.values(), ['']);
  });
  it('come back with a form that is opened again', () => {
    const edited = new Edited(first);
    edited.type('12', '', '3.5');
    const again = new Edited(`各位领导：\n${first}`, edited.model.kept());
    assert.deepEqual(again.values(), ['12', '', '3.5']);
  });
});

describe('what the page is told', () => {
  it('are sentences cut where their blanks stand', () => {
    const { text, model } = new Edited(first);
    const ids = model.blanks().map(({ id }) => id);
    const { sentences, blanks } = blanksMessage({ document: 'untitled:a', name: 'a' }, text, model, (kind) => kind);
    assert.deepEqual(sentences, [
      ['受理申请', ids[0], '件，办结事项', ids[1], '件。'],
      ['减免费用', ids[2], '万元。'],
    ]);
    assert.deepEqual(
      blanks.map(({ unit, sentence, isFigure }) => [unit, sentence, isFigure]),
      [
        ['件', 0, true],
        ['件', 0, true],
        ['万元', 1, true],
      ],
    );
  });
});
