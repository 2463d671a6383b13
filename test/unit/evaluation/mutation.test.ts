import assert from 'node:assert/strict';
import path from 'node:path';
import type { GoldStatement } from '../../evaluation/goldSet';
import { readGoldSet } from '../../evaluation/goldSet';
import { movedText, mutate, type MutationResult } from '../../evaluation/mutation';
import { placeStatement, type PlacedStatement } from '../../evaluation/statements';
import { PublishedText, readTexts } from '../../evaluation/texts';
import { generateReport } from '../../support/generateReport';
import { createRandom } from '../../support/random';
import { strictService } from '../../support/serviceInvariants';
import { writeShares } from '../../support/shareStatements';

const service = strictService();

function place(gold: GoldStatement, text: PublishedText): PlacedStatement {
  const placed = placeStatement(gold, text);
  assert.ok(!('problem' in placed), JSON.stringify(placed));
  return placed;
}

function numberIn(figure: string): number {
  return Number(/[\d.]+/.exec(figure)![0]);
}

/** The shares of a statement, read from its own words: the amount before each share, and the total at its head. */
function sharesIn(sentence: string): readonly Omit<GoldStatement, 'line' | 'goldLine'>[] {
  const amounts = [...sentence.matchAll(/\d[\d.]*多?(?:[万亿]元|[件项户家])/g)].map(([text]) => text);
  const shares = [...sentence.matchAll(/\d[\d.]*%/g)].map(([text]) => text);
  const [total = '', ...parts] = amounts;
  const once = (text: string, all: readonly string[]): boolean => all.filter((one) => one === text).length === 1;
  return shares.flatMap((claimed, at) => {
    const part = parts[at]!;
    if (!once(claimed, shares) || !once(part, amounts)) return [];
    const computed = (100 * numberIn(part)) / numberIn(total);
    return [
      { file: 'a.txt', sentence, relation: 'share', operands: [part, total], claimed, computed, cls: 'ok' as const },
    ];
  });
}

function writeStatement(seed: number): string {
  const r = createRandom(seed);
  return writeShares({
    subject: r.int(0, 9),
    unit: r.pick(['件', '项', '户', '家', '万元', '亿元']),
    total: r.int(400, 9999),
    weights: Array.from({ length: r.int(1, 5) }, () => r.int(1, 20)),
    rest: r.chance(0.5),
    decimals: r.pick([1, 2]),
    form: r.int(0, 11),
    approximate: r.chance(0.3),
  }).text;
}

/** Names that leave no rest: only such a list states that its parts are all of the total. */
const wholes: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['年末全市政府债务余额', ['一般债务', '专项债务']],
  ['全年全市生产总值', ['第一产业增加值', '第二产业增加值', '第三产业增加值']],
  ['全年全市进出口总额', ['出口', '进口']],
];

/** A total of parts that are all named. */
function writeBreakdown(seed: number): Omit<GoldStatement, 'line' | 'goldLine'> {
  const r = createRandom(seed);
  const [whole, names] = r.pick(wholes);
  const parts = names.map(() => r.int(110, 99_000) / 100);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const operands = parts.map((part) => `${part.toFixed(2)}亿元`);
  const claimed = `${total.toFixed(2)}亿元`;
  const sentence = `${whole}${claimed}，其中，${names.map((name, at) => `${name}${operands[at]!}`).join('，')}。`;
  return { file: 'a.txt', sentence, relation: 'sum', operands, claimed, computed: total, cls: 'ok' };
}

/** A generated report with one statement in a paragraph of its own after each 一、 heading. */
function reportWith(
  seed: number,
  write: (seed: number) => readonly Omit<GoldStatement, 'line' | 'goldLine'>[],
): readonly PlacedStatement[] {
  const lines: string[] = [];
  const labels: GoldStatement[] = [];
  for (const line of generateReport(12_000, seed).text.split('\n')) {
    lines.push(line);
    if (!/^[一二三四五六七八九十]+、/.test(line)) continue;
    const statements = write(seed * 1000 + lines.length);
    if (statements[0] === undefined) continue;
    lines.push(`　　${statements[0].sentence}`);
    labels.push(...statements.map((one) => ({ ...one, line: lines.length, goldLine: lines.length })));
  }
  const text = new PublishedText('a.txt', lines.join('\n'), service);
  return labels.map((label) => place(label, text));
}

function assertNoticed({ outside, within, alarmed, unmovable }: MutationResult, least: number): void {
  const silent = outside.filter(({ asWished }) => !asWished);
  const show = silent.slice(0, 5).map(({ placed, to }) => `${placed.gold.sentence}: ${placed.gold.claimed} → ${to}`);
  assert.ok(outside.length >= least, `only ${outside.length} moves`);
  assert.ok(silent.length <= 0.05 * outside.length, `${silent.length} of ${outside.length} not noticed:\n${show.join('\n')}`); // prettier-ignore
  assert.deepEqual(
    within.filter(({ asWished }) => !asWished).map(({ placed, to }) => `${placed.gold.sentence} → ${to}`),
    [],
  );
  assert.deepEqual([alarmed.length, unmovable], [0, 0]);
}

describe('the mutation test', function () {
  this.timeout(120_000);

  it('notices moved shares in generated reports, and none within the rounding', () => {
    const shares = [1, 2, 3, 4].flatMap((seed) => reportWith(seed, (one) => sharesIn(writeStatement(one))));
    assertNoticed(mutate(shares), 500);
  });

  it('notices moved totals in generated reports, and none within the rounding', () => {
    const totals = [5, 6, 7, 8].flatMap((seed) => reportWith(seed, (one) => [writeBreakdown(one)]));
    assertNoticed(mutate(totals), 200);
  });

  it('says of a copy what a fresh reading of the whole text says', () => {
    const folder = path.join(import.meta.dirname, '../../evaluation/sample');
    const set = readGoldSet(folder);
    const texts = readTexts(folder, service, []);
    for (const gold of set.statements) {
      const { text, claimed } = place(gold, texts.get(gold.file)!);
      const copy = movedText(
        text,
        claimed[0]!,
        gold.claimed.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
      );
      const fresh = new PublishedText(copy.name, copy.text, service);
      assert.notEqual(copy.text, text.text);
      assert.deepEqual(copy.claims, fresh.claims);
      assert.deepEqual(copy.report.sections, fresh.report.sections);
    }
  });

  it('moves the figure that the claim is about, where a sentence prints it twice', () => {
    const sentence = '收入为50.0亿元，加上补助30.0亿元，总计80.0亿元；支出60.0亿元，结余20.0亿元，总计80.0亿元。';
    const gold: GoldStatement = { file: 'a.txt', line: 1, sentence, relation: 'sum', operands: ['50.0亿元', '30.0亿元'], claimed: '80.0亿元', computed: 80, cls: 'ok', goldLine: 1 }; // prettier-ignore
    const result = mutate([place(gold, new PublishedText('a.txt', sentence, service))]);
    const [mutant] = result.outside;
    assert.equal(mutant?.placed.claimed.length, 2);
    assert.equal(result.statements, 1);
  });
});
