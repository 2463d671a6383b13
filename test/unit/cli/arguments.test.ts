import assert from 'node:assert/strict';
import { parseArguments, type Request } from '../../../src/cli/arguments';

const plain: Request = {
  command: 'check',
  files: ['a.txt'],
  format: 'text',
  recursive: false,
  live: false,
  fix: false,
};

describe('the arguments', () => {
  const good: [string, Partial<Request>][] = [
    ['check a.txt', {}],
    ['outline a.txt', { command: 'outline' }],
    ['check - b.txt', { files: ['-', 'b.txt'] }],
    ['--format json check a.txt', { format: 'json' }],
    ['check a.txt --format=sarif', { format: 'sarif' }],
    ['check a.txt --fail-on never', { failOn: 'never' }],
    ['check a.txt --live --fix --recursive', { live: true, fix: true, recursive: true }],
    ['check a.txt --format json --format text', { format: 'text' }],
    ['check -- --live', { files: ['--live'] }],
    ['check - --fix', { files: ['-'], fix: true }],
    ['check a.txt --marks m.jsonl', { marks: 'm.jsonl' }],
    ['check a.txt --rules +numbering/parallel,-residue', { check: { rules: ['+numbering/parallel', '-residue'] } }],
    ['check a.txt --config c.json --gate', { check: { config: 'c.json', gate: true } }],
    ['check --print-config', { files: [], check: { printConfig: true } }],
    ['check --explain residue/scraping', { files: [], check: { explain: 'residue/scraping' } }],
    ['statistics a.txt --marks m.jsonl', { command: 'statistics', marks: 'm.jsonl' }],
    [
      'sheet a.txt --output b.xlsx',
      { command: 'sheet', sheet: { kind: 'out', format: 'xlsx', output: 'b.xlsx', force: false } },
    ],
    [
      'sheet a.txt --format md --output - --force',
      { command: 'sheet', sheet: { kind: 'out', format: 'md', output: '-', force: true } },
    ],
    [
      'sheet a.txt --read b.CSV --marks m.jsonl --write --format json',
      {
        command: 'sheet',
        format: 'json',
        marks: 'm.jsonl',
        sheet: { kind: 'in', format: 'csv', input: 'b.CSV', write: true },
      },
    ],
    [
      'compare a.txt b.txt',
      { command: 'compare', files: ['a.txt', 'b.txt'], compare: { format: 'text', output: '-', force: false } },
    ],
    [
      'compare a.txt - --output c.HTM --force',
      { command: 'compare', files: ['a.txt', '-'], compare: { format: 'html', output: 'c.HTM', force: true } },
    ],
    [
      'compare a.txt b.txt --output c.html --format markdown',
      {
        command: 'compare',
        files: ['a.txt', 'b.txt'],
        compare: { format: 'markdown', output: 'c.html', force: false },
      },
    ],
  ];
  for (const [line, request] of good) {
    it(`reads ${line}`, () => {
      assert.deepEqual(parseArguments(line.split(' ')), { kind: 'run', request: { ...plain, ...request } });
    });
  }

  const bad: [string, RegExp][] = [
    ['', /请给出命令/],
    ['lint a.txt', /没有命令 lint，可用的是：outline、/],
    ['check', /请给出要读的文件/],
    ['check a.txt --colour', /没有选项 --colour/],
    ['check a.txt -x', /没有选项 -x/],
    ['check a.txt --format', /--format 缺少值/],
    ['outline a.txt --rules numbering/parallel', /--rules 只用于 check/],
    ['check a.txt --rules a,,b', /用一个逗号隔开/],
    ['check a.txt --rules -', /用一个逗号隔开/],
    ['check a.txt --config -', /--config 不能是标准输入/],
    ['statistics a.txt --gate', /--gate 只用于 check/],
    ['check a.txt --gate --live', /--gate 和 --live/],
    ['check a.txt --explain residue/scraping', /--explain 只说明一条规则/],
    ['check a.txt b.txt --print-config', /一次只说明一个文件/],
    ['check a.txt --print-config --format json', /--print-config 只列出设置/],
    ['check a.txt --format=', /--format 缺少值/],
    ['check a.txt --format xml', /--format 只能是 text、json、sarif、github，不能是 xml/],
    ['check a.txt --fail-on high', /--fail-on 只能是/],
    ['check a.txt --fix=yes', /--fix 不带值/],
    ['outline a.txt --format sarif', /sarif 只用于 check/],
    ['outline a.txt --live', /--live 只用于 check/],
    ['statistics a.txt --fix', /--fix 只用于 check/],
    ['check - -', /只能给一次/],
    ['check - b.txt --fix', /不能同时给其他文件/],
    ['check - --fix --format json', /不能再给 --format/],
    ['outline a.txt --marks m.jsonl', /--marks 只用于/],
    ['check a.txt b.txt --marks m.jsonl', /--marks 一次只用于一个文件/],
    ['check a.txt --recursive --marks m.jsonl', /--marks 一次只用于一个文件/],
    ['check a.txt --marks -', /--marks 不能是标准输入/],
    ['check a.txt --output b.xlsx', /check 的 --output 应以 \.html、\.md 或 \.docx 结尾/],
    ['check a.txt --output b.html --live', /不能和 --live 同时给/],
    ['check a.txt --output b.html --print-config', /不能和 --explain、--print-config/],
    ['check a.txt --force', /--force 只和 --output/],
    ['check a.txt --target 15分钟', /--target 只和 --output/],
    ['check a.txt --output b.html --target 很长', /--target 写成/],
    ['check a.txt b.txt --output b.html --last-year c.txt', /--last-year 一次只用于一个文件/],
    ['outline a.txt --last-year c.txt', /--last-year 只用于 check/],
    ['outline a.txt --output b.html', /--output 只用于 check、sheet/],
    ['compare a.txt', /要给两个文件/],
    ['compare a.txt b.txt c.txt', /要给两个文件/],
    ['compare - -', /标准输入（-）只能给一次/],
    ['compare a.txt b.txt --format sarif', /compare 的 --format 只能是 text、json、html、markdown/],
    ['compare a.txt b.txt --force', /--force 只和 --output/],
    ['compare a.txt b.txt --recursive', /--recursive 不用于 compare/],
    ['compare a.txt b.txt --fail-on error', /--fail-on 不用于 compare/],
    ['compare a.txt b.txt --marks m.jsonl', /--marks 只用于/],
    ['compare a.txt b.txt --live', /--live 只用于 check/],
    ['compare a.txt b.txt --read c.xlsx', /--read 只用于 sheet/],
    ['sheet a.txt', /--output .*--read/],
    ['sheet a.txt b.txt --output c.xlsx', /一次只处理一个文件/],
    ['sheet a.txt --recursive --output c.xlsx', /一次只处理一个文件/],
    ['sheet a.txt --output b.xlsx --read c.xlsx', /不能同时给/],
    ['sheet a.txt --output b.pdf', /只能是 xlsx、docx、csv、md/],
    ['sheet a.txt --output b.xlsx --format json', /只能是 xlsx、docx、csv、md/],
    ['sheet a.txt --output b.xlsx --write', /--write 只和 --read/],
    ['sheet a.txt --read b.xlsx', /--read 要用 --marks/],
    ['sheet a.txt --read b.doc --marks m.jsonl', /扩展名应是 \.xlsx、\.docx、\.csv、\.md/],
    ['sheet a.txt --read b.xlsx --marks m.jsonl --force', /--force 只和 --output/],
    ['sheet a.txt --read b.xlsx --marks m.jsonl --format sarif', /sarif 只用于 check/],
    ['sheet a.txt --read b.xlsx --marks m.jsonl --fix', /--fix 只用于 check/],
  ];
  for (const [line, message] of bad) {
    it(`refuses ${line === '' ? 'nothing at all' : line} in one line`, () => {
      const parsed = parseArguments(line === '' ? [] : line.split(' '));
      assert.ok(parsed.kind === 'error');
      assert.match(parsed.message, message);
      assert.match(parsed.message, /gongwen --help$/);
      assert.doesNotMatch(parsed.message, /\n/);
    });
  }

  it('takes the word behind --format for its value, whatever it is', () => {
    const parsed = parseArguments(['check', 'a.txt', '--format', '--live']);
    assert.ok(parsed.kind === 'error');
    assert.match(parsed.message, /不能是 --live/);
  });

  it('shows help and version whatever else is asked', () => {
    assert.deepEqual(parseArguments(['--help']), { kind: 'help' });
    assert.deepEqual(parseArguments(['check', '-h', '--nonsense']), { kind: 'help' });
    assert.deepEqual(parseArguments(['--version']), { kind: 'version' });
  });
});
