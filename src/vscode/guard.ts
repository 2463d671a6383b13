import { commands, l10n, window } from 'vscode';
import type { Event, LogOutputChannel, Disposable } from 'vscode';

/** Keeps one feature's exception from taking the others along. */
export interface Guard {
  /** The result of `work`; where it throws, `fallback`, one line in the log and, once a session, one quiet notice. */
  run<T>(feature: string, fallback: T, work: () => T): T;
  /** The same for work that takes time; never rejects. */
  later(feature: string, work: () => Promise<void>): Promise<void>;
  /** Subscribes to an event with a guarded listener. */
  on<T>(feature: string, event: Event<T>, listener: (value: T) => void): Disposable;
  /** Registers a command with a guarded handler, which may be asynchronous. */
  command(id: string, handler: (...args: never[]) => unknown): Disposable;
}

/** A guard that writes to the 公文 output channel. */
export function createGuard(log: LogOutputChannel): Guard {
  let told = false;

  function report(feature: string, error: unknown): void {
    log.error(`${feature}: ${withoutMessage(error)}`);
    if (told) return;
    told = true;
    const show = l10n.t('查看日志');
    void window.showWarningMessage(l10n.t('公文：“{0}”出了问题，其余功能照常。', feature), show).then((answer) => {
      if (answer === show) log.show(true);
    });
  }

  function run<T>(feature: string, fallback: T, work: () => T): T {
    try {
      return work();
    } catch (error) {
      report(feature, error);
      return fallback;
    }
  }

  return {
    run,
    later: (feature, work) =>
      work().catch((error: unknown) => {
        report(feature, error);
      }),
    on: (feature, event, listener) =>
      event((value) => {
        run(feature, undefined, () => {
          listener(value);
        });
      }),
    command: (id, handler) =>
      commands.registerCommand(id, async (...args: never[]) => {
        try {
          return await handler(...args);
        } catch (error) {
          report(id, error);
          return undefined;
        }
      }),
  };
}

/** Where an error comes from, without its message: a message may quote the document. */
function withoutMessage(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' ');
}
