import assert from 'node:assert/strict';
import { expand } from '../../../../src/library/body/expand';
import type { Body } from '../../../../src/library/body/piece';
import { readPhrasesJson } from '../../../../src/library/texts/phrasesJson';
import { readPhrasesText } from '../../../../src/library/texts/phrasesText';
import { readTemplateText } from '../../../../src/library/texts/templateText';
import type { LibraryText } from '../../../../src/library/texts/textFile';
import { parse } from '../../../../src/report/parse';

const file = (path: string, text: string): LibraryText => ({ library: 'l', path, text, blanks: (words) => parse(words).placeholders.map(({ range }) => range) }); // prettier-ignore
const expanded = (body: Body) => expand(body, { today: { year: 2026, month: 5, day: 8 }, values: new Map([['单位', '市数据局']]) }); // prettier-ignore
const told = (text: string, problems: readonly { range: { start: number; end: number }; message: string }[]) =>
  problems.map(({ range, message }) => `${text.slice(range.start, range.end)} | ${message}`);

describe('a template', () => {
  const text = '\ufeff---\r\n名称：六抓实交流发言\r\n文种: 交流发言\r\n分组：发言\r\n说明：六点\r\n---\r\n\r\n尊敬的各位领导：\r\n\u3000\u3000下面，我代表{{单位}}，就【待填：主题】作{{交流|表态}}发言。完成××%。\r\n{{单位}}{{联系 人}}\r\n{{日期（汉字）}}\r\n\r\n'; // prettier-ignore
  it('is a plain text with a head', () => {
    const { entries, problems } = readTemplateText(file('模板/a.txt', text));
    assert.deepEqual(problems, []);
    const [{ name, genre, group, description, body, source } = assert.fail()] = entries;
    assert.deepEqual([name, genre, group, description], ['六抓实交流发言', '交流发言', '发言', '六点']);
    assert.ok(text.slice(source.range.start).startsWith('尊敬的'));
    const { plain, snippet, unknown } = expanded(body);
    assert.equal(plain, '尊敬的各位领导：\n\u3000\u3000下面，我代表市数据局，就【待填：主题】作交流发言。完成××%。\n市数据局【待填：联系 人】\n二〇二六年五月八日'); // prettier-ignore
    assert.ok(
      snippet.includes('就${1:【待填：主题】}作${2|交流,表态|}发言。完成${3:××}%。\n市数据局${4:【待填：联系 人】}'),
      snippet,
    );
    assert.deepEqual(unknown, ['联系 人']);
  });

  it('is data: signs of the snippet syntax are what they are', () => {
    const { entries } = readTemplateText(file('模板/价$.md', '单价$1，集合{甲}，路径C:\\n，${1:x}，}'));
    const { plain, snippet } = expanded(entries[0]!.body);
    assert.equal(plain, '单价$1，集合{甲}，路径C:\\n，${1:x}，}');
    assert.equal(snippet, '单价\\$1，集合{甲\\}，路径C:\\\\n，\\${1:x\\}，\\}$0');
    assert.equal(entries[0]!.name, '价$');
  });

  it('says what is wrong in it, and counts as far as it can', () => {
    const wrong = '---\n名称：一\n名称：二\n作者：我\n---\n甲{{单位，{{}}乙{{a||b}}丙';
    const { entries, problems } = readTemplateText(file('a.txt', wrong));
    assert.equal(entries[0]!.name, '一');
    assert.equal(expanded(entries[0]!.body).plain, '甲{{单位，{{}}乙{{a||b}}丙');
    assert.deepEqual(told(wrong, problems).map((one) => one.slice(0, 12)), ['名称：二 | “名称”写', '作者：我 | 开头两行“', '{{ | “{{”没有与', '{{}} | “{{”和', '{{a||b}} | 选']); // prettier-ignore
    assert.match(told('---\n甲', readTemplateText(file('a.txt', '---\n甲')).problems)[0]!, /^--- \| .*没有与它配对/);
    assert.match(readTemplateText(file('a.txt', ' \n')).problems[0]!.message, /没有正文/);
  });
});

describe('phrases of a plain text', () => {
  it('are one a paragraph, in groups', () => {
    const text = '# 开头\n根据安排，现将{{事项}}汇报如下：\n\n#标签不是组\n## 数据\r\n\u3000同比增长××%。';
    const { entries, problems } = readPhrasesText(file('常用语/a.txt', text));
    assert.deepEqual(problems, []);
    assert.deepEqual(entries.map(({ group, place, name }) => [group, place, name]), [
      ['开头', 'opening', '根据安排，现将【事项】汇报如下：'],
      ['开头', 'opening', '#标签不是组'],
      ['数据', 'figures', '同比增长××%。'],
    ]); // prettier-ignore
    assert.equal(expanded(entries[2]!.body).snippet, '同比增长${1:××}%。$0');
  });
});

describe("phrases of the editor's JSON", () => {
  it('are its snippets, with our key beside', () => {
    const text = `{
      // 注释
      "突出两点": {
        "prefix": ["tc2", "突出"], "description": "排比",
        "body": ["一是突出“\${1:融}”。", "", "二是突出“$2”。$0"],
        "gongwen": { "group": "排比", "place": "series", "genres": ["会议汇报"], "keywords": ["两点"] },
      },
      "只有正文": { "body": "特此报告。" },
    }`;
    const { entries, problems } = readPhrasesJson(file('常用语/a.json', text));
    assert.deepEqual(problems, []);
    const [first = assert.fail(), second = assert.fail()] = entries;
    assert.deepEqual(
      [first.name, first.prefixes, first.place, first.group, first.genres, first.keywords],
      ['突出两点', ['tc2', '突出'], 'series', '排比', ['会议汇报'], ['两点']],
    );
    assert.equal(expanded(first.body).plain, '一是突出“融”。\n\n二是突出“”。');
    assert.deepEqual([second.prefixes, second.place], [[], 'any']);
  });

  it('are refused one by one, each at its place', () => {
    const text = `{
      "甲": { "body": "$NOPE" }, "甲": { "body": "x" }, "__proto__": { "body": "x" },
      "乙": { "body": ["一", "二\\n\${1:三"] }, "丙": { "body": 1 }, "丁": [], "戊": {},
      "己": { "body": "好", "gongwen": { "place": "开头", "level": 1 } }, "": { "body": "x" }, "庚": { "body": "\${1/a+/b/}" }
    }`;
    const { entries, problems } = readPhrasesJson(file('a.json', text));
    assert.deepEqual(entries.map(({ name }) => name), ['己']); // prettier-ignore
    assert.deepEqual(told(text, problems).map((one) => one.slice(0, 22)), [
      '$NOPE | 内容不能用：不认识变量“NO',
      '"甲" | “甲”写了两次，以第一个为准，请',
      '"__proto__" | 名称不能是“__',
      '${1: | 内容不能用：缺少与“${”配对',
      '1 | “body”应当是文字，放在英文双引',
      '[] | “丁”应当是一个对象，写在“{”和',
      '{ | “戊”缺少“body”',
      '"开头" | “place”只能是openi',
      '"level" | “gongwen”没有“',
      '"" | 常用语的名称不能是空的',
      '${1/ | 内容不能用：不能用“/…/…/',
    ]); // prettier-ignore
    for (const [broken, message] of [['{', /右花括号/], ['', /空的/], ['[]', /对象/], ['{"a": {"body": "x"}', /右花括号/]] as const) {
      assert.match(readPhrasesJson(file('a.json', broken)).problems[0]!.message, message);
    } // prettier-ignore
  });
});
