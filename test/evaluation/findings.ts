import type { Finding } from '../../src/rules/finding';
import type { PublishedText } from './texts';

/** What 送审前检查 says of published texts, figures and blanks apart: nearly all of it would be wrong. */
export interface FindingsResult {
  readonly characters: number;
  readonly findings: readonly PlacedFinding[];
  /** Errors and warnings of all rules, those on figures among them; the summary of blanks is none. */
  readonly loud: readonly PlacedFinding[];
}

/** A finding in its text. */
export interface PlacedFinding {
  readonly text: PublishedText;
  readonly finding: Finding;
}

/** The findings of every rule but those on figures, which are measured by themselves, and of the summary of blanks. */
export function evaluateFindings(texts: ReadonlyMap<string, PublishedText>): FindingsResult {
  const all = [...texts.values()];
  const told = all.flatMap((text) =>
    text.service
      .findings(text.report, 'check')
      .filter(({ rule }) => rule !== 'placeholder/unfilled')
      .map((finding) => ({ text, finding })),
  );
  return {
    characters: all.reduce((sum, { characters }) => sum + characters, 0),
    findings: told.filter(({ finding }) => !finding.rule.startsWith('statistics/')),
    loud: told.filter(({ finding: { severity } }) => severity === 'error' || severity === 'warning'),
  };
}

/** So many findings for 10,000 characters of published text. */
export function per10000(findings: number, characters: number): number {
  return (1e4 * findings) / Math.max(characters, 1);
}
