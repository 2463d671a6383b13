import { checkSources } from './checkSources';
import { mergeSources, parseSources, printSources, withSources } from './source';
import { sourcesOf, writtenCells } from './writtenSources';

/** What is kept of where figures come from; each is told at its function. */
export interface SourceKeeping {
  readonly parse: typeof parseSources;
  readonly print: typeof printSources;
  readonly merge: typeof mergeSources;
  readonly add: typeof withSources;
  readonly written: typeof writtenCells;
  readonly of: typeof sourcesOf;
  readonly check: typeof checkSources;
}

/** Sources of figures, as `SourceKeeping` tells it. */
export const sourceKeeping: SourceKeeping = Object.freeze({
  parse: parseSources,
  print: printSources,
  merge: mergeSources,
  add: withSources,
  written: writtenCells,
  of: sourcesOf,
  check: checkSources,
} satisfies SourceKeeping);
