/** How long a report is meant to be: minutes of reading aloud, or characters. */
export interface LengthTarget {
  readonly amount: number;
  readonly unit: 'minutes' | 'characters';
}

/** What a target may be. */
export const targetLimits = { minutes: 600, characters: 1_000_000 } as const;

/** `15分钟`, `3000字`, also full-width or without a unit: up to 600 that is minutes. Undefined for anything else. */
export function parseTarget(text: string): LengthTarget | undefined {
  const found = /^(\d{1,7})\s*(?:(分钟?)|(字))?$/.exec(text.normalize('NFKC').trim());
  if (!found) return undefined;
  const amount = Number(found[1]);
  const inMinutes = found[2] !== undefined || (found[3] === undefined && amount <= targetLimits.minutes);
  const unit = inMinutes ? 'minutes' : 'characters';
  return amount >= 1 && amount <= targetLimits[unit] ? { amount, unit } : undefined;
}

/** The characters that it allows, at so many characters a minute. */
export function targetCharacters({ amount, unit }: LengthTarget, perMinute: number): number {
  return unit === 'minutes' ? amount * perMinute : amount;
}
