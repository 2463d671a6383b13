import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/report/parse';
import type { Section } from '../../src/report/model';
import { chains, drawn, render, type Node } from '../support/numberedOutline';
import { quietSentence } from '../support/sentenceGrammar';
import { runs } from '../support/seed';
import { salutations, subjects } from '../support/vocabulary';

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

  const outline = fc.constantFrom(...chains).chain((chain) =>
    fc.record({
      chain: fc.constant(chain),
      items: fc.array(drawn(chain.length - 1, quietSentence), { minLength: 2, maxLength: 5 }),
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
