import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { reconcile } from '../../../src/vscode/lastingTree';
import type { LastingNode } from '../../../src/vscode/lastingTree';
import { everything, filterFrom, matcherOf, matchingNodes } from '../../../src/vscode/outlineFilter';
import { isSectionEntry, outlineRows } from '../../../src/vscode/outlineRows';
import type { OutlineWords, SectionCounts } from '../../../src/vscode/outlineRows';
import { isBelow, outermost, outlineText } from '../../../src/vscode/outlineText';

const words: OutlineWords = {
  heading: ({ label, title }) => label + title,
  description: ({ characters }, { kind }) => (kind === 'title' ? '' : `${characters}字`),
  tooltip: (heading, description, { over }) => `${heading} ${description} ${over}`,
  rest: (count) => `还有${count}项`,
};

const text = [
  '关于今年工作的汇报',
  '一、总体情况',
  '（一）主要进展',
  '完成**件。',
  '（二）主要成效',
  '完成200件，惠及**户。',
  '二、下一步打算',
  '继续推进各项任务。',
].join('\n');
const at = (part: string): { range: { start: number; end: number } } => {
  const start = text.indexOf(part);
  return { range: { start, end: start + part.length } };
};

function rootsOf(of: string, target?: number, before: readonly LastingNode[] = []): readonly LastingNode[] {
  return reconcile(before, outlineRows(parse(of), [at('200件')], target, words)).roots;
}
const flat = (nodes: readonly LastingNode[]): LastingNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);
function countsOf(nodes: readonly LastingNode[]): Record<string, SectionCounts> {
  return Object.fromEntries(
    flat(nodes).flatMap(({ entry }) => (isSectionEntry(entry) ? [[entry.section.title, entry.counts]] : [])),
  );
}

describe('the rows of an outline', () => {
  it('count what is below them too', () => {
    const counts = countsOf(rootsOf(text));
    const told = ['总体情况', '主要进展', '主要成效', '下一步打算'].map((title) => counts[title]!);
    assert.deepEqual(
      told.map(({ blanks, problems }) => [blanks, problems]),
      [
        [2, 1],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    );
    assert.equal(told[0]!.characters, 6 + told[1]!.characters + told[2]!.characters);
  });
  it('share what the report is over or under its target, in proportion and in tens', () => {
    const long = text + '各项工作都要抓紧抓实抓出成效。'.repeat(40);
    const { characters } = parse(long);
    const over = countsOf(rootsOf(long, characters * 0.8));
    const under = countsOf(rootsOf(long, characters * 1.1));
    assert.equal(over['下一步打算']!.over, 10 * Math.round(over['下一步打算']!.characters / 50));
    assert.equal(under['下一步打算']!.over, -10 * Math.round(under['下一步打算']!.characters / 100));
    assert.equal(over['主要进展']!.over, 0);
    assert.equal(countsOf(rootsOf(long))['下一步打算']!.over, 0);
  });
  it('are left out where one level has too many, and say how many', () => {
    const many = Array.from({ length: 1200 }, (_, index) => `## 工作之${index}`).join('\n');
    const [root] = rootsOf(`# 工作要点\n${many}`);
    assert.equal(root!.children.length, 1001);
    assert.equal(root!.children.at(-1)!.entry.label, '还有200项');
  });
  it('are refreshed for a keystroke only where it is, up to the highest level', () => {
    const section = (index: number): string =>
      `（${'一二三四五六七八九十'[index % 10]!}）抓好第${index}项工作\n逐项落实。`;
    const block = Array.from({ length: 10 }, (_, index) => section(index)).join('\n');
    const big = [
      '关于任务落实情况的汇报',
      ...['一', '二', '三'].map((label) => `${label}、任务${label}\n${block}`),
    ].join('\n');
    const { roots } = reconcile([], outlineRows(parse(big), [], 1000, words));
    assert.equal(flat(roots).length, 34);
    const typed = big.replace('任务二\n', '任务二\n又');
    const { changed, rootsChanged } = reconcile(roots, outlineRows(parse(typed), [], 1000, words));
    assert.equal(rootsChanged, false);
    assert.deepEqual(
      changed.map(({ entry }) => entry.label),
      ['二、任务二'],
    );
  });
});

describe('a filter of the outline', () => {
  const roots = rootsOf(text);
  const shown = (filter: Partial<typeof everything>): string[] => {
    const matches = matcherOf({ ...everything, ...filter });
    assert.ok(matches);
    const nodes = matchingNodes(roots, matches);
    return flat(roots).flatMap((node) => (nodes.has(node) ? [node.entry.label] : []));
  };
  const title = '关于今年工作的汇报';

  it('leaves nothing out where nothing is asked for', () => {
    assert.equal(matcherOf(everything), undefined);
    assert.equal(matcherOf({ ...everything, words: ' 　' }), undefined);
  });
  it('looks for all words of a heading in any order, and keeps what is above', () => {
    assert.deepEqual(shown({ words: '成效　主要' }), [title, '一、总体情况', '（二）主要成效']);
    assert.deepEqual(shown({ words: '(二)' }), [title, '一、总体情况', '（二）主要成效']);
    assert.deepEqual(shown({ words: '无此字样' }), []);
  });
  it('keeps what has blanks, and what has problems', () => {
    assert.deepEqual(shown({ blanks: true }), [title, '一、总体情况', '（一）主要进展', '（二）主要成效']);
    assert.deepEqual(shown({ problems: true }), [title, '一、总体情况', '（二）主要成效']);
    assert.deepEqual(shown({ problems: true, words: '进展' }), []);
  });
  it('is read from whatever a command is called with', () => {
    assert.deepEqual(filterFrom({ words: 3, blanks: true }), { words: '', blanks: true, problems: false });
    for (const value of [undefined, null, 'words', 3]) assert.equal(filterFrom(value), undefined);
  });
});

describe('an outline as text', () => {
  const roots = rootsOf(text);
  const below = ({ children }: LastingNode): readonly LastingNode[] => children;

  it('has a line for each section, indented by level, the title above all', () => {
    assert.equal(
      outlineText(roots, false, below),
      ['关于今年工作的汇报', '一、总体情况', '　　（一）主要进展', '　　（二）主要成效', '二、下一步打算'].join('\n'),
    );
  });
  it('says beside each what its row says', () => {
    const [, first] = outlineText(roots, true, below).split('\n');
    assert.match(first!, /^一、总体情况（\d+字）$/);
  });
  it('of one section begins at the margin', () => {
    assert.equal(outlineText([roots[0]!.children[0]!.children[1]!], false, below), '（二）主要成效');
  });
});

describe('several rows', () => {
  const [root] = rootsOf(text);
  const [first, second] = root!.children;
  const [inner] = first!.children;

  it('are the outermost of them, in the order of the text', () => {
    assert.deepEqual(outermost([second!, inner!, first!]), [first, second]);
  });
  it('stand below one another or not', () => {
    assert.equal(isBelow(inner!, new Set([root!])), true);
    assert.equal(isBelow(first!, new Set([first!, second!])), false);
  });
});
