import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nothingTaken } from '../../../src/library/taken';
import { readRelationsText, type RelationsText } from '../../../src/library/relationsText';
import { createCalculator } from '../../../src/statistics/calculator';

const calculator = createCalculator();
const read = (text: string): RelationsText => readRelationsText(text, calculator, nothingTaken());
const file = (relations: string): string => `{"schema": 1, "relations": [${relations}]}`;

const relation = { id: 'r', title: '比率', phrases: ['甲方{a}，乙方{b}，比率{p}'], formula: 'p == a / b' };
const entry = (changes: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...relation, ...changes });

describe('a file of relations', () => {
  it('is read', () => {
    const { relations, problems } = read(file(entry({})));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      relations.map(({ id, title, printed, formula }) => [id, title, printed, formula.text]),
      [['r', '比率', 'p', 'a / b']],
    );
  });
  it('may begin with a byte order mark, and hold no relation yet', () => {
    assert.deepEqual(read(`\ufeff${file('')}`), { relations: [], problems: [] });
  });
  it('keeps its sound relations beside wrong ones', () => {
    const { relations, problems } = read(file(`${entry({ id: 'X' })}, ${entry({})}`));
    assert.deepEqual([relations.map(({ id }) => id), problems.length], [['r'], 1]);
  });

  /** ⟪⟫ around what the first problem points at. */
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['nothing', '⟪⟫', /不是完整的JSON|空/],
    ['no JSON', '⟪关系⟫', /双引号/],
    ['a comma too many', '{"schema": 1, "relations": [],⟪}⟫', /前面多了一个逗号/],
    ['a comma that lacks', '{"schema": 1 ⟪"relations"⟫: []}', /逗号/],
    ['a bracket that lacks', '{"schema": 1, "relations": [⟪⟫', /“]”/],
    ['a colon that lacks', '{"schema" ⟪1⟫, "relations": []}', /冒号/],
    ['a string that does not end', '{⟪"schema⟫\n: 1}', /双引号/],
    ['a comment', '⟪// 关系⟫\n{"schema": 1, "relations": []}', /注释/],
    ['text behind the end', '{"schema": 1, "relations": []} ⟪x⟫', /多余|不认识/],
    ['deep brackets', `${'['.repeat(50)}⟪[⟫${']'.repeat(51)}`, /嵌套过深/],
    ['a list', '⟪[]⟫', /对象/],
    ['no version', '⟪{⟫"relations": []}', /缺少“schema”/],
    ['a newer version', '{"schema": ⟪2⟫, "relations": []}', /升级/],
    ['no version at all', '{"schema": ⟪"一"⟫, "relations": []}', /应当是1/],
    ['no relations', '⟪{⟫"schema": 1}', /缺少“relations”/],
    ['relations that are no list', '{"schema": 1, "relations": ⟪{}⟫}', /列表/],
    ['an unknown name', '{"schema": 1, ⟪"relation"⟫: [], "relations": []}', /没有“relation”这一项/],
    ['a name twice', '{"schema": 1, "relations": [], ⟪"schema"⟫: 1}', /写了两次/],
    ['a relation that is no object', file('⟪3⟫'), /对象/],
    ['a relation without parts', file('⟪{⟫"id": "r"}'), /缺少“title”、“phrases”、“formula”/],
    ['an id that is no text', file(entry({ id: 1 }).replace(':1', ':⟪1⟫')), /应当是文字/],
    ['an id in capitals', file(entry({}).replace('"r"', '⟪"R"⟫')), /小写字母/],
    ['an id twice', file(`${entry({})}, ${entry({}).replace('"r"', '⟪"r"⟫')}`), /“r”已经有了/],
    ['a blank title', file(entry({}).replace('"比率"', '⟪" "⟫')), /不能是空的/],
    ['a long title', file(entry({}).replace('"比率"', `⟪"${'比'.repeat(41)}"⟫`)), /最多40/],
    ['no phrase', file(entry({}).replace(/\[.*\]/, '⟪[]⟫')), /至少要有一个句式/],
    ['a phrase that is no text', file(entry({}).replace(/\["/, '[⟪7⟫, "')), /应当是文字/],
    ['a long phrase', file(entry({ phrases: ['甲'.repeat(201)] }).replace(/("甲*")/, '⟪$1⟫')), /最多200/],
    ['a phrase with a line break', file(entry({}).replace(/("甲方.*?")/, '⟪"甲方\\\\n{a}"⟫').replace('\\\\', '\\')), /换行/], // prettier-ignore
    ['a phrase without figures', file(entry({}).replace('"甲方{a}，乙方{b}，比率{p}"', '"⟪甲方乙方⟫"')), /没有数字/],
    ['a figure without a name', file(entry({}).replace('{a}', '⟪{}⟫')), /名称/],
    ['a figure with a wrong name', file(entry({}).replace('{a}', '⟪{1a}⟫')), /开头/],
    ['a figure called like a function', file(entry({}).replace('{a}', '⟪{max}⟫')), /另有意思/],
    ['a brace alone', file(entry({}).replace('{b}', '{b}⟪}⟫')), /成对/],
    ['a brace that stays open', file(entry({}).replace('{p}', '⟪{⟫p')), /成对/],
    ['a figure twice', file(entry({}).replace('{b}', '⟪{a}⟫')), /出现了两次/],
    ['figures side by side', file(entry({}).replace('，乙方', '').replace('{b}', '⟪{b}⟫')), /之间要有文字/],
    ['two wildcards side by side', file(entry({}).replace('，乙方', '…方⟪…⟫')), /最多一个/],
    ['a wildcard in front', file(entry({}).replace('"甲方', '"⟪…').replace('{p}', '{p}⟫')), /开头和结尾/],
    [
      'too little text',
      file(entry({ phrases: ['{a}，{b}，{p}'] }).replace(/(\{a\}，\{b\}，\{p\})/, '⟪$1⟫')),
      /文字太少/,
    ],
    ['a place behind an escape', file(entry({}).replace('甲方{a}', '\\u7532方⟪{}⟫')), /名称/],
    ['a phrase that lacks a figure', file(entry({}).replace('["', '["甲方{a}，乙方{b}，比率{p}", ⟪"').replace('，比率{p}"]', '"⟫]')), /缺少算式要用的{p}/], // prettier-ignore
    ['a figure that the formula lacks', file(entry({}).replace('"甲方', '⟪"甲方').replace('比率{p}"', '丙方{c}，比率{p}"⟫')), /没有用到{c}/], // prettier-ignore
    ['a name that no phrase has', file(entry({}).replace('"p == a / b"', '⟪"p == a / b / c"⟫')), /“c”在句式里没有/],
    ['a formula that is none', file(entry({}).replace('"p == a / b"', '⟪"p = a / b"⟫')), /赋值/],
    ['a long formula', file(entry({}).replace('"p == a / b"', `⟪"p == a${' + a'.repeat(200)}"⟫`)), /最多500/],
    ['a long note', file(entry({}).replace('{"id"', `{"note":⟪"${'注'.repeat(1001)}"⟫,"id"`)), /最多1000/],
  ];
  for (const [name, marked, message] of wrong) {
    it(`says what is wrong with ${name}, and where`, () => {
      const start = marked.indexOf('⟪');
      const text = marked.replace('⟪', '');
      const end = text.indexOf('⟫');
      const [problem] = read(text.replace('⟫', '')).problems;
      assert.ok(problem, 'no problem was found');
      assert.match(problem.message, message);
      assert.deepEqual(problem.range, { start, end });
    });
  }

  it('has at most so much of everything', () => {
    const distinct = (at: number): string => `第${at}号{a}，乙方{b}，比率{p}`;
    const many = Array.from({ length: 501 }, (_, at) => entry({ id: `r${at}`, phrases: [distinct(at)] })).join(',');
    const relations = read(file(many));
    assert.deepEqual([relations.relations.length, relations.problems.length], [500, 1]);
    assert.match(relations.problems[0]!.message, /最多500条/);
    const phrases = Array.from({ length: 21 }, () => relation.phrases[0]);
    assert.match(read(file(entry({ phrases }))).problems[0]!.message, /最多20个句式/);
    const alike = Array.from({ length: 201 }, (_, at) => entry({ id: `r${at}` })).join(',');
    assert.match(read(file(alike)).problems[0]!.message, /“甲方”的句式太多，最多200个/);
    const names = Array.from({ length: 13 }, (_, at) => `x${at}`);
    const wide = { phrases: [names.map((name) => `数{${name}}`).join('')], formula: 'x0 == x1' };
    assert.match(read(file(entry(wide))).problems[0]!.message, /最多12个数字/);
    assert.match(read(`"${'x'.repeat(1024 * 1024)}"`).problems[0]!.message, /最多1MB/);
    assert.equal(read(file(Array(400).fill('1').join(','))).problems.length, 101);
  });

  it('reads any text without an exception, and every place lies in it', () => {
    const sound = file(`${entry({})}, ${entry({ id: 's', formula: 'p == max(a, b)' })}`);
    const damaged = fc
      .tuple(fc.nat(sound.length), fc.nat(12), fc.string({ maxLength: 8 }))
      .map(([at, removed, inserted]) => sound.slice(0, at) + inserted + sound.slice(at + removed));
    const values = fc.dictionary(
      fc.constantFrom('id', 'title', 'phrases', 'formula', 'note', 'x'),
      fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom(...Object.values(relation))),
    );
    const structured = fc.array(values, { maxLength: 4 }).map((items) => file(JSON.stringify(items).slice(1, -1)));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), damaged, structured), (text) => {
        const { problems } = read(text);
        for (const { range, message } of problems) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, message);
          assert.match(message, /[\u4e00-\u9fff]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
