import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPhrases } from '../../../src/rules/wording/phraseTable';
import { wrongPhrases } from '../../../src/rules/wording/setPhrases';

const { phrases, groups, right } = readPhrases();
const halves = new Set(phrases.flatMap((phrase) => [phrase.slice(0, 2), phrase.slice(2)]));
const members = new Map<number, string[]>();
for (const [code, own] of groups) {
  for (const group of own) members.set(group, [...(members.get(group) ?? []), String.fromCharCode(code)]);
}

function areAlike(one: string, other: string): boolean {
  const own = groups.get(one.charCodeAt(0)) ?? [];
  return own.some((group) => groups.get(other.charCodeAt(0))?.includes(group));
}

/** Places of wrong characters by trying each phrase at each place; but for characters that are words by themselves. */
function byTrying(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start + 4 <= text.length; start += 1) {
    const words = text.slice(start, start + 4);
    if (right.has(words)) continue;
    for (const phrase of phrases) {
      const differ = [0, 1, 2, 3].filter((at) => words.charAt(at) !== phrase.charAt(at));
      const [wrong] = differ;
      if (wrong === undefined || differ.length > 1 || !areAlike(words.charAt(wrong), phrase.charAt(wrong))) continue;
      const outside = wrong === 0 ? start - 1 : start + 3;
      const isWord = (wrong === 0 || wrong === 3) && halves.has(text.slice(outside, outside + 2));
      if (!isWord) found.add(start + wrong);
    }
  }
  return found;
}

describe('set phrases with a wrong character', () => {
  it('are those that trying each phrase at each place finds', () => {
    const piece = fc
      .tuple(fc.nat(phrases.length - 1), fc.nat(3), fc.nat(5), fc.integer({ min: 1, max: 4 }))
      .map(([index, at, which, length]) => {
        const phrase = phrases[index]!;
        const others = (groups.get(phrase.charCodeAt(at)) ?? []).flatMap((group) => members.get(group) ?? []);
        const other = others[which % Math.max(1, others.length)] ?? phrase.charAt(at);
        return (phrase.slice(0, at) + other + phrase.slice(at + 1)).slice(0, which > 3 ? length : 4);
      });
    let count = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, piece, fc.constantFrom('，', '甲')), { maxLength: 8 }), (some) => {
        const text = some.join('');
        const told = wrongPhrases(text);
        const tried = byTrying(text);
        for (const { at, range, right: phrase } of told) {
          assert.ok(tried.has(at), `${at} of ${text}`);
          assert.equal(
            text.slice(range.start, at) + phrase.charAt(at - range.start) + text.slice(at + 1, range.end),
            phrase,
          );
        }
        const places = told.map(({ at }) => at);
        const untold = [...tried].filter((at) => !places.includes(at));
        for (const at of untold)
          assert.match(text.charAt(at), /[的地得了着过和与及在为是有以不由于其之也都就才又再要将把被对向从等个]/);
        assert.equal(new Set(places).size, places.length, 'a place is told twice');
        count += places.length;
      }),
      { numRuns: 300 },
    );
    assert.ok(count > 100, `only ${count} were made`);
  });
});
