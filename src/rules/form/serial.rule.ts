import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';
import { YEAR } from './documentNumber';

/** The year with what follows; 令, 公告 and the like are numbered 第3号 by themselves. */
const NUMBER = new RegExp(
  `(?<=[\\u4e00-\\u9fff*＊×X])(?<!令|公告|通告|通报|议案|提案|纪要)[〔[【［（(](?:${YEAR})[〕\\]】］）)](字?第)?(0{1,4})?([1-9]\\d{0,4}|[*＊×X]{1,4})(号?)`,
  'g',
);
/** 〔2022年〕3号, 〔2022〕十五号, 〔2022〕NO.15. */
const ODD = new RegExp(
  `(?<=[\\u4e00-\\u9fff*＊×X]〔)(?:${YEAR})年(?=〕)|(?<=〔(?:${YEAR})〕)(?:[一二三四五六七八九十百]{1,5}号|(?:NO|No|no|№)[.．]?[ ]?\\d{1,4}(?:号)?)`,
  'g',
);
/** 〔2022〕3、4号, 〔2022〕3—5号, 〔2022〕 3 号; the end of a line may be where a page broke. */
const GOES_ON = /^(?:[ \t\u3000]{0,2}[号*＊×X\d]|[ \t]?[-—–－、,，和及与至到~～][ \t]?\d|[ \t\r\n]{0,3}$)/;

export const formSerial: ProseRule = {
  id: 'form/serial',
  title: '发文字号顺序号有误',
  why: '发文顺序号不加“第”字，不编虚位（1不编为01），在阿拉伯数字后加“号”字。',
  advice: '写成“〔2024〕3号”。',
  source: 'GB/T 9704—2012 7.2.5',
  severity: 'error',
  moment: 'check',
  wake: [
    ...joined('〕', `第 字第 ${DIGITS}`),
    ...joined('] 】 ］ ）', '第 0'),
    '年〕',
    ...joined('〕', '一 二 三 四 五 六 七 八 九 十 N n №'),
  ],
  find: ({ text }) => [
    ...[...text.matchAll(NUMBER)].flatMap((match) => slipsIn(text, match)),
    ...[...text.matchAll(ODD)].map((match): Slip => {
      const message = match[0].endsWith('年')
        ? `发文字号的年份不加“年”字，“${match[0]}”应为“${match[0].slice(0, -1)}”。`
        : `发文顺序号用阿拉伯数字写作“15号”，不写作“${match[0]}”。`;
      return { range: rangeOf(match), message };
    }),
  ],
};

function slipsIn(text: string, match: RegExpExecArray): readonly Slip[] {
  const [words, ordinal = '', zeros = '', serial = '', unit] = match;
  const { end } = rangeOf(match);
  const at = end - (unit ?? '').length - serial.length - zeros.length;
  // Round brackets stand around years of many other things.
  if (unit === '' && !words.startsWith('〔')) return [];
  if (unit === '') {
    if (zeros !== '' || ordinal !== '' || GOES_ON.test(text.slice(end, end + 4))) return [];
    const range = { start: end - serial.length, end };
    const fixes = [replacement(range, `${serial}号`, false)];
    return [{ range, message: `发文字号“${words}”缺“号”字。请核对后补上。`, severity: 'warning', fixes }];
  }
  const found: Slip[] = [];
  if (ordinal !== '') {
    const range = { start: at - ordinal.length, end: at };
    const message = `发文顺序号不加“第”字，“${words}”中的“${ordinal}”应删去。`;
    found.push({ range, message, fixes: [replacement(range, '', true)] });
  }
  if (zeros !== '') {
    const range = { start: at, end: at + zeros.length };
    const message = `发文顺序号不编虚位，“${zeros}${serial}号”应写成“${serial}号”。`;
    found.push({ range, message, fixes: [replacement(range, '', true)] });
  }
  return found;
}
