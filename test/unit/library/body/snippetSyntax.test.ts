import assert from 'node:assert/strict';
import { expand } from '../../../../src/library/body/expand';
import type { Body } from '../../../../src/library/body/piece';
import { readSnippet } from '../../../../src/library/body/snippetSyntax';

const today = { year: 2026, month: 5, day: 8 };
const bodyOf = (text: string): Body => {
  const body = readSnippet(text);
  assert.ok(!('message' in body), JSON.stringify(body));
  return body;
};
const expanded = (text: string, values: readonly (readonly [string, string])[] = []) =>
  expand(bodyOf(text), { today, values: new Map(values) });

describe('a snippet body', () => {
  const plain: Readonly<Record<string, string>> = {
    根据安排: '根据安排',
    '$1和${2:乙}和$2': '和乙和乙',
    '$1，${1:甲}': '甲，甲',
    '${1|抓实,聚焦\\,坚持|}责任': '抓实责任',
    '${1:外${2:内}层}$0': '外内层',
    '\\$1 \\} \\\\ \\n 5$，$': '$1 } \\ \\n 5$，$',
    '{{单位}}}': '{{单位}}}',
    '${日期}，${日期(汉字)}，${年}年${月}月': '2026年5月8日，二〇二六年五月八日，2026年5月',
    '$CURRENT_YEAR-$CURRENT_MONTH-${CURRENT_DATE}': '2026-05-08',
    '${TM_SELECTED_TEXT:待改}': '待改',
    '${单位}、${单位}': '【待填：单位】、【待填：单位】',
    '${牵头部门:某部门}、${牵头部门}': '某部门、某部门',
  };
  for (const [text, expected] of Object.entries(plain)) {
    it(`${text} reads ${expected}`, () => {
      assert.equal(expanded(text).plain, expected);
    });
  }

  it('is printed so that the editor reads the same again', () => {
    for (const text of Object.keys(plain)) {
      const { snippet, plain } = expanded(text);
      assert.equal(expanded(snippet).plain, plain, snippet);
      assert.equal(expanded(snippet).snippet, snippet);
    }
  });

  it('has one stop for all blanks of one name, and what is known of the document is a text', () => {
    assert.equal(expanded('${单位}${3:x}${主送}${单位}').snippet, '${4:【待填：单位】}${3:x}${5:【待填：主送】}${4}$0');
    assert.deepEqual(expanded('${单位}${3:x}${主送}${单位}').unknown, ['单位', '主送']);
    assert.equal(expanded('${单位}${1}', [['单位', '市$局']]).snippet, '市\\$局${1}$0');
  });

  it('counts the points on from the one before', () => {
    const form = { kind: '一是', style: '是', before: '', ordinal: 'chinese', after: '是' } as const;
    const context = { today, values: new Map<string, string>(), next: { form, number: 3 } };
    assert.equal(expand(bodyOf('${同段标签}抓实甲。${同段标签}抓实乙。'), context).plain, '三是抓实甲。四是抓实乙。');
    assert.equal(expand(bodyOf('${序号}是甲'), { today, values: new Map() }).plain, '一是甲');
  });

  const wrong: Readonly<Record<string, readonly [string, RegExp]>> = {
    'an open brace': ['甲${1:乙', /^1 .*右花括号/],
    'an open number': ['甲${1', /右花括号/],
    'an open variable': ['${CLIPBOARD', /右花括号/],
    'nothing in braces': ['甲${}', /^1 .*“\${”后面/],
    'an unknown variable': ['甲$FOO', /^1 .*“FOO”/],
    'a path of the machine': ['${TM_FILEPATH}', /“TM_FILEPATH”/],
    'a transformation': ['${1/(a+)+$/b/}', /正则/],
    'a transformed variable': ['${CURRENT_MONTH/^0//}', /正则/],
    'a choice without options': ['${1||}', /选项不能是空/],
    'an open choice': ['${1|甲,乙}', /“\|}”结束/],
    'a stop inside itself': ['${1:甲${1:乙}}', /又有它自己/],
    'stops inside each other': ['${1:a$2}${2:b$1}', /没有尽头/],
    'a great number': ['$123456789', /9999/],
    'deep nesting': [
      `${'${1:'.repeat(1)}${Array.from({ length: 9 }, (_, at) => `\${${at + 2}:`).join('')}`,
      /嵌套过深/,
    ],
    'a hundred thousand stops': ['$1'.repeat(25_000), /填写位置太多/],
    'a long text': ['甲'.repeat(50_001), /太长/],
    'what grows without bound': [Array.from({ length: 30 }, (_, at) => `\${${at + 1}:$${at + 2}$${at + 2}}`).join('') + '${31:甲乙}', /展开后太长/], // prettier-ignore
  };
  for (const [name, [text, message]] of Object.entries(wrong)) {
    it(`is refused with ${name}`, () => {
      const problem = readSnippet(text);
      assert.ok('message' in problem);
      assert.match(`${problem.range.start} ${problem.message}`, message);
      assert.ok(problem.range.start < problem.range.end);
    });
  }
});
