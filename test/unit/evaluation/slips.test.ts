import assert from 'node:assert/strict';
import { run } from '../../evaluation/command';
import { slipsLines } from '../../evaluation/printSlips';
import { trySlips } from '../../evaluation/slips';
import { slipKinds } from '../../evaluation/slips/all';
import { readSlip, type SlipKind } from '../../evaluation/slips/slip';
import { unseenKinds } from '../../evaluation/slips/unseen/all';
import { strictService } from '../../support/serviceInvariants';

/** What is found now, to be raised with each rule that finds more; nine in ten are wished for. */
const FOUND = 329;

function kind(...slips: readonly string[]): SlipKind {
  return { name: '试', setting: 'sentence', slips };
}

describe('Known slips', () => {
  it('are at least 300 of at least 60 kinds, five of each and no two alike, each a text and its clean twin', () => {
    const all = slipKinds.flatMap(({ slips }) => slips);
    assert.ok(slipKinds.length >= 60 && all.length >= 300);
    assert.equal(new Set(slipKinds.map(({ name }) => name)).size, slipKinds.length);
    assert.equal(new Set(all).size, all.length);
    for (const { name, slips } of slipKinds) assert.equal(slips.length, 5, name);
    for (const slip of all.map(readSlip)) {
      assert.notEqual(slip.clean, slip.slipped);
      const { start, cleanLength, slippedLength } = slip;
      assert.equal(slip.clean.slice(0, start), slip.slipped.slice(0, start));
      assert.equal(slip.clean.slice(start + cleanLength), slip.slipped.slice(start + slippedLength));
    }
  });

  it('have three more of each kind that no rule was made for, other ones than those', () => {
    const known = new Map(slipKinds.map(({ name, setting }) => [name, setting]));
    assert.deepEqual(new Map(unseenKinds.map(({ name, setting }) => [name, setting])), known);
    assert.equal(unseenKinds.length, known.size);
    for (const { name, slips } of unseenKinds) assert.equal(slips.length, 3, name);
    const unseen = unseenKinds.flatMap(({ slips }) => slips);
    assert.equal(new Set([...unseen, ...slipKinds.flatMap(({ slips }) => slips)]).size, unseen.length + 5 * known.size);
    for (const { clean, slipped } of unseen.map(readSlip)) assert.notEqual(clean, slipped);
  });

  it('are found as often as ever, and nothing is said of clean text', () => {
    const out: string[] = [];
    const errors: string[] = [];
    const status = run(['--slips'], (text) => out.push(text), (text) => errors.push(text)); // prettier-ignore
    assert.equal(status, 0);
    assert.deepEqual(errors, []);
    const [printed = ''] = out;
    const [, found = '0', all = '0'] = /查出[\d.]+%（(\d+)\/(\d+)）/.exec(printed) ?? [];
    assert.equal(Number(all), 5 * slipKinds.length);
    assert.ok(Number(found) >= FOUND, `${found} of ${all} found, ${FOUND} before:\n${printed}`);
    assert.match(printed, /^干净文稿上误报的错误和警告：0处$/m, printed);
  });

  it('count as found by a new finding in their own words, and as missed without one', () => {
    const tried = trySlips([kind('会议明确了任务⟪：→：：⟫压实责任。', '会议⟪明确→研究⟫了任务。')], strictService());
    assert.deepEqual(
      tried.map(({ found, exact }) => [found.map(({ rule }) => rule), exact]),
      [[['punctuation/doubled'], true], [[], false]], // prettier-ignore
    );
    const lines = slipsLines(tried);
    assert.ok(lines.includes('共1种，查出50.0%（1/2），其中正指在改动处的1处；全部查出的0种'), lines.join('\n'));
    assert.ok(lines.includes('    会议⟪明确→研究⟫了任务。'));
  });

  it('do not count as found by what the clean text has too, which is told as false', () => {
    const [one] = trySlips([kind('截止⟪2024→2023⟫年6月底，会议明确了任务。')], strictService());
    assert.deepEqual(one!.found, []);
    assert.deepEqual(
      one!.alarms.map(({ finding: { rule }, words }) => [rule, words]),
      [['wording/until', '截止']],
    );
  });

  it('have one mark, and are tried without a folder', () => {
    for (const text of ['没有记号', '⟪一→二⟫⟪三→四⟫', '⟪一⟫'])
      assert.throws(() => readSlip(text), /not exactly one mark/);
    const errors: string[] = [];
    const complain = (text: string): number => errors.push(text);
    assert.equal(run(['--slips', '文件夹'], complain, complain), 2);
    assert.equal(run(['文件夹', '--unseen'], complain, complain), 2);
    assert.equal(run(['--slips', '--held-out', '--unseen'], complain, complain), 2);
    assert.match(errors.join(), /^用法：[^]*--slips/);
  });
});
