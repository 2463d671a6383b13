import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { termOffers } from '../../../src/terms/offers';
import type { Library } from '../../../src/library/library';
import { readTermFile } from '../../../src/library/terms/termFile';
import { createReportService } from '../../../src/service';
import { libraryOf } from '../../support/libraryFolder';
import { termsOf, toldBy } from '../../support/termTable';

const service = createReportService({ log: () => undefined });

describe('what is offered of a 口径表', () => {
  it('are right forms for two characters of them, of a wrong and of a short form, on their days', async () => {
    const terms = await termsOf(
      '规范提法,误写,全称,简称,生效',
      '全域清风行动,全域清风活动；清风全域,,,',
      ',,青梧市发展和改革委员会,市发改委,',
      '全域护航行动,,,,2026-09-01',
    );
    const offered = (words: string, day = 20_260_601): readonly string[] =>
      termOffers(terms, words, { first: day, last: day }).map(({ text, kind }) => `${kind} ${text}`);
    assert.deepEqual(offered('全域'), ['right 全域清风行动']);
    assert.deepEqual(offered('全域', 20_260_901), ['right 全域护航行动', 'right 全域清风行动']);
    assert.deepEqual(offered('全域清风活'), ['wrong 全域清风行动']);
    assert.deepEqual(offered('清风'), ['wrong 全域清风行动']);
    assert.deepEqual(offered('市发'), ['short 青梧市发展和改革委员会', 'short 市发改委']);
    assert.deepEqual(offered('青梧市'), ['right 青梧市发展和改革委员会']);
    for (const nothing of ['', '全', '全域清风行动', '没有']) assert.deepEqual(offered(nothing), [], nothing);
  });
});

describe('several 口径表', () => {
  const read = async (...lines: readonly string[]) => (await readTermFile('口径.csv', strToU8(lines.join('\n')))).table;

  it('are one: what a later table says of a word counts', async () => {
    const below = await read('规范提法,误写', '甲行动,乙行动', '丙行动,丁行动');
    const above = await read('规范提法,误写', '乙行动,', '戊行动,丁行动');
    const both = service.termsOf([below, above])!;
    assert.equal(both.size, 4);
    assert.deepEqual(toldBy(both, '乙行动、丁行动。'), ['wording 丁行动']);
    assert.match(service.withTerms(both).findings(service.parse('丁行动。'), 'live')[0]!.message, /应为“戊行动”/);
    assert.deepEqual(toldBy(service.termsOf([above, below])!, '乙行动。'), ['wording 乙行动']);
    assert.equal(service.termsOf([]), undefined);
  });

  it('keep their rows while a file cannot be read', async () => {
    const now = async (content: string): Promise<Library> => libraryOf({ '口径.csv': content });
    const before = await now('规范提法,误写\n甲行动,乙行动\n');
    const damaged = service.shelf.saving.keepGoodEntries(before, await now('规范提法,误写\n"甲行'));
    assert.deepEqual(damaged.terms, before.terms);
    assert.match(damaged.problems.map(({ message }) => message).join('\n'), /引号没有配对[^]*暂用上次读到的1条/);
    const mended = await now('规范提法,误写\n甲行动,丙行动\n');
    assert.deepEqual(service.shelf.saving.keepGoodEntries(damaged, mended), mended);
  });
});
