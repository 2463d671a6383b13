import type { Fixed } from '../rules/fixing';
import type { Source } from './command';
import type { Write } from './output';
import { changedBytes, writeBack } from './writeBack';

/** A source after `--fix`. With a `problem`, which says why in one line, it is as it was. */
export interface Mended {
  readonly source: Source;
  /** How many fixes went in. */
  readonly count: number;
  readonly problem?: string;
}

/** Standard input's text goes to standard output, whole and in its own encoding, changed or not. */
async function passOn(source: Source, text: string, write: Write): Promise<string | undefined> {
  const bytes = text === source.text ? source.bytes : changedBytes(source, text);
  const problem = typeof bytes === 'string' ? bytes : undefined;
  await write(typeof bytes === 'string' ? source.bytes : bytes);
  return problem;
}

/** Puts the text of one source, after its safe fixes, back where it came from; an unchanged file is not touched. */
export async function mend(source: Source, { text, count }: Fixed, write: Write): Promise<Mended> {
  let problem: string | undefined;
  if (source.file === '-') problem = await passOn(source, text, write);
  else if (text !== source.text) problem = await writeBack(source, text);
  return problem === undefined ? { source: { ...source, text }, count } : { source, count: 0, problem };
}
