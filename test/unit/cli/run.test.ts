import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../../src/cli/run';
import type { Severity } from '../../../src/rules/finding';
import type { ReportService } from '../../../src/service';
import { findingAt, removable, serviceOf } from './fakes';

/** Finds each `!` as an error, `?` as a hint, `#` as a warning with a safe fix; live it finds nothing but `!`. */
const service = serviceOf((text, moment) => [
  ...(text.includes('!') ? [findingAt(text, '!', { severity: 'error' as Severity })] : []),
  ...(text.includes('?') && moment === 'check' ? [findingAt(text, '?', { severity: 'hint' as Severity })] : []),
  ...(text.includes('#') && moment === 'check' ? [removable(text, '#')] : []),
]);

interface Result {
  readonly status: number;
  readonly out: string;
  readonly errors: readonly string[];
}

async function gongwen(
  argv: readonly string[],
  { stdin = '', using = service, readers = Infinity }: { stdin?: string; using?: ReportService; readers?: number } = {},
): Promise<Result> {
  const out: Buffer[] = [];
  const errors: string[] = [];
  const status = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    write: (chunk) => {
      out.push(Buffer.from(chunk));
      return Promise.resolve(out.length < readers);
    },
    complain: (line) => errors.push(line),
    createService: () => using,
    version: '1.2.3',
  });
  return { status, out: Buffer.concat(out).toString(), errors };
}

describe('a run', () => {
  let folder = '';
  const paths: Record<string, string> = {};

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-run-'));
    const files = { clean: '正文', error: '正!文', hint: '正?文', fixable: '正#文', empty: '', blank: '\ufeff \n' };
    for (const [name, text] of Object.entries(files)) {
      paths[name] = join(folder, `${name}.txt`);
      await writeFile(paths[name], text);
    }
    paths.missing = join(folder, 'missing.txt');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const statuses: [string, number][] = [
    ['check clean', 0],
    ['check hint', 0],
    ['check hint --fail-on hint', 1],
    ['check fixable', 1],
    ['check fixable --fail-on error', 0],
    ['check error --fail-on error', 1],
    ['check error --fail-on never', 0],
    ['check fixable --live', 0],
    ['check error --live', 1],
    ['check fixable --fix', 0],
    ['check clean error', 1],
    ['check error missing', 2],
    ['check missing error', 2],
    ['check empty', 0],
    ['outline error', 0],
    ['placeholders error', 0],
    ['check clean --nonsense', 2],
  ];
  for (const [line, expected] of statuses) {
    it(`ends ${line} with ${expected}`, async () => {
      const argv = line.split(' ').map((word, at, all) => (all[at - 1] === '--fail-on' ? word : (paths[word] ?? word)));
      const { status, errors } = await gongwen(argv);
      assert.equal(status, expected);
      assert.equal(errors.length, expected === 2 ? 1 : 0);
    });
  }

  it('counts in statistics what check finds among the statistics', async () => {
    const violated = serviceOf((text) => [findingAt(text, '正', { rule: 'statistics/share' })]);
    assert.equal((await gongwen(['statistics', paths.clean!], { using: violated })).status, 1);
    assert.equal((await gongwen(['statistics', paths.error!])).status, 0);
  });

  it('tells findings with their place, and how many there are', async () => {
    const { out } = await gongwen(['check', paths.fixable!]);
    assert.equal(
      out,
      `${paths.fixable!}:1:2: 警告 多余的文字 [residue/tag]\n    可改：删去“#”（--fix 会改）\n${paths.fixable!}: 1 处问题：警告 1\n`,
    );
  });

  it('says in one line that a file has no words', async () => {
    assert.equal((await gongwen(['outline', paths.empty!])).out, `${paths.empty!}: 文件是空的，没有可读的文字\n`);
    assert.equal((await gongwen(['check', paths.blank!])).out, `${paths.blank!}: 文件是空的，没有可读的文字\n`);
  });

  it('gives one object for one file, an array for several names or a folder', async () => {
    const parse = async (...argv: string[]): Promise<unknown> =>
      JSON.parse((await gongwen(['check', '--format', 'json', ...argv])).out);
    const clean = { schema: 1, file: paths.clean, findings: [] };
    assert.deepEqual(await parse(paths.clean!), clean);
    assert.deepEqual(await parse(paths.clean!, paths.missing!, paths.clean!), [clean, clean]);
    assert.deepEqual(await parse(paths.missing!, folder), []);
    assert.ok(Array.isArray(await parse('--recursive', folder)));
  });

  it('prints nothing for one file that cannot be read', async () => {
    const result = await gongwen(['check', '--format', 'json', paths.missing!]);
    assert.deepEqual(result, { status: 2, out: '', errors: [`${paths.missing!}: 文件不存在`] });
  });

  it('fixes a file in place and reports what is left', async () => {
    const { out } = await gongwen(['check', '--fix', paths.fixable!]);
    assert.equal(out, `${paths.fixable!}: 已改正 1 处\n${paths.fixable!}: 没有发现问题\n`);
    assert.equal(await readFile(paths.fixable!, 'utf8'), '正文');
  });

  it('fixes standard input onto standard output, and nothing else goes there', async () => {
    assert.deepEqual(await gongwen(['check', '--fix', '-'], { stdin: '正#文!' }), {
      status: 1,
      out: '正文!',
      errors: [],
    });
  });

  it('goes on with the next file when one breaks the program, and says so', async () => {
    const broken: ReportService = {
      ...service,
      findings: (report, moment) => {
        if (report.text.includes('!')) throw new Error('bang\nbang');
        return service.findings(report, moment);
      },
    };
    const { status, out, errors } = await gongwen(['check', paths.error!, paths.clean!], { using: broken });
    assert.equal(status, 2);
    assert.equal(out, `${paths.clean!}: 没有发现问题\n`);
    assert.deepEqual(errors, [`${paths.error!}: 程序内部错误，没有查完（bang bang）`]);
  });

  it('does not call a run clean in which a rule broke down', async () => {
    const errors: string[] = [];
    const status = await run(['check', paths.clean!], {
      stdin: Readable.from([]),
      write: () => Promise.resolve(true),
      complain: (line) => errors.push(line),
      createService: (log) => ({
        ...service,
        findings: () => {
          log('residue/tag: broken');
          return [];
        },
      }),
      version: '',
    });
    assert.equal(status, 2);
    assert.deepEqual(errors, ['residue/tag: broken']);
  });

  it('stops when nobody reads any more', async () => {
    const { out, errors } = await gongwen(['check', paths.clean!, paths.error!, paths.missing!], { readers: 1 });
    assert.equal(out, `${paths.clean!}: 没有发现问题\n`);
    assert.deepEqual(errors, []);
  });

  it('prints help and version', async () => {
    assert.equal((await gongwen(['--version'])).out, '1.2.3\n');
    const { status, out } = await gongwen(['check', '--help']);
    assert.equal(status, 0);
    for (const word of ['outline', '--fail-on', '--recursive', '退出码', '32MB']) assert.ok(out.includes(word), word);
  });
});
