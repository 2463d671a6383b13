import type { Finding } from './finding';

/** So many places are listed; a text that has more is mended at once, not read through. */
const LISTED = 100;

/**
 * Findings of one rule, in the order of the text, told as one for each severity: at the first place, with the others as
 * related places and one fix for all that have one.
 *
 * @param title of the fix
 */
export function mergedFindings(findings: readonly Finding[], title: string): readonly Finding[] {
  const bySeverity = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = bySeverity.get(finding.severity);
    if (alike) alike.push(finding);
    else bySeverity.set(finding.severity, [finding]);
  }
  return [...bySeverity.values()].map((alike) => merged(alike, title));
}

function merged(alike: readonly Finding[], title: string): Finding {
  const [first, ...others] = alike as [Finding, ...Finding[]];
  if (others.length === 0) return first;
  const fixes = alike.flatMap(({ fixes: [fix] }) => fix ?? []);
  return {
    ...first,
    message: `${first.message}全文这类问题共${alike.length}处。`,
    related: others.slice(0, LISTED).map(({ range }) => ({ range, message: '同类问题' })),
    fixes:
      fixes.length === 0
        ? []
        : [
            {
              title: fixes.length > 1 ? `${title}（${fixes.length}处）` : title,
              safe: fixes.every(({ safe }) => safe),
              edits: fixes.flatMap(({ edits }) => edits),
            },
          ],
  };
}
