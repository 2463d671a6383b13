import { plain } from '../../text/characters';

/** One cell of a table of figures with the name that blanks call it by. */
export interface NamedValue {
  /** `受理件数`, `云溪区 受理件数`. */
  readonly name: string;
  /** What else it may be called, where nothing else of its sheet has that name. */
  readonly aliases: readonly string[];
  /** The sheet's name; empty where the file has only one without a name. */
  readonly sheet: string;
  /** Its address: `B3`. */
  readonly cell: string;
  /** As it stands in the cell. */
  readonly text: string;
  /** That its column, its row or the sheet says; empty where nothing does. */
  readonly unit: string;
  /** Why it cannot be used, in Chinese. */
  readonly problem?: string;
}

/** Values by their names, as `{{名称}}` asks for them: width and blanks make no difference; `表名 名称` means one sheet's. */
export type ValueIndex = ReadonlyMap<string, readonly NamedValue[]>;

/** Indexes the values of all sheets of a file once. */
export function indexValues(values: readonly NamedValue[]): ValueIndex {
  const index = new Map<string, NamedValue[]>();
  for (const value of values) {
    const names = new Set([value.name, ...value.aliases].map(plain));
    for (const name of [...names]) if (value.sheet !== '') names.add(plain(value.sheet) + name);
    for (const name of names) {
      const known = index.get(name);
      if (known) known.push(value);
      else index.set(name, [value]);
    }
  }
  return index;
}
