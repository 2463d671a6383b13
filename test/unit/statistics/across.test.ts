import { assertStated, statedCases } from '../../support/statedCases';

describe('totals and shares of tables', () => {
  for (const each of statedCases('tables')) {
    it(`${each.expected}: ${each.text.replaceAll('\n', '⏎')}`, () => {
      assertStated(each, ['total', 'share']);
    });
  }
});

describe('a total in the lead sentence with its parts in the paragraphs below', () => {
  for (const each of statedCases('sectionTotals')) {
    it(`${each.expected}: ${each.text.replaceAll('\n', '⏎')}`, () => {
      assertStated(each, ['breakdown', 'total']);
    });
  }
});
