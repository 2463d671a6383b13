import type { Finding } from '../../src/rules/finding';
import type { PublishedText } from './texts';

/** What 送审前检查 says of published texts, figures and blanks apart: nearly all of it would be wrong. */
export interface FindingsResult {
  readonly characters: number;
  readonly findings: readonly { readonly text: PublishedText; readonly finding: Finding }[];
}

/** The findings of every rule but those on figures, which are measured by themselves, and of the summary of blanks. */
export function evaluateFindings(texts: ReadonlyMap<string, PublishedText>): FindingsResult {
  const all = [...texts.values()];
  return {
    characters: all.reduce((sum, { characters }) => sum + characters, 0),
    findings: all.flatMap((text) => {
      const findings = text.service.findings(text.report, 'check');
      return findings
        .filter(({ rule }) => !/^statistics\/|^placeholder\/unfilled$/.test(rule))
        .map((finding) => ({ text, finding }));
    }),
  };
}

/** So many findings for 10,000 characters of published text. */
export function per10000(findings: number, characters: number): number {
  return (1e4 * findings) / Math.max(characters, 1);
}
