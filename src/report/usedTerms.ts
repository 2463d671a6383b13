import { keptFor } from '../text/kept';
import type { TextRange } from '../text/range';
import type { Report } from './model';

/** A name, slogan or set term that a report uses, with its places in order. */
export interface UsedTerm {
  readonly text: string;
  /** `slogan` in quotation marks, `book` in 《》, `office` by its ending, `paired` 党委（党组）. */
  readonly kind: 'slogan' | 'book' | 'office' | 'paired';
  readonly places: readonly TextRange[];
}

/** What stands before the name of an office: the beginning, a mark, or a word that takes a name. */
const BEFORE = '(?<=^|[\\s，。、；：！？（）“”《》由和与向对在及跟同请经])(?![由和与向对在及跟同请经])';
const HAN = '[\\u4e00-\\u9fff]';
const OFFICE =
  '(?:委员会|办公室|办事处|管委会|指挥部|领导小组|工作专班|监督局|管理局|服务中心|指挥中心|研究院|公司|集团|[局厅])';
/** In one pass; every repeat is bounded. */
const TERMS = new RegExp(
  `“(?<slogan>[^“”。；\\r\\n]{2,20})”|《(?<book>[^《》\\r\\n]{2,40})》|(?<paired>${HAN}{2,8}（${HAN}{2,8}）)|${BEFORE}(?<office>${HAN}{2,12}?${OFFICE})(?!${HAN}{0,1}长)`,
  'gu',
);

/** The names, slogans and set terms of a report, in the order of their first places. Linear; kept with the report. */
export const usedTerms = keptFor((report: Report): readonly UsedTerm[] => {
  const terms = new Map<string, { kind: UsedTerm['kind']; places: TextRange[] }>();
  for (const match of report.text.matchAll(TERMS)) {
    const { slogan, book, paired, office } = match.groups!;
    const text = slogan ?? book ?? paired ?? office!;
    const kind =
      slogan !== undefined ? 'slogan' : book !== undefined ? 'book' : paired !== undefined ? 'paired' : 'office';
    const start = match.index + match[0].indexOf(text);
    const known = terms.get(text);
    if (known) known.places.push({ start, end: start + text.length });
    else terms.set(text, { kind, places: [{ start, end: start + text.length }] });
  }
  return [...terms].map(([text, { kind, places }]) => ({ text, kind, places }));
});
