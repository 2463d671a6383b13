import type { Finding } from '../rules/finding';
import type { ReviewLine } from './model';

/** What a finding says, on one line. */
export function findingLine({ message, range, severity, rule }: Finding): ReviewLine {
  return { text: message.replaceAll(/\s*\n\s*/g, ' '), range, severity, rule };
}
