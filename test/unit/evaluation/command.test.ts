import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../evaluation/command';

const sample = path.join(import.meta.dirname, '../../evaluation/sample');

function command(...args: readonly string[]): {
  readonly status: number;
  readonly out: string;
  readonly errors: readonly string[];
} {
  const out: string[] = [];
  const errors: string[] = [];
  const status = run(args, (text) => out.push(text), (text) => errors.push(text)); // prettier-ignore
  return { status, out: out.join('\n'), errors };
}

describe('npm run evaluate', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongwen-evaluate-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints a part for each of the four, and those that are asked for', () => {
    const plain = command(sample);
    assert.equal(plain.status, 0);
    assert.deepEqual(plain.errors, []);
    for (const head of ['一、数据核对', '二、大纲', '三、待填', '四、序号'])
      assert.match(plain.out, new RegExp(`^${head}`, 'm'));
    assert.doesNotMatch(plain.out, /五、改动数据|全部文字中报(?:不符|序号)的/);
    const whole = command(sample, '--mutate', '--violations', '--numbering').out;
    assert.match(whole, /^五、改动数据/m);
    assert.match(whole, /^全部文字中报序号的\d+处：/m);
    assert.match(
      whole,
      /^全部文字中报不符的\d+处：\n(?:.+\n)* {2}reports\/统计公报\.txt:7　.+　.*6\.5%\n {4}牛奶产量/m,
    );
  });

  it('prints the numbers as JSON', () => {
    const { status, out } = command(sample, '--json');
    const numbers = JSON.parse(out) as { schema: number; statistics: { statements: number }; outline: { f1: number } };
    assert.deepEqual([status, numbers.schema, numbers.statistics.statements, numbers.outline.f1], [0, 1, 28, 1]);
  });

  it('says in one line what is wrong with a folder or with the arguments', () => {
    const file = path.join(folder, 'a.txt');
    writeFileSync(file, '一段文字');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[path.join(folder, 'nowhere')], /^找不到文件夹：/],
      [[file], /^不是文件夹：/],
      [[folder], /^没有标注，应有gold\/stats\.jsonl/],
      [[], /^用法：/],
      [[folder, sample], /^用法：/],
      [[folder, '--fast'], /^用法：/],
    ];
    for (const [args, message] of cases) {
      const { status, out, errors } = command(...args);
      assert.deepEqual([status, out, errors.length], [2, '', 1]);
      assert.match(errors[0]!, message);
    }
  });

  it('names damaged lines and files, and goes on', () => {
    cpSync(sample, folder, { recursive: true });
    mkdirSync(path.join(folder, 'more'));
    writeFileSync(path.join(folder, 'more/图.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
    writeFileSync(
      path.join(folder, 'gold/outline.jsonl'),
      ['{', '', '[]', '{"items":[],"traps":[]}', '{"file":"x.txt","items":[],"traps":[]}'].join('\n'),
    );
    const { status, errors } = command(folder);
    assert.equal(status, 0);
    assert.deepEqual(errors, [
      '注意：gold/outline.jsonl第1行已跳过：不是JSON',
      '注意：gold/outline.jsonl第3行已跳过：不是JSON对象',
      '注意：gold/outline.jsonl第4行已跳过：缺少file',
      '注意：more/图.txt已跳过：是图片，不是纯文本；请另存为UTF-8的纯文本',
      '注意：gold/outline.jsonl第5行已跳过：没有文件x.txt',
    ]);
  });
});
