import type { Memento } from 'vscode';

/** As much of a document's address as is needed here. */
interface Uri {
  readonly scheme: string;
  toString(): string;
}

/** A bounded list of documents about which the writer has decided something, kept across sessions. */
export interface Remembered {
  has(uri: Uri): boolean;
  add(uri: Uri): void;
  remove(uri: Uri): void;
  /** The decision follows a renamed file. */
  rename(from: Uri, to: Uri): void;
}

/** More would slow every start; the oldest decisions are forgotten first. */
const most = 500;

/**
 * Documents remembered under `key`. Untitled documents are remembered for this session only: their names come again.
 */
export function createRemembered(state: Memento, key: string): Remembered {
  const untitled = new Set<string>();

  function read(): string[] {
    const value = state.get<unknown>(key);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  }

  function write(uris: string[]): void {
    void state.update(key, uris.slice(-most));
  }

  function remove(uri: Uri): void {
    const name = uri.toString();
    untitled.delete(name);
    const known = read();
    if (known.includes(name)) write(known.filter((item) => item !== name));
  }

  function add(uri: Uri): void {
    if (uri.scheme === 'untitled') untitled.add(uri.toString());
    else write([...read().filter((item) => item !== uri.toString()), uri.toString()]);
  }

  return {
    has: (uri) => untitled.has(uri.toString()) || read().includes(uri.toString()),
    add,
    remove,
    rename(from, to) {
      if (!read().includes(from.toString())) return;
      remove(from);
      add(to);
    },
  };
}
