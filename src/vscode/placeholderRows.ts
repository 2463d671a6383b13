import type { Placeholder, PlaceholderKind, Report, Section } from '../report/model';
import type { Suggestion } from '../statistics/suggestions';
import type { Entry } from './lastingTree';
import { limitedRows } from './rows';

/** In the order in which the view lists them. */
export const placeholderKinds: readonly PlaceholderKind[] = ['figure', 'name', 'documentNumber', 'date', 'text'];

const icons: Readonly<Record<PlaceholderKind, string>> = {
  figure: 'symbol-number',
  name: 'person',
  documentNumber: 'file',
  date: 'calendar',
  text: 'edit',
};

/** How the rows are put together. */
export type Grouping = 'kind' | 'section';

/** A row of the 待填 view that stands for a blank, or for several that are the same. */
export interface BlankEntry extends Entry {
  readonly blank: Placeholder;
}

/** The words of the rows, which are the editor's to translate. */
export interface PlaceholderWords {
  kind(kind: PlaceholderKind): string;
  count(count: number): string;
  /** How many blanks are filled together. */
  linked(count: number): string;
  /** A piece of text on one line. */
  text(text: string): string;
  tooltip(suggestion: Suggestion | undefined, linked: number): string;
  heading(section: Section): string;
  /** What stands in no section. */
  around: string;
  rest(count: number): string;
}

/** What is known of the blanks of a report beside their own words. */
export interface BlankFacts {
  readonly linked: readonly (readonly Placeholder[])[];
  readonly suggestions: ReadonlyMap<number, Suggestion>;
}

/** The rows of the 待填 view. No vscode here: the benchmark calls it. */
export function placeholderRows(
  { placeholders, sections }: Report,
  { linked, suggestions }: BlankFacts,
  grouping: Grouping,
  words: PlaceholderWords,
): readonly Entry[] {
  const rest = (count: number): string => words.rest(count);
  const groups = new Map(linked.flatMap((group) => group.map((blank) => [blank, group] as const)));

  function leaf(blank: Placeholder): BlankEntry {
    const { kind, range, text, before, after } = blank;
    const lead = words.text(before);
    const mask = words.text(text);
    const count = groups.get(blank)?.length ?? 1;
    const suggestion = suggestions.get(range.start);
    return {
      key: `${before} ${text} ${after}`,
      sort: kind,
      label: `${lead}${mask}${words.text(after)}`,
      highlight: { start: lead.length, end: lead.length + mask.length },
      description: count > 1 ? words.linked(count) : '',
      tooltip: words.tooltip(suggestion, count),
      ...(grouping === 'section' ? { icon: icons[kind] } : {}),
      context: `blank${count > 1 ? ' linked' : ''}${suggestion ? ' computed' : ''}`,
      collapsed: false,
      target: range,
      children: [],
      blank,
    };
  }

  /** Blanks that are the same below a row of their own, where the first of them stands. */
  function together(those: readonly Placeholder[]): readonly Entry[] {
    const firsts = those.filter((blank) => (groups.get(blank)?.[0] ?? blank) === blank);
    return limitedRows(firsts, (blank) => groupOf(blank) ?? leaf(blank), rest);
  }

  function groupOf(blank: Placeholder): BlankEntry | undefined {
    const group = groups.get(blank);
    if (!group) return undefined;
    const first = leaf(blank);
    const children = limitedRows(group, (each) => ({ ...leaf(each), description: '' }), rest);
    return { ...first, key: `group ${first.key}`, sort: 'group', context: 'blank linked', collapsed: true, children };
  }

  const byKind = (): readonly Entry[] =>
    placeholderKinds.flatMap((kind): Entry[] => {
      const those = placeholders.filter((placeholder) => placeholder.kind === kind);
      if (those.length === 0) return [];
      return [group(kind, kind, words.kind(kind), those.length, together(those), { icon: icons[kind] })];
    });

  function group(
    key: string,
    sort: string,
    label: string,
    count: number,
    children: readonly Entry[],
    more: Partial<Entry>,
  ): Entry {
    return { key, sort, label, description: words.count(count), tooltip: '', collapsed: false, children, ...more };
  }

  function bySection(): readonly Entry[] {
    let next = 0;
    const upTo = (end: number): readonly Placeholder[] => {
      const from = next;
      while (next < placeholders.length && placeholders[next]!.range.start < end) next++;
      return placeholders.slice(from, next);
    };
    const leaves = (those: readonly Placeholder[]): readonly Entry[] => limitedRows(those, leaf, rest);
    const outside: Placeholder[] = [];
    const rowsOf = (list: readonly Section[], own: Placeholder[]): readonly Entry[] =>
      list.flatMap((section): readonly Entry[] => {
        own.push(...upTo(section.range.start));
        const from = next;
        if (section.kind === 'title') return rowsOf(section.children, own);
        const within: Placeholder[] = [];
        const below = rowsOf(section.children, within);
        within.push(...upTo(section.range.end));
        if (next === from) return [];
        const { kind, title, heading } = section;
        const key = `${kind} ${title}`;
        const children = [...leaves(within), ...below];
        return [group(key, kind, words.heading(section), next - from, children, { target: heading })];
      });
    const rows = rowsOf(sections, outside);
    outside.push(...upTo(Infinity));
    if (outside.length === 0) return rows;
    return [group('', 'around', words.around, outside.length, leaves(outside), {}), ...rows];
  }

  return grouping === 'kind' ? byKind() : bySection();
}

/** Whether the row stands for a blank. */
export function isBlankEntry(entry: Entry): entry is BlankEntry {
  return 'blank' in entry;
}
