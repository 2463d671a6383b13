/** A number that a writer may set of a rule. */
export interface OptionText {
  /** Chinese: what it is, with its unit. */
  readonly title: string;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

export type OptionTexts = Readonly<Record<string, OptionText>>;
export type OptionValues = Readonly<Record<string, number>>;

/** The values of a rule's options: those that were set where they are numbers, cut to what is allowed, else the usual ones. */
export function optionValues(options: OptionTexts | undefined, given: Readonly<Record<string, unknown>>): OptionValues {
  const values = Object.entries(options ?? {}).map(([name, { usual, least, most }]): [string, number] => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const known = typeof value === 'number' && Number.isFinite(value);
    return [name, known ? Math.min(Math.max(value, least), most) : usual];
  });
  return Object.fromEntries(values);
}
