import assert from 'node:assert/strict';
import { maskedText, maskProposals } from '../../../../src/editing/masking/masking';
import type { MaskProposal } from '../../../../src/editing/masking/proposal';
import { parse } from '../../../../src/report/parse';
import { namedReport } from '../../../support/namedReport';

/** What is masked in a host that has no dictionary of words. */
function withoutWords<T>(work: () => T): T {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    return work();
  } finally {
    Object.assign(Intl, { Segmenter });
  }
}

/** The offsets that are masked. */
const covered = (proposals: readonly MaskProposal[]): ReadonlySet<number> =>
  new Set(proposals.flatMap(({ range: { start, end } }) => Array.from({ length: end - start }, (_, at) => start + at)));

describe('masking where the host has no dictionary of words', () => {
  it('leaves nothing in clear that is masked with one', () => {
    const doubtful = [
      '扎实推进深圳市预算，含淮阳区、齐齐哈尔市。大理白族自治州和耿马傣族佤族自治县，景德镇陶瓷，保障沙县夏茂镇、叶县。',
      '适应城市发展，预计市本级支出，促进农产品出村进城，产业兴市，东部盟市，青梧县、岚泽市和百安村各12件。',
    ];
    let characters = 0;
    for (const text of [...doubtful, ...Array.from({ length: 40 }, (_, seed) => namedReport(seed + 1))]) {
      const report = parse(text);
      const masked = covered(maskProposals(report));
      const more = withoutWords(() => covered(maskProposals(report)));
      for (const at of masked) assert.ok(more.has(at), text.slice(Math.max(0, at - 8), at + 8));
      characters += masked.size;
    }
    assert.ok(characters > 1000);
  });

  it('takes for a name what only a dictionary knows to be a part of other words', () => {
    const text = '适应城市发展。';
    const masked = (): string => maskedText(text, maskProposals(parse(text))).text;
    assert.equal(masked(), text);
    assert.equal(withoutWords(masked), '适**市发展。');
  });
});
