import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentence, shareChoice } from '../support/sentenceGrammar';
import { runs } from '../support/seed';
import { strictService } from '../support/serviceInvariants';
import { writeShares } from '../support/shareStatements';

const service = strictService();

/** The text with each blank filled for which there is a suggestion. */
function filled(text: string): { readonly text: string; readonly count: number } {
  const suggestions = [...service.suggestions(service.parse(text)).values()];
  const pieces: string[] = [];
  let at = 0;
  for (const { range, text: digits } of suggestions) {
    pieces.push(text.slice(at, range.start), digits);
    at = range.end;
  }
  return { text: pieces.join('') + text.slice(at), count: suggestions.length };
}

const serious = (text: string): readonly string[] =>
  service
    .findings(service.parse(text), 'check')
    .filter(({ rule, severity }) => rule.startsWith('statistics/') && (severity === 'error' || severity === 'warning'))
    .map(({ message }) => message);

const DIGITS = /[0-9]+(?:\.[0-9]+)?(?=(?:多?[件项个户家]|[万亿]元|%))/g;

describe('a true statement of shares with one figure masked', () => {
  it('is true again once its suggestion is filled in, and nothing is reported', () => {
    let offered = 0;
    fc.assert(
      fc.property(shareChoice, fc.nat(), fc.constantFrom('**', '×', '____', '【待填】'), (choice, pick, mask) => {
        const statement = writeShares(choice);
        const figures = [...statement.text.matchAll(DIGITS)];
        const figure = figures[pick % figures.length]!;
        const end = figure.index + figure[0].length;
        const text = statement.text.slice(0, figure.index) + mask + statement.text.slice(end);
        const result = filled(text);
        offered += result.count;
        if (result.count === 0) return;
        assert.deepEqual(serious(result.text), [], `${text}\n${result.text}`);
        const claims = service.claims(service.parse(result.text));
        assert.ok(claims.length > 0, result.text);
        assert.deepEqual(
          claims.filter(({ verdict }) => verdict !== 'holds').map(({ working }) => working),
          [],
          `${text}\n${result.text}`,
        );
      }),
      runs(2000),
    );
    assert.ok(offered > 600, `only ${offered} suggestions`);
  });

  it('gets its exact share back, where the total is exact', () => {
    fc.assert(
      fc.property(shareChoice, fc.nat(), (choice, pick) => {
        const { text } = writeShares({ ...choice, approximate: false, unit: '件' });
        const shares = [...text.matchAll(/[0-9]+(?:\.[0-9]+)?(?=%)/g)];
        const share = shares[pick % shares.length]!;
        const mask = choice.decimals === 0 ? '**' : `**.${'*'.repeat(choice.decimals)}`;
        const masked = `${text.slice(0, share.index)}${mask}${text.slice(share.index + share[0].length)}`;
        // Without a neighbour nothing tells how precisely whole per cents are meant; 0% is no figure to offer.
        if (Number(share[0]) === 0 || (choice.decimals === 0 && shares.length === 1)) return;
        assert.equal(filled(masked).text, text);
      }),
      runs(1000),
    );
  });
});

describe('suggestions for any text', () => {
  it('stand on figure masks, in order, and change nothing in what they are not about', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), fc.constantFrom('', '\n'), (sentences, joint) => {
        const text = sentences.join(joint);
        const report = service.parse(text);
        const suggestions = service.suggestions(report);
        let before = -1;
        for (const [start, { range, text: digits, shown, working }] of suggestions) {
          assert.ok(start > before);
          before = start;
          const mask = report.placeholders.find((each) => each.range.start === start);
          assert.equal(mask?.kind, 'figure');
          assert.deepEqual(range, mask.range);
          assert.ok(/^[0-9]+(?:\.[0-9]+)?/.test(digits) && shown.startsWith(digits) && working !== '', shown);
        }
      }),
      runs(1000),
    );
  });

  it('are the same for a report parsed with an earlier one at hand', () => {
    fc.assert(
      fc.property(shareChoice, fc.nat(), sentence, (choice, pick, other) => {
        const { text } = writeShares(choice);
        const figures = [...text.matchAll(DIGITS)];
        const figure = figures[pick % figures.length]!;
        const masked = `${text.slice(0, figure.index)}**${text.slice(figure.index + figure[0].length)}`;
        const before = service.parse(`${other}\n${masked}`);
        service.suggestions(before);
        const after = `${other}字\n${masked}`;
        assert.deepEqual(
          [...service.suggestions(service.parse(after, { previous: before })).values()],
          [...service.suggestions(service.parse(after)).values()],
        );
      }),
      runs(500),
    );
  });
});
