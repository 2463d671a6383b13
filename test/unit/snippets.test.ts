import assert from 'node:assert/strict';
import snippets from '../../snippets/gongwen.json';
import { expandSnippet } from './expandSnippet';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

const all: readonly (readonly [string, Snippet])[] = Object.entries(snippets);
const bodyOf = (snippet: Snippet) => (typeof snippet.body === 'string' ? snippet.body : snippet.body.join('\n'));
const CHINESE = /^[\p{Script=Han}\d，、。；：！？“”…—×%（）《》〔〕【】]+$/u;

describe('snippets', () => {
  it('are about thirty or more, and each has a name, a description and both kinds of prefix', () => {
    assert.ok(all.length >= 30, String(all.length));
    for (const [name, snippet] of all) {
      assert.match(name, CHINESE, name);
      assert.match(snippet.description, CHINESE, name);
      assert.ok(
        snippet.prefix.some((prefix) => /^[a-z]+\d?$/.test(prefix)),
        `${name}: pinyin initials`,
      );
      assert.ok(
        snippet.prefix.some((prefix) => /^\p{Script=Han}+$/u.test(prefix)),
        `${name}: Chinese prefix`,
      );
    }
  });

  it('share no prefix', () => {
    const owners = new Map<string, string>();
    for (const [name, { prefix }] of all) {
      for (const word of prefix) {
        assert.equal(owners.get(word), undefined, `${word}: ${name}`);
        owners.set(word, name);
      }
    }
  });

  for (const [name, snippet] of all) {
    it(`${name} expands to plain text, ends at $0, and counts its tab stops without a gap`, () => {
      const widest = Math.max(1, ...[...expandSnippet(bodyOf(snippet)).choices.values()].map((list) => list.length));
      for (let pick = 0; pick < widest; pick++) {
        const { text, stops, choices } = expandSnippet(bodyOf(snippet), pick);
        assert.doesNotMatch(text, /[$\\{}|]|undefined/, text);
        assert.deepEqual(
          stops,
          stops.map((_, index) => index),
          `tab stops ${stops.join(' ')}`,
        );
        assert.match(bodyOf(snippet), /\$0$/);
        for (const list of choices.values()) assert.equal(new Set(list).size, list.length, `options of ${name}`);
      }
    });

    it(`${name} is punctuated after GB/T 15834, whichever options are taken`, () => {
      for (let pick = 0; pick < 6; pick++) {
        const { text } = expandSnippet(bodyOf(snippet), pick);
        assert.doesNotMatch(text, /[,:;!?()"' \t]/, text);
        assert.doesNotMatch(text, /[，。；：、！？]{2}/, text);
        assert.doesNotMatch(text, /[一二三四五六]是[，、：]/, text);
        for (const [open, close] of ['“”', '（）', '【】', '《》'] as const) {
          assert.equal(text.split(open!).length, text.split(close!).length, `${name}: ${open!}${close!}`);
        }
      }
    });
  }

  it('a date has no leading zeros', () => {
    assert.match(expandSnippet(bodyOf(snippets.落款)).text, /\n2026年5月8日$/);
  });
});
