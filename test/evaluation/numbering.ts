import type { Finding } from '../../src/rules/finding';
import type { PublishedText } from './texts';

/** What the numbering rules say of published texts, where nearly all of it would be wrong. */
export interface NumberingResult {
  readonly characters: number;
  readonly findings: readonly { readonly text: PublishedText; readonly finding: Finding }[];
}

/** The findings of the numbering rules, without those that speak only on request. */
export function evaluateNumbering(texts: ReadonlyMap<string, PublishedText>): NumberingResult {
  const all = [...texts.values()];
  return {
    characters: all.reduce((sum, { characters }) => sum + characters, 0),
    findings: all.flatMap((text) => {
      const findings = text.service.findings(text.report, 'check');
      return findings.filter(({ rule }) => rule.startsWith('numbering/')).map((finding) => ({ text, finding }));
    }),
  };
}

/** So many findings for 100,000 characters of published text. */
export function per100000(findings: number, characters: number): number {
  return (1e5 * findings) / Math.max(characters, 1);
}
