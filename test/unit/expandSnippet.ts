/** A snippet expanded as the editor does when a writer presses Tab through it without typing. */
export interface Expansion {
  readonly text: string;
  /** Numbers of the tab stops, ascending, each once; the final stop 0 among them. */
  readonly stops: readonly number[];
  /** The options of each choice, by tab stop. */
  readonly choices: ReadonlyMap<number, readonly string[]>;
}

/** The variables that our snippets use, on a day whose month and date have one digit. */
const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '05',
  CURRENT_DATE: '08',
};

const TOKEN =
  /\\([$}\\])|\$(\d+)|\$\{(\d+)\}|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$\{(\d+):((?:\\.|[^}\\$])*)\}|\$\{([A-Z_]+)(?:\/([^/}]*)\/([^/}]*)\/([a-z]*))?\}/g;

/**
 * Expands a snippet body in VS Code's syntax: tab stops, defaults (not nested), choices, mirrors, variables with a
 * transformation. `pick` says which option of each choice is taken (modulo their number). Throws on syntax it does not
 * know, as the editor would insert that as text.
 */
export function expandSnippet(body: string, pick = 0): Expansion {
  const stops = new Set<number>();
  const choices = new Map<number, readonly string[]>();
  const values = new Map<number, string>();
  for (const [, , , , choice, options, stop, value] of body.matchAll(TOKEN)) {
    if (choice !== undefined && options !== undefined) {
      const list = options.split(/(?<!\\),/).map((option) => option.replace(/\\([,|\\])/g, '$1'));
      choices.set(Number(choice), list);
      values.set(Number(choice), list[pick % list.length]!);
    } else if (stop !== undefined && value !== undefined) {
      values.set(Number(stop), value.replace(/\\([$}\\])/g, '$1'));
    }
  }
  const text = body.replace(TOKEN, (...groups: (string | undefined)[]) => {
    const [, escaped, bare, braced, choice, , stop, , variable, find, replacement, flags] = groups;
    if (escaped !== undefined) return escaped;
    if (variable !== undefined) {
      const value = VARIABLES[variable];
      if (value === undefined) throw new Error(`unknown variable ${variable}`);
      return find === undefined ? value : value.replace(new RegExp(find, flags), replacement ?? '');
    }
    const number = Number(bare ?? braced ?? choice ?? stop);
    stops.add(number);
    return values.get(number) ?? '';
  });
  return { text, stops: [...stops].sort((a, b) => a - b), choices };
}
