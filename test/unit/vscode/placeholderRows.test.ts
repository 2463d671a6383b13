import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { linkedPlaceholders } from '../../../src/report/placeholders/linked';
import { suggestionsOf } from '../../../src/statistics/suggestions';
import { reconcile, type Entry } from '../../../src/vscode/lastingTree';
import { matchingNodes } from '../../../src/vscode/outlineFilter';
import { allBlanks, blankFilterFrom, blankMatcher } from '../../../src/vscode/placeholderFilter';
import { placeholderRows, type Grouping, type PlaceholderWords } from '../../../src/vscode/placeholderRows';

const words: PlaceholderWords = {
  kind: String,
  count: (count) => `${count}处`,
  linked: (count) => `×${count}`,
  text: (text) => text,
  tooltip: (suggestion, count) => `${suggestion?.shown ?? ''} ${count}`,
  heading: ({ label, title }) => label + title,
  around: '文首',
  rest: (count) => `+${count}`,
};

const text = [
  '关于**工作的汇报',
  '一、总体情况',
  '在*市委领导下，全市办结**件，其中按期办结80件，共受理100件（占比**%）。',
  '（一）结合*实际开展工作',
  '走访企业**家。',
  '二、下一步',
  '继续努力。',
  '三、建议',
  '编发《*先锋》。',
].join('\n');

function rows(of: string, grouping: Grouping): readonly Entry[] {
  const report = parse(of);
  return placeholderRows(
    report,
    { linked: linkedPlaceholders(report), suggestions: suggestionsOf(report) },
    grouping,
    words,
  );
}

describe('the rows of the 待填 view', () => {
  it('stand below their kinds, with those that are the same in one', () => {
    const [figures, names] = rows(text, 'kind');
    assert.equal(figures!.description, '3处');
    assert.deepEqual(
      figures!.children.map(({ highlight, label }) => label.slice(highlight!.start, highlight!.end)),
      ['**', '**', '**'],
    );
    assert.equal(names!.description, '4处');
    const [alone, same] = names!.children;
    assert.equal(alone!.children.length, 0);
    assert.equal(same!.description, '×3');
    assert.equal(same!.context, 'blank linked');
    assert.equal(same!.collapsed, true);
    assert.equal(same!.children.length, 3);
    assert.deepEqual(same!.target, same!.children[0]!.target);
  });
  it('stand below their sections, each at its own place', () => {
    assert.deepEqual(
      rows(text, 'section').map(({ label, description }) => `${label} ${description}`),
      ['文首 1处', '一、总体情况 5处', '三、建议 1处'],
    );
    const [, first, last] = rows(text, 'section');
    assert.deepEqual(
      first!.children.map(({ label, children }) => (children.length > 0 ? label : 'blank')),
      ['blank', 'blank', 'blank', '（一）结合*实际开展工作'],
    );
    assert.equal(last!.children[0]!.description, '×3');
  });
  it('of each grouping are all blanks, each once', () => {
    const leaves = (list: readonly Entry[]): readonly Entry[] =>
      list.flatMap((entry) => (entry.children.length === 0 ? [entry] : leaves(entry.children)));
    const places = parse(text).placeholders.map(({ range }) => range.start);
    for (const grouping of ['kind', 'section'] as const) {
      const found = leaves(rows(text, grouping)).map(({ target }) => target!.start);
      assert.deepEqual(
        [...found].sort((a, b) => a - b),
        places,
        grouping,
      );
    }
  });
  it('tell what can be filled in', () => {
    const computed = rows('共受理100件，其中按期办结80件（占比**%）。', 'kind')[0]!.children[0]!;
    assert.equal(computed.context, 'blank computed');
    assert.equal(computed.tooltip, '80.00% 1');
  });
  it('that have changed are drawn again, and no others', () => {
    const many = Array.from({ length: 50 }, (_, at) => `第${at}街道走访企业**家，解决问题**个。`).join('\n');
    for (const grouping of ['kind', 'section'] as const) {
      const before = reconcile([], rows(many, grouping)).roots;
      const moved = reconcile(before, rows(`甲${many}`, grouping));
      assert.ok(moved.changed.length <= 1 && !moved.rootsChanged, grouping);
    }
  });
  it('of a text without blanks are none', () => {
    assert.deepEqual([rows('', 'kind'), rows('一、工作', 'section')], [[], []]);
  });
});

describe('the filter of the 待填 view', () => {
  const visible = (filter: unknown): unknown[] => {
    const { roots } = reconcile([], rows(text, 'kind'));
    const matches = blankMatcher(blankFilterFrom(filter)!);
    const nodes = matches ? matchingNodes(roots, matches) : undefined;
    return roots.filter((node) => !nodes || nodes.has(node)).map(({ entry }) => entry.label);
  };

  it('shows kinds and words, and what stands above them', () => {
    assert.deepEqual(visible({ kinds: ['name'] }), ['name']);
    assert.deepEqual(visible({ words: '企业 走访' }), ['figure']);
    assert.deepEqual(visible({ words: '先锋', kinds: ['figure'] }), []);
    assert.deepEqual(visible({}), ['figure', 'name']);
  });
  it('takes what it is called with, whatever it is', () => {
    assert.equal(blankFilterFrom(3), undefined);
    assert.deepEqual(blankFilterFrom({ kinds: ['date', 1, 'x'], words: 7 }), { kinds: ['date'], words: '' });
    assert.equal(blankMatcher(allBlanks), undefined);
  });
});
