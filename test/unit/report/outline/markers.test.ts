import assert from 'node:assert/strict';
import { labelAt } from '../../../../src/report/outline/markers';

/** Text, and what is read at its beginning: label, kind and number, `?` where it needs a neighbour. */
const LABELS: readonly (readonly [string, string])[] = [
  ['一、总体要求', '一、 一、 1'],
  ['十二、保障措施', '十二、 一、 12'],
  ['一百零三、其他', '一百零三、 一、 103'],
  ['一．基本情况', '一． 一、 1 ?'],
  ['一，基本情况', '一， 一、 1 ?'],
  ['四、一般公共预算', '四、 一、 4'],
  ['三、一季度经济运行', '三、 一、 3'],
  ['二、二〇二四年工作回顾', '二、 一、 2'],
  ['三、四个重点项目', '三、 一、 3 ?'],
  ['（一）加强领导', '（一） （一） 1'],
  ['(十一)加强领导', '(十一) （一） 11'],
  ['（一)加强领导', '（一) （一） 1'],
  ['（二）、加强领导', '（二）、 （一） 2'],
  ['（二）项目过程情况', '（二） （一） 2'],
  ['（三）款项拨付', '（三） （一） 3'],
  ['㈢加强领导', '㈢ （一） 3'],
  ['1.加强领导', '1. 1. 1'],
  ['2．加强领导', '2． 1. 2 ?'],
  ['3、加强领导', '3、 1. 3 ?'],
  ['１．加强领导', '１． 1. 1'],
  ['1.2025年收入情况', '1. 1. 1'],
  ['（1）水厂', '（1） （1） 1'],
  ['(2)水厂', '(2) （1） 2 ?'],
  ['1）水厂', '1） （1） 1 ?'],
  ['①水厂', '① ① 1'],
  ['⑫水厂', '⑫ ① 12 ?'],
  ['第一，加强领导', '第一， 第一 1 ?'],
  ['第二、加强领导', '第二、 第一 2 ?'],
  ['首先，加强领导', '首先， 第一 1 ?'],
  ['最后，加强领导', '最后， 第一 - ?'],
  ['一是加强领导', '一是 一是 1 ?'],
  ['十一是加强领导', '十一是 一是 11 ?'],
  ['二要加强领导', '二要 一是 2 ?'],
  ['其三，加强领导', '其三， 一是 3 ?'],
  ['一方面是雨水调匀', '一方面是 一是 1 ?'],
  ['另一方面是雨水调匀', '另一方面是 一是 2 ?'],
  ['第一章　总则', '第一章 第一章 1'],
  ['第二部分：预算', '第二部分： 第一章 2'],
  ['第三节 职责', '第三节 第一节 3'],
  ['第十二条　本办法', '第十二条 第一条 12'],
  ['第12条 本办法', '第12条 第一条 12'],
  ['乙、经费', '乙、 甲、 2 ?'],
];

const NO_LABELS: readonly string[] = [
  '一是一，二是二',
  '一、二产业比重上升',
  '三、四季度加快进度',
  '一要素保障有力',
  '一般公共预算',
  '一季度',
  '1.5亿元',
  '3.2%',
  '１．５亿元',
  '1、2号楼',
  '2024年',
  '12345热线',
  '（八）至（十）项',
  '（一）、（二）两项',
  '（二）项规定的情形',
  '（2024年）',
  '第一、二、三产业',
  '第一季度',
  '第一时间',
  '首先要坚持',
  '其中，',
  '最后一公里',
  '再次修订',
  '再次强调',
  '0.加强',
  '',
  '（',
  '一',
];

describe('labelAt', () => {
  for (const [text, expected] of LABELS) {
    it(`reads ${text}`, () => {
      const label = labelAt(text, 0);
      assert.ok(label);
      const printed = [text.slice(0, label.end), label.kind, label.number ?? '-', ...(label.sure ? [] : ['?'])];
      assert.equal(printed.join(' '), expected);
      assert.deepEqual(labelAt(`前文。${text}`, 3), { ...label, end: label.end + 3 });
    });
  }

  for (const text of NO_LABELS) {
    it(`reads no label in ${JSON.stringify(text)}`, () => {
      assert.equal(labelAt(text, 0), undefined);
    });
  }

  it('takes a phrase with 第三条 for a label only where others count on from it', () => {
    assert.equal(labelAt('第三条战线进展顺利', 0)?.sure, false);
  });
});
