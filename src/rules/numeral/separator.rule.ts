import type { TextEdit, TextRange } from '../../text/range';
import { shift } from '../../text/range';
import type { Report } from '../../report/model';
import type { Finding } from '../finding';
import { proseText } from '../prose';
import type { ReportRule } from '../rule';

const ID = 'numeral/separator';
const UNIT = '(?=[%％‰]|个百分点|[万亿千百]|[元吨亩人个家户件项名次倍]|公里|公顷|平方)';
/** 12，300元 and 3．5亿元; at a paragraph's beginning 1．5 is a label, and 2021，300家 a year and a count. */
const WIDE = new RegExp(
  `(?<=[\\u4e00-\\u9fff，、；：（“])(?<!\\d[，．]?)(?:\\d{1,3}(?:，\\d{3}){1,4}(?:[.．]\\d{1,4})?|\\d{1,12}．\\d{1,4})(?!\\d)${UNIT}`,
  'g',
);
const RELATED = 50;

export const numeralSeparator: ReportRule = {
  id: ID,
  title: '数字中间用了全角标点',
  why: '千分撇和小数点是数字的一部分，用半角“,”和“.”；全角的会让一个数读成两个。',
  advice: '改用半角，或者删去千分撇。',
  source: 'GB/T 15835—2011 5.1.1、5.1.2、5.1.7',
  severity: 'warning',
  moment: 'check',
  check: (report) => {
    const places = placesIn(report);
    const [first, ...others] = places;
    if (first === undefined) return [];
    const words = report.text.slice(first.start, first.end);
    const count = places.length > 1 ? `，全文共${places.length}处` : '';
    const edits = places.map((range): TextEdit => ({ range, text: narrow(report.text.slice(range.start, range.end)) }));
    const finding: Finding = {
      rule: ID,
      severity: 'warning',
      message: `数字中间用了全角标点，“${words}”应写成“${narrow(words)}”${count}。`,
      range: first,
      related: others.slice(0, RELATED).map((range) => ({ range, message: report.text.slice(range.start, range.end) })),
      fixes: [{ title: places.length > 1 ? `改为半角，共${places.length}处` : '改为半角', safe: false, edits }],
    };
    return [finding];
  },
};

function placesIn({ paragraphs, format }: Report): readonly TextRange[] {
  const places: TextRange[] = [];
  for (const { facts, range } of paragraphs) {
    if (!/\d[，．]\d/.test(facts.text)) continue;
    for (const { 0: words, index } of proseText(facts, format).matchAll(WIDE)) {
      places.push(shift({ start: index, end: index + words.length }, range.start));
    }
  }
  return places;
}

function narrow(words: string): string {
  return words.replaceAll('，', ',').replaceAll('．', '.');
}
