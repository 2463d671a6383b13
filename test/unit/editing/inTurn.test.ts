import assert from 'node:assert/strict';
import { inTurn, type Turn } from '../../../src/editing/inTurn';
import { structure } from '../../../src/editing/structureEditing';
import type { Outcome, Structure } from '../../../src/editing/structure';
import type { Report, Section } from '../../../src/report/model';
import { parse } from '../../../src/report/parse';

const text = [
  '一、总体情况',
  '二、主要做法',
  '（一）抓统筹',
  '（二）抓落实',
  '三、存在问题',
  '四、下一步打算',
  '',
].join('\n');

type Change = (report: Report, section: Section) => Outcome;

/** The text after `change` of the sections whose titles are named; with what breaks its lines. */
function changed(titles: readonly string[], turn: Turn, change: Change, breaks = '\n'): string {
  const report = parse(text.replaceAll('\n', breaks));
  const all = report.sections.flatMap((section) => [section, ...section.children]);
  const outcome = inTurn(report, all.filter(({ title }) => titles.includes(title)), turn, change); // prettier-ignore
  if ('refused' in outcome) return outcome.refused;
  let result = report.text;
  for (const { range, text: words } of [...outcome.edits].reverse()) {
    result = result.slice(0, range.start) + words + result.slice(range.end);
  }
  return result.replaceAll(breaks, '\n').trim().replaceAll('\n', ' ');
}

describe('several sections changed in turn', () => {
  const { moveUp, moveDown, promote, demote, remove }: Structure = structure;

  it('move together', () => {
    assert.equal(
      changed(['主要做法', '存在问题'], 'fromFirst', moveUp),
      '一、主要做法 （一）抓统筹 （二）抓落实 二、存在问题 三、总体情况 四、下一步打算',
    );
    assert.equal(
      changed(['总体情况', '主要做法'], 'fromLast', moveDown),
      '一、存在问题 二、总体情况 三、主要做法 （一）抓统筹 （二）抓落实 四、下一步打算',
    );
  });
  it('go to other levels side by side', () => {
    assert.equal(
      changed(['抓统筹', '抓落实'], 'fromLast', promote),
      '一、总体情况 二、主要做法 三、抓统筹 四、抓落实 五、存在问题 六、下一步打算',
    );
    assert.equal(
      changed(['存在问题', '下一步打算'], 'fromFirst', demote),
      '一、总体情况 二、主要做法 （一）抓统筹 （二）抓落实 （三）存在问题 （四）下一步打算',
    );
  });
  it('are removed, what stands below them with them', () => {
    assert.equal(changed(['总体情况', '主要做法', '抓落实'], 'fromLast', remove), '一、存在问题 二、下一步打算');
  });
  it('are changed all or not at all', () => {
    assert.equal(changed(['总体情况', '存在问题'], 'fromFirst', moveUp), 'first');
    assert.equal(changed([], 'fromFirst', moveUp), 'noSection');
  });
  it('keep the breaks of the lines', () => {
    const result = changed(['主要做法', '存在问题'], 'fromFirst', moveUp, '\r\n');
    assert.doesNotMatch(result, /[\r\n]/);
    assert.match(result, /^一、主要做法 /);
  });
});
