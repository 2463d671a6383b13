import { genreOf, unquoted } from '../../report/genre/genre';
import type { TextRange } from '../../text/range';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'genre/respect', severity: 'information' } as const;

const CALLED = /[你贵](?:人民政府|政府|公司|单位|集团|中心|学院|大学|局|厅|委|办|部|院|校|省|市|县|区|镇|乡|行)/g;

interface Called {
  readonly text: string;
  readonly range: TextRange;
}

export const genreRespect: ReportRule = {
  ...HEAD,
  title: '“你局”“贵局”称呼不当',
  why: '下行文称“你局”，平行文称“贵局”，上行文直接写机关名称；一份公文里不混用。',
  advice: '按行文方向统一称呼。',
  source: '惯例',
  moment: 'check',
  check: (report) => {
    const { kind, addressed, main } = genreOf(report);
    if (kind === undefined || addressed !== 'bodies') return [];
    const called = main.flatMap(({ range, facts }): readonly Called[] => {
      if (!/[你贵]/.test(facts.text)) return [];
      return [...unquoted(facts.text).matchAll(CALLED)].map(({ 0: text, index }) => ({
        text,
        range: { start: range.start + index, end: range.start + index + text.length },
      }));
    });
    const [first] = called;
    if (first === undefined) return [];
    if (kind === '请示') {
      const message = `请示是上行文，不称“${first.text}”，请直接写机关名称。`;
      return [reportFinding(HEAD, first.range, message, { related: related(called.slice(1)) })];
    }
    const other = called.find(({ text }) => text.charAt(0) !== first.text.charAt(0) && text.slice(1) === first.text.slice(1)); // prettier-ignore
    if (other === undefined) return [];
    const message = `前面称“${first.text}”，这里称“${other.text}”，请按行文方向统一。`;
    return [reportFinding(HEAD, other.range, message, { related: related([first]) })];
  },
};

function related(called: readonly Called[]): readonly { readonly range: TextRange; readonly message: string }[] {
  return called.slice(0, 20).map(({ range, text }) => ({ range, message: `另一处“${text}”` }));
}
