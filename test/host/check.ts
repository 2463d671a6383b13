// For suites that run in both extension hosts: the browser's has no node:assert.
import { mark, type HostEvent } from './protocol';

/** Throws unless `condition`; the message says what was expected. */
export function ok(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Throws unless both have the same JSON: plain data in the same order of keys. */
export function same(actual: unknown, expected: unknown, message = 'differs'): void {
  const [is, should] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (is !== should) throw new Error(`${message}\nis:     ${is}\nshould: ${should}`);
}

/**
 * Asks `probe` until it gives something else than `undefined` and `false`, at every turn of the event loop that takes
 * 20 ms or more. What cannot be waited for by an event (a provider's answer, a decoration) is waited for so.
 *
 * @param what named in the error when the limit is over
 * @param seconds limit
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  seconds = 10,
): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Shows a measured value beside the results. */
export function note(text: string): void {
  tell({ event: 'note', text });
}

/** Says something to the run outside. */
export function tell(event: HostEvent): void {
  console.log(mark + JSON.stringify(event));
}
