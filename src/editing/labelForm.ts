import type { Section, SectionKind } from '../report/model';
import { labelAt } from '../report/outline/markers';
import { toFullWidth } from '../text/characters';
import { formatChineseNumeral } from '../text/numerals';

/** How the ordinal of a label is written. `words` are 首先/其次/再次/最后, `aspects` 一方面/另一方面; `none` has no ordinal. */
export type Ordinal =
  'chinese' | 'arabic' | 'fullWidth' | '①' | '⑴' | '⒈' | '㈠' | 'stems' | 'words' | 'aspects' | 'none';

/** How a label is written, all but its number: `（二）` is `（`, a Chinese ordinal, `）`. */
export interface LabelForm {
  readonly kind: SectionKind;
  /** Labels of one style count on from each other; half-width brackets or another mark behind are the same style. */
  readonly style: string;
  readonly before: string;
  readonly ordinal: Ordinal;
  readonly after: string;
}

/** Characters that hold a number in one sign, by code. */
const SIGNS = {
  '①': { first: 0x2460, last: 0x2473 },
  '⑴': { first: 0x2474, last: 0x2487 },
  '⒈': { first: 0x2488, last: 0x249b },
  '㈠': { first: 0x3220, last: 0x3229 },
} as const;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const WORDS = ['首先', '其次', '再次'];
const LAST_WORD = '最后';
/** Every word of the kind: 再者 stands for 再次. */
const ALL_WORDS = [...WORDS, '再者', LAST_WORD];
const ASPECTS = ['一方面', '另一方面'];

type Labelled = Pick<Section, 'kind' | 'label' | 'number'>;

/** The forms read last, by label: a long report has thousands of labels and few different ones. */
const known = new Map<string, { readonly kind: SectionKind; readonly number?: number; readonly form: LabelForm }>();
const MOST_KNOWN = 4000;

/** The form of a section's label; a lead sentence has an empty one. */
export function labelForm(section: Labelled): LabelForm {
  const { kind, label, number } = section;
  const before = known.get(label);
  if (before?.kind === kind && before.number === number) return before.form;
  if (known.size >= MOST_KNOWN) known.clear();
  const form = readForm(section);
  known.set(label, { kind, ...(number === undefined ? {} : { number }), form });
  return form;
}

function readForm({ kind, label, number }: Labelled): LabelForm {
  const style = kind === '#' ? `#${label.trimEnd().length}` : (labelAt(label, 0)?.style ?? kind);
  const form = (before: string, ordinal: Ordinal, after: string): LabelForm => {
    return { kind, style, before, ordinal, after };
  };
  const word = ALL_WORDS.find((one) => label.startsWith(one));
  if (word !== undefined) return form('', 'words', label.slice(word.length));
  const aspect = [...ASPECTS].reverse().find((one) => label.startsWith(one));
  if (aspect !== undefined) return form('', 'aspects', label.slice(aspect.length));
  if (number === undefined) return form(label, 'none', '');
  for (const ordinal of NUMERALS) {
    const printed = printOrdinal(ordinal, number, number);
    const at = printed === undefined ? -1 : label.indexOf(printed);
    if (printed !== undefined && at >= 0) return form(label.slice(0, at), ordinal, label.slice(at + printed.length));
  }
  return form(label, 'none', '');
}

const NUMERALS: readonly Ordinal[] = ['chinese', 'arabic', 'fullWidth', '①', '⑴', '⒈', '㈠', 'stems'];

/**
 * The label of the `number`th of `count` members in a form. Undefined where the form has no such label: signs end with
 * ⑳, stems with 癸, 首先 with 再次 and 最后.
 */
export function printLabel({ before, ordinal, after }: LabelForm, number: number, count: number): string | undefined {
  const printed = printOrdinal(ordinal, number, count);
  return printed === undefined ? undefined : before + printed + after;
}

function isSign(ordinal: Ordinal): ordinal is keyof typeof SIGNS {
  return ordinal in SIGNS;
}

function printOrdinal(ordinal: Ordinal, number: number, count: number): string | undefined {
  if (number < 1 || !Number.isInteger(number)) return undefined;
  if (isSign(ordinal)) {
    const { first, last } = SIGNS[ordinal];
    return first + number - 1 > last ? undefined : String.fromCharCode(first + number - 1);
  }
  switch (ordinal) {
    case 'chinese':
      return formatChineseNumeral(number);
    case 'arabic':
      return String(number);
    case 'fullWidth':
      return toFullWidth(String(number));
    case 'stems':
      return STEMS[number - 1];
    case 'words':
      return number === count && count > 2 ? LAST_WORD : WORDS[number - 1];
    case 'aspects':
      // Where there are more than two, each counts: 一方面、二方面、三方面.
      return count > 2 ? `${formatChineseNumeral(number)}方面` : ASPECTS[number - 1];
    case 'none':
      return '';
  }
}

/** The forms as GB/T 9704—2012, 7.3.3, and usage write them. */
export const USUAL_FORMS = {
  第一章: { kind: '第一章', style: '章', before: '第', ordinal: 'chinese', after: '章　' },
  第一节: { kind: '第一节', style: '节', before: '第', ordinal: 'chinese', after: '节　' },
  第一条: { kind: '第一条', style: '条', before: '第', ordinal: 'chinese', after: '条　' },
  '一、': { kind: '一、', style: '一、', before: '', ordinal: 'chinese', after: '、' },
  '（一）': { kind: '（一）', style: '（一）', before: '（', ordinal: 'chinese', after: '）' },
  '1.': { kind: '1.', style: '1.', before: '', ordinal: 'arabic', after: '.' },
  '（1）': { kind: '（1）', style: '（1）', before: '（', ordinal: 'arabic', after: '）' },
  '①': { kind: '①', style: '①', before: '', ordinal: '①', after: '' },
  第一: { kind: '第一', style: '第', before: '第', ordinal: 'chinese', after: '，' },
  首先: { kind: '第一', style: '首先', before: '', ordinal: 'words', after: '，' },
  一是: { kind: '一是', style: '是', before: '', ordinal: 'chinese', after: '是' },
  一要: { kind: '一是', style: '要', before: '', ordinal: 'chinese', after: '要' },
  其一: { kind: '一是', style: '其', before: '其', ordinal: 'chinese', after: '，' },
  '——': { kind: '——', style: '——', before: '——', ordinal: 'none', after: '' },
  '甲、': { kind: '甲、', style: '甲、', before: '', ordinal: 'stems', after: '、' },
} as const satisfies Readonly<Record<string, LabelForm>>;

/** The names of the usual forms, by which a series' style is changed. */
export type UsualForm = keyof typeof USUAL_FORMS;

/** Forms of points that stand below any level as they are. */
const LOOSE: ReadonlySet<SectionKind> = new Set(['lead', '第一', '一是', '——']);

/** Whether sections of the form stand below any level as they are. */
export function isLoose({ kind }: LabelForm): boolean {
  return LOOSE.has(kind);
}
