import assert from 'node:assert/strict';
import { seriesOf } from '../../../src/editing/series';
import { parse } from '../../../src/report/parse';

/** Every series of a text as its labels. */
function labels(text: string): readonly string[] {
  return seriesOf(parse(text).sections).map(({ members }) =>
    members.map(({ label, title }) => label || title).join(' '),
  );
}

describe('series', () => {
  it('are counted below each heading anew, in the order of the text', () => {
    const text = '一、甲事\n（一）一点\n（二）二点\n二、乙事\n（一）一点\n（二）二点\n（三）三点\n三、丙事';
    assert.deepEqual(labels(text), ['一、 二、 三、', '（一） （二）', '（一） （二） （三）']);
  });

  it('hold the forms of one style that are written differently', () => {
    assert.deepEqual(labels('一、甲事\n1.一点。\n2．二点。\n3、三点。'), ['一、', '1. 2． 3、']);
  });

  it('keep styles apart that stand beside each other', () => {
    const text = '一、甲事\n一是抓班子。班子要强。\n二是带队伍。队伍要严。\n一要细。细才能实。\n二要实。实才能成。';
    assert.deepEqual(labels(text), ['一、', '一是 二是', '一要 二要']);
  });

  it('go on over a gap, a repetition and a disorder', () => {
    assert.deepEqual(labels('一、甲事\n二、乙事\n二、丙事\n五、丁事'), ['一、 二、 二、 五、']);
    assert.deepEqual(labels('一、甲事\n三、乙事\n二、丙事'), ['一、 三、 二、']);
  });

  it('begin anew with the first number behind others', () => {
    assert.deepEqual(labels('一、甲事\n二、乙事\n一、丙事\n二、丁事'), ['一、 二、', '一、 二、']);
    assert.deepEqual(labels('一、甲事\n二、乙事\n一、丙事\n三、丁事'), ['一、 二、', '一、 三、']);
  });

  it('do not begin anew where the first number stands for the next', () => {
    assert.deepEqual(labels('一、甲事\n二、乙事\n一、丙事\n四、丁事'), ['一、 二、 一、 四、']);
    assert.deepEqual(labels('一、甲事\n一、乙事\n二、丙事'), ['一、 一、 二、']);
  });

  it('of articles go on through the chapters', () => {
    const text = '第一章　总则\n第一条　为了规范。\n第二条　适用。\n第二章　职责\n第三条　分工。\n第四条　协调。';
    assert.deepEqual(labels(text), ['第一章 第二章', '第一条 第二条 第三条 第四条']);
  });

  it('state with what number they begin, the lowest of all', () => {
    const [series] = seriesOf(parse('三、甲事\n二、乙事\n四、丙事').sections);
    assert.equal(series?.first, 2);
    const lead = seriesOf(parse('——抓统筹。统筹好。\n——抓落实。落实好。').sections)[0];
    assert.deepEqual([lead?.style, lead?.first], ['——', undefined]);
  });
});
