import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import configuration from '../../syntaxes/language-configuration.json';

const GRAMMAR = new URL('../../syntaxes/gongwen.tmLanguage.json', import.meta.url);

async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === 'text.gongwen' ? textmate.parseRawGrammar(await readFile(GRAMMAR, 'utf8'), GRAMMAR.pathname) : null,
  });
  return (await registry.loadGrammar('text.gongwen'))!;
}

/** What a line's tokens are: scope without `.gongwen` → text, `|` between tokens, unscoped text left out. */
type Expected = readonly (readonly [scope: string, text: string])[];

describe('colouring', () => {
  let grammar: textmate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** Tokens of a line that is not the document's first. */
  function tokensOf(line: string, first = false): Expected {
    const state = first ? textmate.INITIAL : grammar.tokenizeLine('正文。', textmate.INITIAL).ruleStack;
    return grammar
      .tokenizeLine(line, state)
      .tokens.filter((token) => token.scopes.length > 1)
      .map((token) => [
        token.scopes.at(-1)!.replace(/\.gongwen$/, ''),
        line.slice(token.startIndex, Math.min(token.endIndex, line.length)),
      ]);
  }

  const label = 'keyword.other.label';
  const mask = 'variable.other.placeholder';
  const number = 'constant.numeric';
  const unit = 'keyword.other.unit';
  const cases: readonly (readonly [line: string, tokens: Expected])[] = [
    [
      '一、工作开展情况',
      [
        [label, '一、'],
        ['markup.heading.1', '工作开展情况'],
      ],
    ],
    [
      '　　（一）加强领导。成立专班。',
      [
        [label, '（一）'],
        ['markup.heading.2', '加强领导'],
      ],
    ],
    [
      '1.明确责任',
      [
        [label, '1.'],
        ['markup.heading.3', '明确责任'],
      ],
    ],
    ['（1）明确责任', [[label, '（1）']]],
    [
      '第二章　职责',
      [
        [label, '第二章'],
        ['markup.heading.chapter', '　职责'],
      ],
    ],
    [
      '## 小结',
      [
        [label, '##'],
        ['markup.heading.markdown', '小结'],
      ],
    ],
    [
      '一是抓机制。二是抓队伍，三要抓落实。',
      [
        [label, '一是'],
        [label, '二是'],
        [label, '三要'],
      ],
    ],
    ['这一是非问题，唯一要点。', []],
    ['——办好热线是本分。', [[label, '——']]],
    ['办好热线——百姓的事。', []],
    ['第一，统一思想。第一产业稳定。', [[label, '第一']]],
    [
      '投入****.**万元，**村×月完成',
      [
        [mask, '****.**'],
        [mask, '**'],
        [mask, '×'],
      ],
    ],
    [
      '由【待填：单位】牵头，见____页',
      [
        [mask, '【待填：单位】'],
        [mask, '____'],
      ],
    ],
    ['印发文件（安政〔2025〕12号）', [['constant.other.document-number', '〔2025〕12号']]],
    [
      '（**【2022】**号）',
      [
        [mask, '**'],
        ['constant.other.document-number', '【2022】**号'],
      ],
    ],
    [
      '《关于印发的通知》与“书香”',
      [
        ['entity.name.type.document', '《关于印发的通知》'],
        ['meta.quotation', '“书香”'],
      ],
    ],
    [
      '“**件实事”',
      [
        ['meta.quotation', '“'],
        [mask, '**'],
        ['meta.quotation', '件实事”'],
      ],
    ],
    [
      '2025年3月5日，二〇二五年三月',
      [
        ['constant.other.date', '2025年3月5日'],
        ['constant.other.date', '二〇二五年三月'],
      ],
    ],
    [
      '共6200多件，占36.03%，4.2万人次',
      [
        [number, '6200多'],
        [unit, '件'],
        [number, '36.03'],
        [unit, '%'],
        [number, '4.2万'],
        [unit, '人次'],
      ],
    ],
    ['第1名，A4纸', []],
    ['##paidend##', [['comment.other.residue', '##paidend##']]],
  ];
  for (const [line, expected] of cases)
    it(line, () => {
      assert.deepEqual(tokensOf(line), expected);
    });

  it('a title only on the first line', () => {
    assert.deepEqual(tokensOf('关于春耕备耕情况的报告', true), [['markup.heading.title', '关于春耕备耕情况的报告']]);
    assert.deepEqual(tokensOf('关于春耕备耕情况的报告'), []);
    const blank = tokensOf('区水务局关于提请审议【待填：草案】的议案', true);
    assert.ok(
      blank.some(([scope, text]) => scope === 'markup.heading.title' && text === '的议案'),
      String(blank),
    );
  });

  it('never carries a state over to the next line', () => {
    for (const line of ['“没有配对', '《没有配对', '【待填', '**', '一、']) {
      const { ruleStack } = grammar.tokenizeLine(line, textmate.INITIAL);
      assert.ok(ruleStack.depth === 1, line);
    }
  });

  // VS Code itself gives up on longer lines (editor.maxTokenizationLineLength).
  for (const piece of [
    '（',
    '“',
    '《',
    '*',
    '×',
    '一、',
    '一',
    '1',
    '1,',
    '1.',
    '第一',
    '【待填',
    '##a',
    '〔20',
    '　',
    '_',
    '一是',
  ]) {
    it(`takes a line of 20,000 characters of ${piece}`, () => {
      const line = piece.repeat(20000 / piece.length);
      const before = performance.now();
      grammar.tokenizeLine(line, textmate.INITIAL, 0);
      const spent = performance.now() - before;
      assert.ok(spent < 2000, `${spent.toFixed(0)} ms`);
    });
  }
});

describe('language configuration', () => {
  it('closes no bracket or quotation mark by itself: the input method does', () => {
    assert.deepEqual(configuration.autoClosingPairs, []);
  });

  it('makes each Chinese character a word, so that snippets are found behind Chinese text', () => {
    const words = '共3200件hbwb'.match(new RegExp(configuration.wordPattern, 'g'));
    assert.deepEqual(words, ['共', '3200', '件', 'hbwb']);
  });
});
