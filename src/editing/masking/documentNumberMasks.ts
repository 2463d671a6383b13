import type { Candidate } from './proposal';
import { inCrosses, SPOKEN } from './spokenMasks';

/** The year in brackets and the number (发文字号, GB/T 9704—2012, 7.2.5), or the number of a decree. */
const DOCUMENT_NUMBER =
  /[〔﹝【[［（(] ?(?:19|20)\d\d ?[〕﹞】\]］）)] ?(?:第 ?)?\d{1,6} ?号|(?<=令 ?第 ?)\d{1,6}(?= ?号)/g;
const LONGEST_LETTERS = 8;
/** 青政发, 禾办函: the letter of a place, then those of the agency and of the kind of paper. */
const PLACE_LETTER =
  /([^市县区镇乡省州局我本各委政党府人办财教纪组宣统])(?=[委政党府人办纪组宣统教财农卫民公建交水文安应审住自林商工机][委政党府办纪组宣统字规复发函室局公科]{0,4}$|发$)/;

/** 国发, 国卫办教发, 中办发: papers of the state and the party have no place. */
const NATIONAL = /[国中].{1,4}$/;

/** What stands before a document number: the agency's letters, at most. */
export function lettersBefore(text: string, at: number): string {
  return /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, at - LONGEST_LETTERS), at))?.[0] ?? '';
}

/** Where among the letters before a document number at `at` the one stands that means a place: 青 in 青政发. */
export function placeLetterBefore(text: string, at: number): number | undefined {
  const letters = lettersBefore(text, at);
  const place = NATIONAL.test(letters) ? null : PLACE_LETTER.exec(letters);
  return place === null ? undefined : at - letters.length + place.index;
}

/** Document numbers, `〔2025〕12号` → `〔20**〕**号`, and of an agency's letters the one that stands for its place. */
export function documentNumberCandidates(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: printed, index } of text.matchAll(DOCUMENT_NUMBER)) {
    const bracketed = printed.endsWith('号');
    const start = bracketed ? placeLetterBefore(text, index) : undefined;
    if (start !== undefined) {
      found.push({ range: { start, end: start + 1 }, kind: 'documentNumber', masks: ['*', '**', '×', '××'] });
    }
    const stars = printed
      .replace(bracketed ? /(19|20)\d\d/ : /^$/, '$1**')
      .replace(/\d+(?= ?号?$)/, (digits) => '*'.repeat(Math.max(2, digits.length)));
    const masks = [stars, inCrosses(stars), SPOKEN.documentNumber];
    found.push({ range: { start: index, end: index + printed.length }, kind: 'documentNumber', masks });
  }
  return found;
}
