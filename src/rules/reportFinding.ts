import type { TextRange } from '../text/range';
import type { Finding } from './finding';

/** What a rule on a whole report says of one place. */
export function reportFinding(
  { id: rule, severity }: { readonly id: string; readonly severity: Finding['severity'] },
  range: TextRange,
  message: string,
  more: Partial<Pick<Finding, 'severity' | 'related' | 'fixes'>> = {},
): Finding {
  return { rule, severity, message, range, related: [], fixes: [], ...more };
}
