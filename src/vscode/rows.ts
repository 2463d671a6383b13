import type { Entry } from './lastingTree';

/** More rows in one place than anyone scrolls through would hold up VS Code itself. */
const most = 1000;

/** A row for each of `items`, up to a number that VS Code can take; what is left out is told in a last row. */
export function limitedRows<T>(
  items: readonly T[],
  entryOf: (item: T) => Entry,
  restText: (count: number) => string,
): readonly Entry[] {
  if (items.length <= most) return items.map(entryOf);
  const label = restText(items.length - most);
  const rest = { key: 'rest', sort: 'rest', label, description: '', tooltip: '', collapsed: false, children: [] };
  return [...items.slice(0, most).map(entryOf), rest];
}
