import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark, Marks } from '../../../src/keep/mark';
import { mergeMarks, newMarks, parseMarks, printMarks } from '../../../src/keep/marks';
import { LARGEST_RECORDS } from '../../../src/keep/recordFile';

const schema = JSON.parse(readFileSync(join(__dirname, '../../../media/marks.schema.json'), 'utf8')) as object;
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

const print = (digit: string): string => `f1:${digit.repeat(32)}`;
const mark = (digit: string, rest: Partial<Mark> = {}): Mark => ({ schema: 1, fingerprint: print(digit), ...rest });
const set = (...marks: readonly Mark[]): Marks => new Map(marks.map((each) => [each.fingerprint, each]));
const HEADER = '{"schema":1,"kind":"gongwen-marks"}\n';

describe('the file of marks', () => {
  const full = mark('b', {
    state: 'verified',
    source: '市统计局',
    asOf: '2025年5月底',
    note: '快报数\n以年报为准',
    at: '2026-01-02T03:04:05.678Z',
  });

  it('is a header and one sorted record a line', () => {
    assert.equal(
      printMarks(set(full, mark('a', { state: 'doubtful' }))),
      `${HEADER}{"schema":1,"fingerprint":"${print('a')}","state":"doubtful"}\n` +
        `{"schema":1,"fingerprint":"${print('b')}","state":"verified","source":"市统计局","asOf":"2025年5月底",` +
        '"note":"快报数\\n以年报为准","at":"2026-01-02T03:04:05.678Z"}\n',
    );
  });

  it('agrees line by line with its schema', () => {
    for (const line of printMarks(set(full, mark('a', { source: '区住建局' })))
      .trim()
      .split('\n')) {
      assert.ok(validate(JSON.parse(line)), JSON.stringify(validate.errors));
    }
    for (const wrong of [{ schema: 2 }, { text: '120件' }, { state: 'right' }, { fingerprint: 'f1:0' }]) {
      assert.ok(!validate({ ...full, ...wrong }), JSON.stringify(wrong));
    }
  });

  it('is read as it was written, with a byte order mark or other line ends too', () => {
    const marks = set(full, mark('a', { state: 'doubtful' }));
    for (const text of [printMarks(marks), `\ufeff${printMarks(marks).replaceAll('\n', '\r\n')}`]) {
      const { kind, marks: read, problems } = parseMarks(text);
      assert.deepEqual([kind, problems], ['good', []]);
      assert.deepEqual(new Map([...read].sort()), new Map([...marks].sort()));
    }
  });

  it('leaves out marks that say nothing', () => {
    assert.equal(printMarks(set(mark('a'), mark('b', { at: '2026-01-02T03:04:05Z' }))), HEADER);
  });

  it('may be empty', () => {
    for (const text of ['', '\n', HEADER])
      assert.deepEqual(parseMarks(text), { kind: 'good', marks: new Map(), problems: [] });
  });

  it('takes the two records of one figure that a merge of branches leaves, as one', () => {
    const early = mark('a', { state: 'doubtful', source: '市统计局', at: '2026-01-01T00:00:00Z' });
    const late = mark('a', { state: 'verified', at: '2026-02-01T00:00:00Z' });
    const lines = [late, early].map((each) => `${JSON.stringify(each)}\n`).join('');
    const { kind, marks } = parseMarks(HEADER + lines);
    assert.equal(kind, 'good');
    assert.deepEqual(marks.get(print('a')), { ...early, state: 'verified', at: late.at });
  });

  const damaged: readonly (readonly [string, string, number])[] = [
    ['another file', 'schema: 1\n', 1],
    ['no header', `${JSON.stringify(full)}\n`, 1],
    ['a header of no version', '{"kind":"gongwen-marks"}\n', 1],
    ['a header of version 0', '{"schema":0,"kind":"gongwen-marks"}\n', 1],
    ['null', 'null\n', 1],
    ['half a line', HEADER + JSON.stringify(full).slice(0, 40), 2],
    ['a conflict of branches', `${HEADER}<<<<<<< HEAD\n${JSON.stringify(full)}\n`, 2],
    ['a record of text', `${HEADER}${JSON.stringify({ ...full, sentence: '共120件' })}\n`, 2],
    ['a wrong state', `${HEADER}${JSON.stringify({ ...full, state: 'ok' })}\n`, 2],
    ['a wrong time', `${HEADER}${JSON.stringify({ ...full, at: '昨天' })}\n`, 2],
    ['a wrong fingerprint', `${HEADER}\n${JSON.stringify({ ...full, fingerprint: 'f1:x' })}\n`, 3],
    ['a text that is too long', `${HEADER}${JSON.stringify({ ...full, note: '长'.repeat(1001) })}\n`, 2],
    ['an array', `${HEADER}[1]\n`, 2],
    ['a file that is too large', HEADER + ' '.repeat(LARGEST_RECORDS), 0],
    ['too many lines', HEADER + '\n'.repeat(60_000) + JSON.stringify(full), 0],
  ];
  for (const [name, text, line] of damaged) {
    it(`is damaged by ${name}, and says where`, () => {
      const { kind, problems } = parseMarks(text);
      assert.equal(kind, 'damaged');
      assert.equal(problems[0]?.line, line);
      assert.match(problems[0].message, /[一-龥]/);
    });
  }

  it('gives what can be read of a damaged one, and tells the first problems only', () => {
    const { marks, problems } = parseMarks(`${HEADER}${'x\n'.repeat(1000)}${JSON.stringify(full)}\n`);
    assert.deepEqual([...marks.values()], [full]);
    assert.equal(problems.length, 20);
  });

  it('of a later version is told and not read', () => {
    const { kind, marks, problems } = parseMarks(`{"schema":2,"kind":"gongwen-marks"}\n${JSON.stringify(full)}\n`);
    assert.equal(kind, 'newer');
    assert.equal(marks.size, 0);
    assert.match(problems[0]!.message, /请先升级/);
  });
});

describe('two sets of marks', () => {
  const early = mark('a', { state: 'doubtful', note: '待查', source: '市统计局', at: '2026-01-01T00:00:00Z' });
  const late = mark('a', { state: 'verified', at: '2026-02-01T00:00:00Z' });

  it('become one, the later finding and the later source each as a whole, whichever comes first', () => {
    const expected = set({ schema: 1, fingerprint: print('a'), state: 'verified', source: '市统计局', at: late.at! });
    assert.deepEqual(mergeMarks(set(early), set(late)), expected);
    assert.deepEqual(mergeMarks(set(late), set(early)), expected);
  });

  it('keep what only one of them knows', () => {
    const other = mark('c', { source: '区住建局' });
    assert.deepEqual(mergeMarks(set(early), set(other)), set(early, other));
  });

  it('of one time, or of none, still give the same either way round', () => {
    const [one, other] = [mark('a', { state: 'verified' }), mark('a', { state: 'doubtful' })];
    assert.deepEqual(mergeMarks(set(one), set(other)), mergeMarks(set(other), set(one)));
  });

  it('tell which answers are new', () => {
    const known = set(early, mark('b', { state: 'verified' }));
    const again = mark('a', { source: '市统计局' });
    assert.deepEqual(newMarks(known, set(again, mark('b', { state: 'verified', at: '2026-03-01T00:00:00Z' }))), set());
    assert.deepEqual(newMarks(known, set(late, mark('c', { note: '新' }))), set(late, mark('c', { note: '新' })));
  });
});
