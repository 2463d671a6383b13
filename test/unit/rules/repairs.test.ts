import assert from 'node:assert/strict';
import { createReportService } from '../../../src/service';

const service = createReportService({ log: () => undefined });

function told(text: string): { message: string; titles: readonly string[] } {
  const [finding] = service.findings(service.parse(text), 'live');
  return { message: finding?.message ?? '', titles: finding?.fixes.map(({ title }) => title) ?? [] };
}

describe('the likeliest repair', () => {
  it('is a scale word where only that would change, of both figures that do not fit together', () => {
    const { message, titles } = told('科技支出6.00亿元，为预算的99.5%，增加2.13万元，增长55.0%。');
    assert.match(message, /“6.00亿元”与“2.13万元”的单位可能有误/);
    assert.deepEqual(titles.slice(0, 2), [
      '把“6.00亿元”改为“6.00万元”（应为5.99万～6.02万元，疑为单位写错）',
      '把“2.13万元”改为“2.13亿元”（应为2.13亿元，疑为单位写错）',
    ]);
  });

  it('is two digits that changed places', () => {
    const { message, titles } = told('年初预算为153.8亿元，实际完成164.6亿元，为预算的170.0%。');
    assert.match(message, /“170.0%”可能是手误/);
    assert.equal(titles[0], '把“170.0%”改为“107.0%”（应为107.0%～107.1%，疑为手误）');
  });

  it('is none where nothing speaks for one', () => {
    const { message, titles } = told('年初预算为153.8亿元，实际完成164.6亿元，为预算的145.0%。');
    assert.doesNotMatch(message, /可能/);
    assert.equal(titles.length, 3);
    assert.ok(titles.every((title) => !title.includes('疑为')));
  });

  it('mends what it was offered for', () => {
    for (const text of [
      '科技支出6.00亿元，为预算的99.5%，增加2.13万元，增长55.0%。',
      '年初预算为153.8亿元，实际完成164.6亿元，为预算的170.0%。',
    ]) {
      for (const fix of service.findings(service.parse(text), 'live')[0]?.fixes ?? []) {
        const [edit] = fix.edits;
        assert.ok(edit);
        const mended = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
        assert.deepEqual(service.findings(service.parse(mended), 'live'), [], fix.title);
      }
    }
  });
});
