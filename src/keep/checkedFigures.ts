import type { Report } from '../report/model';
import { sectionWalk } from '../report/walks';
import type { Claim } from '../statistics/claim';
import type { TextRange } from '../text/range';
import { figureClaims, type DigestedClaim } from './figureClaims';
import { hash128 } from '../text/hash';
import { sentenceWalk } from './places';

/** A figure as it is checked, with all that is needed to find it again and to judge it. */
export interface CheckedFigure {
  readonly range: TextRange;
  /** As printed. */
  readonly text: string;
  /** The sentence it stands in, without blanks at its ends. */
  readonly sentence: TextRange;
  readonly sentenceText: string;
  /** Labels and titles of the sections around it, from the outermost to the innermost; without the report's title. */
  readonly section: readonly string[];
  /** Those in which it is printed or an operand. */
  readonly claims: readonly Claim[];
  /** `f1:` and 32 hexadecimal digits. Stays while sentence, figure and all operands of its claims do. Holds no text. */
  readonly fingerprint: string;
}

/**
 * Every figure of the report in the order of the text, and what a claim prints where that is no figure of the report.
 * Linear in the text and the claims.
 */
export function checkedFigures(report: Report, claims: readonly Claim[]): readonly CheckedFigure[] {
  const index = figureClaims(report.figures, claims);
  const sectionAt = sectionWalk(report);
  const sentenceAt = sentenceWalk(report);
  const seen = new Map<string, number>();
  return index.places.map(({ range, text }) => {
    const own = index.at(range);
    const { range: sentence, text: sentenceText, normal } = sentenceAt(range.start);
    const words = JSON.stringify([normal, text]);
    const ordinal = seen.get(words) ?? 0;
    seen.set(words, ordinal + 1);
    return {
      range,
      text,
      sentence,
      sentenceText,
      section: sectionAt(range.start),
      claims: own.map(({ claim }) => claim),
      fingerprint: fingerprintOf(words, ordinal, own),
    };
  });
}

/**
 * The ordinal counts equal figures of equal sentences whatever their claims are: where one of them changes its claims,
 * the next must not take its place, and its mark.
 */
function fingerprintOf(words: string, ordinal: number, claims: readonly DigestedClaim[]): string {
  return `f1:${hash128(JSON.stringify([words, ordinal, claims.map(({ digest }) => digest).sort()]))}`;
}
