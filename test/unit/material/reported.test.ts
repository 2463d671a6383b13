import assert from 'node:assert/strict';
import { reportedDifferences } from '../../../src/material/reported';
import { parse } from '../../../src/report/parse';

function told(mine: string, theirs: string): readonly string[] {
  const draft = parse(mine);
  return reportedDifferences(draft, parse(theirs)).map(({ mine: own, theirs: other }) => `${own.text}≠${other.text}`);
}

const sent = `市信访局2024年工作总结

一、主要工作
（一）全力化解信访积案。全年共受理群众信访事项3256件，按期办结率99.2%，群众满意率96.8%；化解信访积案128件，化解率94.1%。
（二）畅通信访渠道。全年开展领导干部接访下访412人次，接待来访群众1876批次4320人次。网上信访占比提高到71.5%，比上年提高3.2个百分点。
（三）强化保障。投入信访工作经费1250万元，同比增长8.6%。
`;

describe('figures of a draft beside those that a department has sent', () => {
  it('differ where the same name has another figure, however the sentence is made', () => {
    const draft = `一、平安建设扎实推进
信访工作扎实有力，全年受理群众信访事项3265件，按期办结率99.2%，化解128件信访积案，网上信访占比71.2%。各级领导干部接访下访421人次。信访工作经费投入1250万元，增长6.8%。`;
    assert.deepEqual(told(draft, sent), ['3265件≠3256件', '71.2%≠71.5%', '421人次≠412人次', '6.8%≠8.6%']);
  });

  it('say nothing where they agree, are printed less exactly, or are of something else', () => {
    for (const draft of [
      '全年受理群众信访事项3256件，化解信访积案128件，化解率94.1%。',
      '受理群众信访事项3200多件，群众满意率近97%，按期办结率99%以上。',
      '受理群众信访事项0.33万件，信访工作经费投入0.13亿元。',
      '全年受理行政复议案件321件，按期审结率98.4%，调解成功率67%。',
      '网上信访占比比上年提高3.2个百分点。',
      '新建便民服务中心12个，服务群众8.6万人次。',
      '',
    ]) {
      assert.deepEqual(told(draft, sent), [], draft);
    }
    assert.deepEqual(told('受理群众信访事项3265件。', ''), []);
  });

  it('say nothing where one name stands for several figures', () => {
    const both = '上半年受理群众信访事项1500件。下半年受理群众信访事项1756件。';
    assert.deepEqual(told('受理群众信访事项3265件。', both), []);
  });
});
