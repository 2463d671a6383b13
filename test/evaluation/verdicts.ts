import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlacedFinding } from './findings';

/** What a person who read a finding in its text made of it. */
export type Verdict = 'right' | 'wrong';

/** A finding with what was made of it; none: nobody has read it yet. */
export interface JudgedFinding extends PlacedFinding {
  readonly fingerprint: string;
  readonly verdict?: Verdict;
}

export interface VerdictsResult {
  readonly characters: number;
  readonly judged: readonly JudgedFinding[];
  /** How many verdicts are of findings that are no longer there. */
  readonly gone: number;
}

const FILE = path.join(import.meta.dirname, 'verdicts.tsv');
const HEAD = 'fingerprint\trule\tverdict';
/** So many characters on both sides tell a finding from others of its rule. */
const AROUND = 20;

/** The verdicts that are kept beside this file, by fingerprint. They hold no text of what was read. */
export function readVerdicts(text = readFileSync(FILE, 'utf8')): ReadonlyMap<string, Verdict> {
  const [head, ...lines] = text.trimEnd().split(/\r?\n/);
  if (head !== HEAD) throw new Error(`the columns are not ${HEAD}`);
  return new Map(
    lines.map((line) => {
      const [fingerprint = '', rule, verdict] = line.split('\t');
      if (!/^[0-9a-f]{16}$/.test(fingerprint) || !rule || (verdict !== 'right' && verdict !== 'wrong'))
        throw new Error(`no verdict: ${line}`);
      return [fingerprint, verdict];
    }),
  );
}

/** Stays as long as the words of a finding, those around it, and the name of its text do. */
export function fingerprintOf({ text, finding: { rule, range } }: PlacedFinding): string {
  const words = text.text.slice(Math.max(0, range.start - AROUND), range.end + AROUND);
  const place = `${range.start - Math.max(0, range.start - AROUND)} ${range.end - range.start}`;
  return createHash('sha256').update([text.name, rule, place, words].join('\n')).digest('hex').slice(0, 16);
}

export function judge(
  { loud, characters }: { readonly loud: readonly PlacedFinding[]; readonly characters: number },
  verdicts: ReadonlyMap<string, Verdict>,
): VerdictsResult {
  const judged = loud.map((one): JudgedFinding => {
    const fingerprint = fingerprintOf(one);
    const verdict = verdicts.get(fingerprint);
    return { ...one, fingerprint, ...(verdict && { verdict }) };
  });
  const found = new Set(judged.map(({ fingerprint }) => fingerprint));
  return { characters, judged, gone: [...verdicts.keys()].filter((one) => !found.has(one)).length };
}
