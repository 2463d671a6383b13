import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckJson, OutlineJson, PlaceholdersJson, StatisticsJson } from '../../../src/cli/contract';
import { encode } from '../../../src/cli/encode';
import { runCli } from './runCli';
import { schemaProblems } from './schema';

/** An invented report with a wrong share (30 of 120 is 25%), two blanks and a scraping residue. */
const report = `关于信访工作情况的汇报
各位领导：
现将今年以来的信访工作情况汇报如下。
一、总体情况
今年以来，共受理信访事项120件，其中办结30件，占比52.3%。
二、主要做法
一是领导带头。班子成员接访**人次，协调资金**万元。
二是部门联动。坚持每月会商一次。
##paidbegin##
汇报完毕，请批评指正。
`;

describe('the gongwen program', function () {
  this.timeout(60_000);
  let folder = '';
  const put = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-cli-'));
    await put('汇报.txt', report);
  });
  after(() => rm(folder, { recursive: true }));

  const gongwen = (...args: string[]): ReturnType<typeof runCli> => runCli(args, { cwd: folder });

  async function json<Json>(...args: string[]): Promise<Json> {
    const { out, errors } = await gongwen(...args, '--format', 'json');
    assert.equal(errors, '');
    const value = JSON.parse(out) as Json;
    assert.deepEqual(schemaProblems(value), []);
    return value;
  }

  /** What a place in the JSON names in the text. */
  const said = ({ offset, length }: { offset: number; length: number }): string =>
    report.slice(offset, offset + length);

  it('gives the outline in JSON that agrees with the text and the schema', async () => {
    const { parts, sections } = await json<OutlineJson>('outline', '汇报.txt');
    assert.equal(parts.salutation?.text, '各位领导：');
    const [title] = sections;
    assert.ok(title);
    assert.equal(title.kind, 'title');
    const second = title.children.find(({ label }) => label === '二、');
    assert.ok(second);
    assert.deepEqual([second.title, second.line, second.column], ['主要做法', 6, 1]);
    assert.ok(said(second).startsWith('二、主要做法\n一是领导带头。'));
    assert.deepEqual(
      second.children.map(({ kind, label, line }) => [kind, label, line]),
      [
        ['一是', '一是', 7],
        ['一是', '二是', 8],
      ],
    );
  });

  it('gives the placeholders in JSON that agrees with the text and the schema', async () => {
    const { placeholders } = await json<PlaceholdersJson>('placeholders', '汇报.txt');
    assert.deepEqual(
      placeholders.map((blank) => [blank.kind, said(blank), blank.unit, blank.line]),
      [
        ['figure', '**', '人次', 7],
        ['figure', '**', '万元', 7],
      ],
    );
  });

  it('gives the statistics in JSON that agrees with the text and the schema, and status 1', async () => {
    const { claims } = await json<StatisticsJson>('statistics', '汇报.txt');
    const violated = claims.filter(({ verdict }) => verdict === 'violated');
    assert.deepEqual(
      violated.map(({ relation, printed }) => [relation, printed.text, said(printed)]),
      [['share', '52.3%', '52.3%']],
    );
    assert.equal((await gongwen('statistics', '汇报.txt')).status, 1);
  });

  it('checks in JSON that agrees with the text and the schema, with status 1', async () => {
    const { findings } = await json<CheckJson>('check', '汇报.txt');
    const places = new Map(findings.map((finding) => [finding.rule.split('/')[0], finding.line]));
    assert.equal(places.get('statistics'), 5);
    assert.equal(places.get('residue'), 9);
    const { status } = await gongwen('check', '汇报.txt');
    assert.equal(status, 1);
  });

  it('prints readable lines with places', async () => {
    const lines = async (command: string): Promise<string> => (await gongwen(command, '汇报.txt')).out;
    assert.match(await lines('outline'), /^汇报\.txt: 共\d+字，不到1分钟\n[^]*\n +6:1 +二、主要做法（/);
    assert.match(await lines('placeholders'), /^汇报\.txt: 待填 2 处：数字 2\n汇报\.txt:7:14: 数字 \*\*人次 /);
    assert.match(await lines('statistics'), /汇报\.txt:5:\d+: ✗ 不符 占比 .*52\.3%/);
    assert.match(await lines('check'), /汇报\.txt:5:\d+: (错误|警告) .*\[statistics\/share\]/);
  });

  it('prints SARIF and GitHub annotations', async () => {
    const sarif = await gongwen('check', '汇报.txt', '--format', 'sarif');
    assert.equal(sarif.status, 1);
    const log = JSON.parse(sarif.out) as { version: string; runs: { results: { ruleId: string }[] }[] };
    assert.equal(log.version, '2.1.0');
    assert.ok(log.runs[0]?.results.some(({ ruleId }) => ruleId === 'statistics/share'));
    const github = await gongwen('check', '汇报.txt', '--format', 'github');
    assert.match(
      github.out,
      /^::(error|warning) file=汇报\.txt,line=5,endLine=5,col=\d+,endColumn=\d+,title=statistics\/share::/m,
    );
  });

  it('reads standard input, and finds in it what it finds in the file', async () => {
    const piped = await runCli(['check', '-', '--format', 'json'], { stdin: report });
    assert.equal(piped.status, 1);
    const { out } = await gongwen('check', '汇报.txt', '--format', 'json');
    assert.deepEqual(JSON.parse(piped.out), { ...(JSON.parse(out) as CheckJson), file: '-' });
  });

  for (const encoding of ['gb18030', 'utf16le', 'utf16be', 'utf8'] as const) {
    it(`reads ${encoding}${encoding === 'gb18030' ? '' : ' with its mark'} as the same report`, async () => {
      const mark = encoding === 'gb18030' ? '' : '\ufeff';
      await put('encoded.txt', encode(mark + report, encoding) ?? '');
      const { sections } = await json<OutlineJson>('outline', 'encoded.txt');
      const plain = await json<OutlineJson>('outline', '汇报.txt');
      const flat = (all: OutlineJson['sections']): unknown[] =>
        all.flatMap((each) => [[each.title, each.line, each.column, each.offset], ...flat(each.children)]);
      const moved = flat(plain.sections).map((row) => {
        const [title, line, column, offset] = row as [string, number, number, number];
        return [title, line, column, offset + mark.length];
      });
      assert.deepEqual(flat(sections), moved);
    });
  }

  it('takes an empty file for a report with nothing in it', async () => {
    await put('empty.txt', '');
    assert.deepEqual(await gongwen('check', 'empty.txt'), {
      status: 0,
      out: 'empty.txt: 文件是空的，没有可读的文字\n',
      bytes: Buffer.from('empty.txt: 文件是空的，没有可读的文字\n'),
      errors: '',
    });
    assert.deepEqual(await json('outline', 'empty.txt'), { schema: 1, file: 'empty.txt', parts: {}, sections: [] });
    assert.deepEqual(await json('placeholders', 'empty.txt'), { schema: 1, file: 'empty.txt', placeholders: [] });
    const statistics = { schema: 1, file: 'empty.txt', figures: 0, claims: [] };
    assert.deepEqual(await json('statistics', 'empty.txt'), statistics);
    assert.deepEqual(await json('check', 'empty.txt'), { schema: 1, file: 'empty.txt', findings: [] });
  });

  const unreadable: [string, () => Promise<string>, RegExp][] = [
    ['a missing file', () => Promise.resolve('missing.txt'), /missing\.txt: 文件不存在/],
    ['a folder', () => Promise.resolve('.'), /\.: 是文件夹；.*--recursive/],
    ['a picture', () => put('a.png', Buffer.from('89504e470d0a1a0a00', 'hex')), /图片/],
    ['a binary file', () => put('a.bin', Buffer.from([1, 2, 0, 3])), /二进制/],
    ['bytes of no encoding', () => put('a.dat', Buffer.from([0xe6, 0xb1, 0xff, 0xff])), /编码不是/],
    ['50 MB of text', () => put('huge.txt', Buffer.alloc(50_000_000, '各项工作稳步推进。\n')), /超过32MB/],
  ];
  for (const [name, file, line] of unreadable) {
    it(`says in one line that it cannot read ${name}, with status 2`, async () => {
      const { status, out, errors } = await gongwen('check', await file());
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(errors, line);
      assert.match(errors, /^gongwen: [^\n]+\n$/);
    });
  }

  it('stops reading standard input at the same limit', async () => {
    const { status, out, errors } = await runCli(['check', '-'], { stdin: Buffer.alloc(50_000_000, '一') });
    assert.deepEqual([status, out, errors], [2, '', 'gongwen: -: 超过32MB，不像一份报告；请拆开后再读\n']);
  });

  it('reports the readable ones of several files, and the bad one outranks the findings', async () => {
    const { status, out, errors } = await gongwen('check', 'missing.txt', '汇报.txt', '--format', 'json');
    assert.equal(status, 2);
    const list = JSON.parse(out) as CheckJson[];
    assert.deepEqual(schemaProblems(list), []);
    assert.deepEqual(
      list.map(({ file }) => file),
      ['汇报.txt'],
    );
    assert.equal(errors, 'gongwen: missing.txt: 文件不存在\n');
  });

  it('takes residue out of a GB18030 file in place, and nothing else', async () => {
    const path = await put('fix.txt', encode(report, 'gb18030') ?? '');
    const { out } = await gongwen('check', 'fix.txt', '--fix');
    assert.match(out, /^fix\.txt: 已改正 1 处\n/);
    assert.doesNotMatch(out, /residue/);
    const fixed = new TextDecoder('gb18030', { fatal: true }).decode(await readFile(path));
    assert.equal(fixed.replace(/\n\n/, '\n'), report.replace('##paidbegin##\n', ''));
  });

  it('reads the reports of a folder', async () => {
    await mkdir(join(folder, '年度', '附件'), { recursive: true });
    await put('年度/b.md', report);
    await put('年度/附件/a.txt', report);
    const { status, out } = await gongwen('outline', '--recursive', '年度', '--format', 'json');
    assert.equal(status, 0);
    const list = JSON.parse(out) as OutlineJson[];
    assert.deepEqual(schemaProblems(list), []);
    assert.deepEqual(
      list.map(({ file }) => file),
      [join('年度', 'b.md'), join('年度', '附件', 'a.txt')],
    );
  });

  it('refuses wrong usage in one line, with status 2', async () => {
    const { status, out, errors } = await gongwen('check', '汇报.txt', '--format', 'xml');
    assert.deepEqual([status, out], [2, '']);
    assert.match(errors, /^gongwen: --format 只能是 [^\n]+\n$/);
  });

  it('ends quietly when its reader has gone', async () => {
    const blanks = await put('blanks.txt', `一、待填\n${'共办理**件。\n'.repeat(20_000)}`);
    const { out, errors } = await runCli(['placeholders', blanks], { closeEarly: true });
    assert.equal(errors, '');
    assert.ok(out.length < 1_000_000, 'all was printed before the reader had gone');
  });

  it('prints its version', async () => {
    assert.match((await gongwen('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });
});
