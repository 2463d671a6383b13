/** What was found of what is labelled. */
export interface Score {
  readonly right: number;
  /** Labelled and not found. */
  readonly missed: number;
  /** Found and not labelled. */
  readonly extra: number;
}

/** Of what was found, the share that is labelled; 1 where nothing was found. */
export function precision({ right, extra }: Score): number {
  return right + extra === 0 ? 1 : right / (right + extra);
}

/** Of what is labelled, the share that was found; 1 where nothing is labelled. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
