import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { divisionBefore, divisionEnding, isShortCounty } from '../../../../src/editing/masking/divisions';
import { divisionsSource } from '../../../tools/divisionsSource';

describe('the divisions of the state', () => {
  it('are those of the library they are taken from (npm run generate)', () => {
    const file = join(__dirname, '../../../../src/editing/masking/divisions.generated.ts');
    assert.equal(readFileSync(file, 'utf8'), divisionsSource());
  });

  it('are found before their kind, the longest name first, with the names of peoples left out', () => {
    assert.equal(divisionBefore('支持深圳', 4, '市'), '深圳');
    assert.equal(divisionBefore('齐齐哈尔', 4, '市'), '齐齐哈尔');
    assert.equal(divisionBefore('执行中耿马', 5, '自治县'), '耿马');
    // A county that is a city now.
    assert.equal(divisionBefore('邹平', 2, '县'), '邹平');
    assert.equal(divisionBefore('设立雄安', 4, '新区'), '雄安');
    assert.equal(divisionBefore('雄安', 2, '市'), undefined);
    assert.equal(divisionBefore('青梧', 2, '县'), undefined);
    assert.equal(divisionEnding('建设景德镇', 5), '景德镇');
    assert.equal(isShortCounty('叶'), true);
    assert.equal(isShortCounty('各'), false);
  });
});
