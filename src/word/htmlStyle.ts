/** A font family as CSS names it; of a name from a team's file nothing but letters, digits and blanks comes through. */
function familyName(name: string): string {
  return `'${name.replace(/[^\p{L}\p{N} _-]/gu, '')}'`;
}

/** Families in the order of choice, as the value of `font-family`; a serif face where none is there. */
export function families(names: readonly string[]): string {
  return [...names.map(familyName), 'serif'].join(',');
}

/** The first family alone, as `mso-fareast-font-family` and its like take it. */
export function firstFamily(names: readonly string[]): string {
  return familyName(names[0] ?? '');
}

/** A length in points, of twips. */
export function points(twips: number): string {
  return `${Math.round(twips * 5) / 100}pt`;
}
