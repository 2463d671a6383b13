import type { ProseRule, Slip } from '../rule';
import { oneOf } from '../../text/characterSet';
import { replacement } from '../slips';

const isIndent = oneOf(' \t　');
const isMark = oneOf('，。；：、！？');
const NONE: readonly Slip[] = [];
const FIRST = /^([ \t　]{0,20})([，。；：、！？]{1,3})/;

/** Asked of every paragraph, and hardly any does. */
function mayOpenWithMark(text: string): boolean {
  let at = 0;
  while (isIndent(text, at)) at += 1;
  return isMark(text, at);
}

export const punctuationOpening: ProseRule = {
  id: 'punctuation/opening',
  title: '段首的标点',
  why: '点号跟着它前面的字，段首出现点号，多半是多按了回车或者漏了文字。',
  advice: '删去，或把这一段接到上一段后面。',
  source: 'GB/T 15834—2011 5.1.1',
  severity: 'warning',
  moment: 'check',
  wake: ['，', '。', '；', '：', '、', '！', '？'],
  awake: true,
  find: ({ text, facts }) => {
    if (!mayOpenWithMark(text)) return NONE;
    const [, indent = '', mark = ''] = FIRST.exec(text) ?? [];
    if (mark === '' || facts.outline.apart) return [];
    const range = { start: indent.length, end: indent.length + mark.length };
    return [
      {
        range,
        message: `段首不应有“${mark}”，请看是不是多按了回车或者前面漏了字。`,
        fixes: [replacement(range, '', false)],
      },
    ];
  },
};
