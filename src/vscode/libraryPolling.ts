import { Disposable, window } from 'vscode';
import type { Guard } from './guard';

/** Nobody waits longer than a second for a file that was dropped into a shared folder. */
const leastWait = 800;
const mostWait = 30_000;
/** A slow share is asked so much less often: at most a twentieth of the time goes to it. */
const ratio = 20;

/**
 * Looks again and again while the window has the focus: the events of files do not reach us from every share. Each look
 * begins only after the one before has ended.
 */
export function poll(look: () => Promise<void>, guard: Guard): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let ended = false;

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    if (ended || looking || !window.state.focused) return;
    timer = setTimeout(() => {
      looking = true;
      const from = Date.now();
      void guard.later('libraries', look).finally(() => {
        looking = false;
        wait(Math.min(Math.max(leastWait, ratio * (Date.now() - from)), mostWait));
      });
    }, milliseconds);
  }

  wait(leastWait);
  return Disposable.from(
    guard.on('libraries', window.onDidChangeWindowState, () => {
      wait(0);
    }),
    {
      dispose() {
        ended = true;
        clearTimeout(timer);
      },
    },
  );
}
