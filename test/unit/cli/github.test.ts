import assert from 'node:assert/strict';
import { githubLines } from '../../../src/cli/github';
import { placesIn } from '../../../src/cli/places';
import { findingAt } from './fakes';

describe('GitHub annotations', () => {
  const text = '第一行\n占比17.71%，\n有误';
  const places = placesIn(text);

  it('stand at the place of the finding, with the level that GitHub knows', () => {
    const findings = [
      findingAt(text, '17.71%', { rule: 'statistics/share', message: '占比不符' }),
      findingAt(text, '有误', { severity: 'hint', message: '看看' }),
    ];
    assert.deepEqual(githubLines({ file: 'a.txt', places, findings }), [
      '::warning file=a.txt,line=2,endLine=2,col=3,endColumn=9,title=statistics/share::占比不符',
      '::notice file=a.txt,line=3,endLine=3,col=1,endColumn=3,title=residue/tag::看看',
    ]);
  });

  it('have no columns where the finding runs over several lines', () => {
    const [line] = githubLines({ file: 'a.txt', places, findings: [findingAt(text, '，\n有')] });
    assert.equal(line, '::warning file=a.txt,line=2,endLine=3,title=residue/tag::多余的文字');
  });

  it('escape what would end a property or a line', () => {
    const findings = [findingAt(text, '有误', { severity: 'error', message: '错：100%，\n请改::error' })];
    const [line] = githubLines({ file: 'x\\a,b:c%.txt', places, findings });
    assert.equal(
      line,
      '::error file=x/a%2Cb%3Ac%25.txt,line=3,endLine=3,col=1,endColumn=3,title=residue/tag::错：100%25， 请改::error',
    );
  });
});
