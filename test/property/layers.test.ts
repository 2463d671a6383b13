import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expand } from '../../src/library/body/expand';
import { plainBody } from '../../src/library/body/plainBody';
import { readSnippet } from '../../src/library/body/snippetSyntax';
import { ProblemList } from '../../src/library/fileProblem';
import { layersOf, stack } from '../../src/library/layers';
import type { Library, SetPhrase } from '../../src/library/library';
import { parse } from '../../src/report/parse';

const blanks = (text: string) => parse(text).placeholders.map(({ range }) => range);
const phrase = (library: string, name: string): SetPhrase => ({ name, group: '', description: '', prefixes: [], place: 'any', genres: [], keywords: [], body: [], source: { library, path: 'a', range: { start: 0, end: 0 } } }); // prettier-ignore
const libraryOf = (id: string, names: readonly string[]): Library => ({ id, kind: 'folder', info: { name: id }, templates: [], phrases: names.map((name) => phrase(id, name)), relations: [], profiles: [], terms: [], rules: [], problems: [] }); // prettier-ignore
const libraries = fc.array(fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁', '__proto__')), { maxLength: 6 });

describe('libraries on each other', () => {
  it('give the same whichever are put together first, and twice is as once', () => {
    fc.assert(
      fc.property(libraries, fc.nat(6), fc.nat(6), (lists, one, other) => {
        const all = lists.map((names, at) => libraryOf(`l${at}`, names));
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const parts = [all.slice(0, from), all.slice(from, to), all.slice(to)].map((part) => layersOf(part));
        const [a, b, c] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
        const whole = layersOf(all);
        assert.deepEqual(stack(stack(a, b), c), whole);
        assert.deepEqual(stack(a, stack(b, c)), whole);
        assert.deepEqual(stack(whole, whole), whole);
        for (const { entry, library, hides } of whole.phrases) {
          const holders = all.filter(({ phrases }) => phrases.some(({ name }) => name === entry.name)).reverse();
          assert.deepEqual([library, ...hides.map((one) => one.library)], holders);
        }
        assert.deepEqual(layersOf(all, new Set(all.map(({ id }) => id))).phrases, []);
      }),
    );
  });
});

const words = fc.array(fc.oneof(fc.constantFrom('{{单位}}', '{{日期}}', '{{甲|乙}}', '{{', '}}', '【待填：某】', '××%', '$1', '${1:', '}', '\\', '$', '|', ',', '\n', '一是', '年'), fc.string({ maxLength: 5 }))).map((parts) => parts.join('').replaceAll('\r', '')); // prettier-ignore

describe('a plain text as a template', () => {
  it('reads, expanded, as its text with the variables replaced, and the editor reads it so too', () => {
    fc.assert(
      fc.property(words, (text) => {
        const body = plainBody(text, blanks, 0, new ProblemList());
        const { plain, snippet } = expand(body, { today: { year: 2026, month: 5, day: 8 }, values: new Map([['单位', '市局$']]) }); // prettier-ignore
        const expected = text.replace(/\{\{([^{}\r\n]{0,400})\}\}/g, (mark, inner: string) => {
          const options = inner.split(/[|｜]/).map((option) => option.trim());
          if (options.length > 1) return options.includes('') ? mark : options[0]!;
          const name = inner.trim();
          if (name === '' || name.length > 30) return mark;
          return { 单位: '市局$', 日期: '2026年5月8日', 年: '2026' }[name] ?? `【待填：${name}】`;
        });
        assert.equal(plain, expected);
        const again = readSnippet(snippet);
        assert.ok(!('message' in again), snippet);
        assert.equal(expand(again, { today: { year: 1, month: 1, day: 1 }, values: new Map() }).plain, expected);
      }),
    );
  });
});
