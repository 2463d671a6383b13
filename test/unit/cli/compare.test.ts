import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { CompareJson } from '../../../src/cli/contract';
import { run } from '../../../src/cli/run';
import { createReportService } from '../../../src/service';
import { schemaProblems } from './schema';

const before = '一、基本情况\n今年共受理群众来信552件。\n二、下一步打算\n继续努力，再接再厉。\n';
const after = '一、下一步打算\n继续努力，再接再厉。\n二、基本情况\n今年共受理群众来信1098件。\n';

interface Result {
  readonly status: number;
  readonly out: string;
  readonly errors: readonly string[];
}

describe('compare on the command line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  async function gongwen(...argv: string[]): Promise<Result> {
    const out: Buffer[] = [];
    const errors: string[] = [];
    const status = await run(
      argv.map((word) => (/\.\w+$/.test(word) ? at(word) : word)),
      {
        stdin: Readable.from([Buffer.from(after)]),
        write: (chunk) => {
          out.push(Buffer.from(chunk));
          return Promise.resolve(true);
        },
        complain: (line) => errors.push(line),
        createService: (log) => createReportService({ log }),
        version: '1.2.3',
      },
    );
    return { status, out: Buffer.concat(out).toString().replaceAll(`${folder}/`, ''), errors };
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-compare-'));
    await writeFile(at('old.txt'), before);
    await writeFile(at('new.txt'), after);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('tells figures first, each with its place, and ends with 1', async () => {
    const { status, out, errors } = await gongwen('compare', 'old.txt', 'new.txt');
    assert.deepEqual([status, errors], [1, []]);
    assert.deepEqual(out.split('\n'), [
      'old.txt → new.txt: 数据变化1处；章节移动1节、改序号1节；0节未变。',
      'new.txt:4:10: 数据 数值变化  552件 → 1098件  在“二、基本情况”',
      'new.txt:3:1: 章节 移动、改序号  一、基本情况 → 二、基本情况',
      'new.txt:1:1: 章节 改序号  二、下一步打算 → 一、下一步打算',
      '',
    ]);
  });

  it('ends with 0 where nothing differs, however it is indented', async () => {
    await writeFile(at('same.txt'), before.replaceAll('\n', '\r\n　　'));
    const { status, out } = await gongwen('compare', 'old.txt', 'same.txt');
    assert.equal(out, 'old.txt → same.txt: 两稿的数据和章节没有差别。\n');
    assert.equal(status, 0);
  });

  it('prints JSON as published', async () => {
    const { status, out } = await gongwen('compare', 'old.txt', '-', '--format', 'json');
    assert.equal(status, 1);
    const json = JSON.parse(out) as CompareJson;
    assert.deepEqual(schemaProblems(json), []);
    assert.deepEqual(json.files, ['old.txt', '-']);
    const [figure] = json.figures;
    assert.deepEqual(figure?.before, { text: '552件', line: 2, column: 10, offset: 16, length: 4 });
    assert.deepEqual(figure.after, { text: '1098件', line: 4, column: 10, offset: 35, length: 5 });
    assert.deepEqual(figure.section, { before: '一、基本情况', after: '二、基本情况' });
    assert.deepEqual(
      json.sections.map(({ kind, also, before: one, after: other }) => [kind, also, one?.text, other?.text]),
      [
        ['moved', ['renumbered'], '一、基本情况', '二、基本情况'],
        ['renumbered', [], '二、下一步打算', '一、下一步打算'],
      ],
    );
  });

  it('writes a page once, and again only when told to', async () => {
    const { status, out } = await gongwen('compare', 'old.txt', 'new.txt', '--output', 'page.html');
    assert.equal(out, 'page.html: 比对结果已写好，数据变化1处；章节移动1节、改序号1节；0节未变。\n');
    assert.equal(status, 1);
    assert.match(await readFile(at('page.html'), 'utf8'), /^<!doctype html>\n/);
    const again = await gongwen('compare', 'old.txt', 'new.txt', '--output', 'page.html');
    assert.deepEqual([again.status, again.errors.length], [2, 1]);
    assert.match(again.errors[0]!, /已有同名文件/);
    const forced = await gongwen('compare', 'old.txt', 'new.txt', '--output', 'page.html', '--force', '--format', 'markdown'); // prettier-ignore
    assert.equal(forced.status, 1);
    assert.match(await readFile(at('page.html'), 'utf8'), /^# 两稿比对：/);
  });

  it('never writes over a draft', async () => {
    const { status, errors } = await gongwen('compare', 'old.txt', 'new.txt', '--output', 'new.txt', '--force');
    assert.deepEqual([status, errors.length], [2, 1]);
    assert.equal(await readFile(at('new.txt'), 'utf8'), after);
  });

  it('ends with 2 and one line for each draft that cannot be read', async () => {
    const { status, out, errors } = await gongwen('compare', 'none.txt', 'nor.txt');
    assert.deepEqual([status, out], [2, '']);
    assert.deepEqual(
      errors.map((line) => line.replaceAll(`${folder}/`, '')),
      ['none.txt: 文件不存在', 'nor.txt: 文件不存在'],
    );
  });
});
