import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/report/parse';
import type { Section, SectionKind } from '../../src/report/model';
import { quietSentence } from '../support/sentenceGrammar';
import { runs } from '../support/seed';
import { objects, plainNumeral, salutations, subjects, verbs } from '../support/vocabulary';

/** What is expected of a section, and what a parsed one comes down to. */
interface Node {
  readonly kind: SectionKind;
  readonly number: number;
  readonly title: string;
  readonly children: readonly Node[];
}

interface Level {
  readonly kind: SectionKind;
  readonly label: (n: number) => string;
  /** Whether the text of the section goes on in the line of its heading. */
  readonly inLine: boolean;
}

const levels: readonly Level[] = [
  { kind: '一、', label: (n) => `${plainNumeral(n)}、`, inLine: false },
  { kind: '（一）', label: (n) => `（${plainNumeral(n)}）`, inLine: true },
  { kind: '1.', label: (n) => `${n}.`, inLine: true },
  { kind: '（1）', label: (n) => `（${n}）`, inLine: true },
];

const spoken: Level = {
  kind: '一是',
  label: (n) => `${plainNumeral(n)}是`,
  inLine: true,
};

const title = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.constantFrom(...subjects),
    fc.constantFrom(...verbs),
    fc.constantFrom(...objects),
  )
  .map(([a, b, c, d]) => `${a}${b}，${c}${d}`);

interface Drawn {
  readonly title: string;
  readonly body: string;
  readonly children: readonly Drawn[];
}

function drawn(depth: number): fc.Arbitrary<Drawn> {
  const children = depth === 0 ? fc.constant([]) : fc.oneof(fc.constant([]), fc.array(drawn(depth - 1), { minLength: 2, maxLength: 4 })); // prettier-ignore
  return fc.record({ title, body: quietSentence, children });
}

/** The lines of a section and what a reader sees in them. */
function render(item: Drawn, number: number, chain: readonly Level[]): { lines: string[]; node: Node } {
  const [level, ...below] = chain as readonly [Level, ...Level[]];
  const head = level.label(number) + item.title;
  const lines = level.inLine ? [`　　${head}。${item.body}`] : [head, `　　${item.body}`];
  const inner = item.children.map((child, at) => render(child, at + 1, below));
  const node = {
    kind: level.kind,
    number,
    title: item.title,
    children: inner.map((child) => child.node),
  };
  return { lines: [...lines, ...inner.flatMap((child) => child.lines)], node };
}

function seen(section: Section): Node {
  const { kind, title: words, number } = section;
  return {
    kind,
    number: number ?? 0,
    title: words,
    children: section.children.map(seen),
  };
}

describe('the outline of a numbered report', function () {
  this.timeout(600_000);

  const chains: readonly (readonly Level[])[] = [levels, levels.slice(1), [levels[0]!, spoken], [levels[0]!, levels[1]!, spoken], [spoken], [levels[0]!, levels[2]!, levels[3]!]]; // prettier-ignore
  const outline = fc.constantFrom(...chains).chain((chain) =>
    fc.record({
      chain: fc.constant(chain),
      items: fc.array(drawn(chain.length - 1), { minLength: 2, maxLength: 5 }),
      salutation: fc.option(fc.constantFrom(...salutations)),
      eol: fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    }),
  );

  it('is the one it was written from', () => {
    fc.assert(
      fc.property(outline, ({ chain, items, salutation, eol }) => {
        const rendered = items.map((item, at) => render(item, at + 1, chain));
        const head = salutation === null ? [] : [salutation, '　　根据会议安排，现将有关情况汇报如下：'];
        const text = [...head, ...rendered.flatMap((item) => item.lines)].join(eol) + eol;
        assert.deepEqual(
          parse(text).sections.map(seen),
          rendered.map((item) => item.node),
        );
      }),
      runs(1000),
    );
  });

  it('hangs below the title where there is one', () => {
    fc.assert(
      fc.property(outline, fc.constantFrom(...subjects), ({ chain, items, salutation, eol }, subject) => {
        const rendered = items.map((item, at) => render(item, at + 1, chain));
        const head = [`关于${subject}情况的汇报`, salutation ?? '各位领导：', '　　现将有关情况汇报如下：'];
        const text = [...head, ...rendered.flatMap((item) => item.lines)].join(eol) + eol;
        const [root, ...others] = parse(text).sections;
        assert.equal(others.length, 0);
        assert.equal(root?.kind, 'title');
        assert.equal(root.title, head[0]);
        assert.deepEqual(
          root.children.map(seen),
          rendered.map((item) => item.node),
        );
      }),
      runs(1000),
    );
  });
});
