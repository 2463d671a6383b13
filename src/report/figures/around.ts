import { isBlank } from '../../text/characters';

/** Up to `length` characters before `at`. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** The character behind a number or amount, one blank skipped. */
export function next(text: string, at: number): string {
  return text.charAt(isBlank(text, at) ? at + 1 : at);
}
