import type { Paragraph, Report } from '../../report/model';
import { parseChineseNumeral } from '../../text/numerals';
import type { TextRange } from '../../text/range';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';

const HEAD = { id: 'numbering/misprint', severity: 'warning' } as const;

/** 一：…, 二。…, 三 … and 二…, which are no labels, between those that are. */
const CHINESE =
  /^[ \t\u3000]{0,8}([一二三四五六七八九十]{1,3})([、：:。；]|[ \u3000]{1,2}|(?![季年月日天周是要个方级类条者次点线期些般位项种名所元成]))(?=[\u4e00-\u9fff])/;
const ARABIC =
  /^[ \t\u3000]{0,8}(\d{1,2})([.．、，。：:]|[ \u3000]{1,2}|(?![季年月日天周是要个方级类条者次点线期位项种名所元万亿户家件人亩吨成]))(?=[\u4e00-\u9fff])/;
const FORMS = [
  { form: CHINESE, right: '、', read: parseChineseNumeral, rule: '汉字数字后面用顿号' },
  { form: ARABIC, right: '.', read: Number, rule: '阿拉伯数字后面用下脚点' },
] as const;

interface Label {
  readonly number: number;
  readonly mark: string;
  /** Of the mark, or where it is to stand. */
  readonly range: TextRange;
  readonly printed: string;
}

export const numberingMisprint: ReportRule = {
  ...HEAD,
  title: '序号后面标点打错',
  why: '汉字数字的序号后面用顿号，阿拉伯数字的用下脚点；打成冒号、句号，或者漏了，这一条就不像标题，大纲里也没有它。',
  advice: '改为“、”或者“.”。',
  source: 'GB/T 15834—2011 附录B.3',
  moment: 'check',
  check: (report) =>
    FORMS.flatMap(({ form, right, read, rule }) => {
      const labels = labelsOf(report, form, read);
      return labels.flatMap((label, at) => {
        if (label.mark === right || label.mark === '．' || !isMeant(labels, at, right)) return [];
        const message = `“${label.printed}”应为“${label.printed.slice(0, label.printed.length - label.mark.length)}${right}”：${rule}。`;
        const place = label.mark === '' ? { start: label.range.start - 1, end: label.range.end } : label.range;
        const text = label.mark === '' ? `${label.printed.slice(-1)}${right}` : right;
        return [reportFinding(HEAD, place, message, { fixes: [replacement(place, text, false)] })];
      });
    }),
};

function labelsOf(
  { paragraphs }: Report,
  form: RegExp,
  read: (numeral: string) => number | undefined,
): readonly Label[] {
  return paragraphs.flatMap(({ facts, range }: Paragraph) => {
    const match = facts.outline.apart ? null : form.exec(facts.text);
    if (match === null) return [];
    const [words, numeral = '', mark = ''] = match;
    const end = range.start + words.length;
    return [
      { number: read(numeral) ?? 0, mark, range: { start: end - mark.length, end }, printed: `${numeral}${mark}` },
    ];
  });
}

/** Whether it stands in its place between labels with the right mark: behind the one before it or before the one behind it. */
function isMeant(labels: readonly Label[], at: number, right: string): boolean {
  const { number, mark } = labels[at]!;
  const isRight = (label: Label | undefined, wanted: number): boolean =>
    label?.number === wanted && (label.mark === right || label.mark === '．');
  const before = number > 1 && isRight(labels[at - 1], number - 1);
  const behind = isRight(labels[at + 1], number + 1);
  // 二 without a mark may begin a word: it must stand between two.
  return mark.trim() === '' ? before && behind : (number === 1 || before) && (before || behind);
}
