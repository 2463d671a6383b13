import type { Days } from '../text/day';
import { keptForFew } from '../text/kept';
import { isInForce } from './inForce';
import type { TermRow } from './term';
import type { Terms } from './terms';

/** A right form that can be written for what was typed. */
export interface TermOffer {
  readonly text: string;
  /** What the typed words begin: the form itself, a wrong form, a short one. */
  readonly typed: string;
  readonly kind: 'right' | 'wrong' | 'short';
  readonly row: TermRow;
}

/** Fewer characters stand everywhere. */
export const FEWEST_TYPED = 2;
const MOST = 20;

/**
 * The right forms for words of two characters or more that begin one of them, or a 误写 or 简称 of it; of rows that count on
 * the days, right forms first, each once. Nothing is offered that stands there already.
 */
export function termOffers(terms: Terms, words: string, days: Days | undefined): readonly TermOffer[] {
  if (words.length < FEWEST_TYPED) return [];
  const found = new Map<string, TermOffer>();
  const begun = starts(terms).get(words.slice(0, FEWEST_TYPED)) ?? [];
  for (const kind of ['right', 'wrong', 'short'] as const) {
    for (const offer of begun) {
      if (found.size >= MOST) return [...found.values()];
      if (offer.kind !== kind || offer.text === words || found.has(offer.text)) continue;
      if (offer.typed.startsWith(words) && isInForce(offer.row, days)) found.set(offer.text, offer);
    }
  }
  return [...found.values()];
}

/** By their first two characters; of later tables first. */
const starts = keptForFew(({ rows }: Terms): ReadonlyMap<string, readonly TermOffer[]> => {
  const all = new Map<string, TermOffer[]>();
  const add = (offer: TermOffer): void => {
    const start = offer.typed.slice(0, FEWEST_TYPED);
    const known = all.get(start);
    if (known) known.push(offer);
    else all.set(start, [offer]);
  };
  for (const row of [...rows].reverse()) {
    const forms = [...row.right, ...(row.full === undefined ? [] : [row.full])];
    for (const text of forms) add({ text, typed: text, kind: 'right', row });
    for (const typed of row.wrong) for (const text of row.right.length > 0 ? row.right : forms) add({ text, typed, kind: 'wrong', row }); // prettier-ignore
    for (const typed of row.short) for (const text of [row.full ?? '', typed]) add({ text, typed, kind: 'short', row });
  }
  return all;
});
