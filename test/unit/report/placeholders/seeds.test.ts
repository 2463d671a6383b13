import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Placeholder } from '../../../../src/report/model';
import { detectFormat } from '../../../../src/report/markdown/markdown';
import { splitParagraphs } from '../../../../src/report/paragraphs';
import { scanPlaceholders } from '../../../../src/report/placeholders/placeholders';
import { scanResidue } from '../../../../src/report/residue';

// Real reports that are kept beside the checkout and are no part of the project.
const SEEDS = path.join(__dirname, '../../../../../shared/seeds');

function seed(number: string): string {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(number));
  return readFileSync(path.join(SEEDS, name!), 'utf8');
}

function blanksOf(text: string): Placeholder[] {
  return text.split('\n').flatMap((line) => scanPlaceholders(line, detectFormat(text, splitParagraphs(text))));
}

const around = ({ before, text, after }: Placeholder): string => `${before.slice(-2)}⟦${text}⟧${after.slice(0, 2)}`;
const count = (blanks: readonly Placeholder[], kind: string): number =>
  blanks.filter((blank) => blank.kind === kind).length;

describe('blanks of the five real reports', () => {
  before(function () {
    if (existsSync(SEEDS)) return;
    console.log(`      skipped: ${SEEDS} is not there`);
    this.skip();
  });

  it('all five are plain text', () => {
    for (const number of ['000', '001', '002', '003', '004'])
      assert.equal(detectFormat(seed(number), splitParagraphs(seed(number))), 'plain', number);
  });

  it('the complete ones have none', () => {
    assert.deepEqual([...blanksOf(seed('000')), ...blanksOf(seed('001'))], []);
  });

  it('002 has four masked names, 003 five', () => {
    const second = blanksOf(seed('002'));
    assert.deepEqual(second.map(around), ['们在⟦*⟧市委', '结合⟦*⟧实际', '版“⟦*⟧新风', '发《⟦*⟧新风']);
    const third = blanksOf(seed('003'));
    assert.deepEqual(third.map(around), [
      '敬的⟦**⟧部长',
      '书记⟦**⟧在全',
      '结合⟦**⟧的实',
      '关于⟦**⟧工作',
      '业在⟦**⟧雇得',
    ]);
    assert.equal(count([...second, ...third], 'name'), 9);
  });

  it('004 has one hundred: 68 figures, 28 names, 4 parts of document numbers', () => {
    const blanks = blanksOf(seed('004'));
    assert.equal(blanks.length, 100);
    assert.equal(count(blanks, 'figure'), 68);
    assert.equal(count(blanks, 'name'), 28);
    assert.equal(count(blanks, 'documentNumber'), 4);
    const money = blanks.filter(({ unit }) => unit?.endsWith('元')).map(({ text, unit }) => text + unit!);
    assert.deepEqual(money, ['**万元', '**万元', '*万元', '**万元', '****.**万元', '*.*亿元', '*.**亿元', '**.**亿元']);
    const twins = blanks.findIndex(({ text, after }) => text === '**' && after.startsWith(' *件'));
    assert.deepEqual([blanks[twins]!.kind, blanks[twins + 1]!.kind, blanks[twins + 1]!.unit], ['name', 'figure', '件']);
    assert.equal(blanks.find(({ text, after }) => text === '***' && after.startsWith('件'))!.kind, 'name');
    assert.ok(
      blanks.every(({ kind, unit, shape }) => kind !== 'figure' || (unit !== undefined && shape !== undefined)),
    );
  });

  it('004 has the same blanks under a Markdown heading', () => {
    const text = `# 报告\n\n${seed('004')}`;
    assert.equal(detectFormat(text, splitParagraphs(text)), 'markdown');
    assert.deepEqual(blanksOf(text), blanksOf(seed('004')));
  });

  it('only 001 has residue: the two tags of a paywall', () => {
    const residue = ['000', '001', '002', '003', '004'].flatMap((number) =>
      seed(number).split('\n').flatMap(scanResidue),
    );
    assert.deepEqual(
      residue.map(({ text }) => text),
      ['##paidbegin##', '##paidend##'],
    );
  });
});
