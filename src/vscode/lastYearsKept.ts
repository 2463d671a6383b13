import type { Memento } from 'vscode';
import type { LastYears } from '../keep/lastYears';

/** Last year's figures of documents by their addresses. */
export interface LastYearsKept {
  /** Undefined where none are known. */
  of(document: string): LastYears | undefined;
  /** None: they are forgotten. */
  set(document: string, figures: LastYears): void;
}

const key = 'gongwen.lastYearFigures';
/** Of so many documents at most, those that were filled last. */
const most = 30;

type Stored = readonly (readonly [string, readonly (readonly [string, string])[]])[];

/**
 * In memory and in the storage of the workspace, so that a reload of the window forgets nothing: documents without a
 * file come back then under the same address.
 */
export function createLastYearsKept(state: Memento): LastYearsKept {
  let all: ReadonlyMap<string, LastYears> | undefined;

  function known(): ReadonlyMap<string, LastYears> {
    all ??= new Map(readStored(state.get<unknown>(key)).map(([document, figures]) => [document, new Map(figures)]));
    return all;
  }

  return {
    of: (document) => known().get(document),
    set(document, figures) {
      const others = [...known()].filter(([each]) => each !== document);
      all = new Map(figures.size === 0 ? others : [...others, [document, figures]]);
      const stored = [...all].slice(-most).map(([each, those]) => [each, [...those]] as const);
      void state.update(key, stored satisfies Stored);
    },
  };
}

/** What was stored, as far as it is what we store. */
function readStored(value: unknown): Stored {
  if (!Array.isArray(value)) return [];
  const isPair = (pair: unknown): pair is [string, unknown] => Array.isArray(pair) && typeof pair[0] === 'string';
  return value.filter(isPair).map(([document, figures]) => {
    const list: readonly unknown[] = Array.isArray(figures) ? figures : [];
    return [document, list.filter((each): each is [string, string] => isPair(each) && typeof each[1] === 'string')];
  });
}
