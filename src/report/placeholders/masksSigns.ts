import { isBlank, isDigit, isHan, isLatin } from '../../text/characters';
import { familyAt, type Mask } from './masks';
import { endsWithTitle, placeAt, SURNAMES } from './nameSuffixes';
import { unitAfter } from './units';

/** What a number is taken from before `*`: `单价*数量`, `资金到位率*3`. */
const FACTOR = /[率值数额价量积]$/;
const NUMBER_CUE = /(?:占|达|达到|共|为|约|近|超|超过|突破|增长|下降|至|到|等|第|[：:])$/;

/** Whether no word and no mask stands at `at`: a mark, a blank, or the text's edge. */
export function isBoundary(text: string, at: number): boolean {
  return (
    at < 0 ||
    at >= text.length ||
    (!isHan(text, at) && !isDigit(text, at) && !isLatin(text, at) && familyAt(text, at) === undefined)
  );
}

/** 400×300, （a/b）×100%, 得分=分值*满意度: a sign between two operands. Only a single mark is one. */
export function isOperator(text: string, mask: Mask): boolean {
  const before = isBlank(text, mask.start - 1) ? mask.start - 2 : mask.start - 1;
  const after = isBlank(text, mask.end) ? mask.end + 1 : mask.end;
  const number = isDigit(text, after) || '（(['.includes(text.charAt(after) || ' ');
  if (isDigit(text, before) && (number || isLatin(text, after))) return true;
  if (')）]］】'.includes(text.charAt(before) || ' ') && (number || isHan(text, after)))
    return number || mask.family !== 'star';
  if (number && (mask.family !== 'star' || FACTOR.test(text.charAt(before)))) return true;
  if (isBoundary(text, before) || isBoundary(text, after)) return false;
  const clause = text.slice(Math.max(0, before - 30), mask.start);
  const formula = /[=＝÷][^，。；：]*$/.test(clause) || FACTOR.test(text.charAt(before));
  return formula && unitAfter(text, mask.end) === undefined && placeAt(text, after) === undefined;
}

/** 合计*, 地区生产总值*： a note's sign behind a word. A surname or a cue before it makes it a masked name or number. */
export function isNoteSign(text: string, mask: Mask): boolean {
  if (mask.start === 0 || !isBoundary(text, mask.end) || isBoundary(text, mask.start - 1)) return false;
  if (familyAt(text, mask.start - 1) !== undefined || unitAfter(text, mask.end) !== undefined) return false;
  if (/[-—–－~～]/.test(text.charAt(mask.end)) && familyAt(text, mask.end + 1) !== undefined) return false;
  const before = text.slice(Math.max(0, mask.start - 6), mask.start);
  if (NUMBER_CUE.test(before) || endsWithTitle(text, mask.start)) return false;
  const last = before.slice(-1);
  const person = /[人民员工者生叫]/.test(text.charAt(mask.start - 2)) || endsWithTitle(text, mask.start - 1);
  return !(SURNAMES.includes(last) && (person || isBoundary(text, mask.start - 2)));
}
