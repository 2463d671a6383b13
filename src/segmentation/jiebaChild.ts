import { fork } from 'node:child_process';
import type { JiebaRequest } from './jiebaMessages';

/** A running process of jieba, seen from its parent. */
export interface JiebaChild {
  readonly pid: number | undefined;
  send(request: JiebaRequest): void;
  /** Ends the process; its end is not told. */
  end(): void;
}

/** What the parent hears of it: what it says, and once that it is gone without having been told to. */
export interface JiebaListener {
  said(reply: unknown): void;
  gone(why: string): void;
}

/** Starts jieba's process. Starting may fail later: then it is `gone`. */
export type StartJieba = (listener: JiebaListener) => JiebaChild;

/**
 * How the program beside us is started.
 *
 * In the editor `process.execPath` is the editor itself: ELECTRON_RUN_AS_NODE makes it run as Node.js, and without
 * `execArgv` the child would inherit the parent's debugging port.
 *
 * @param program path of jiebaProcess.cjs
 * @param folder path of the folder with what `jiebaFiles` names
 */
export function jiebaStarter(program: string, folder: string): StartJieba {
  return (listener) => {
    const child = fork(program, [folder], {
      execArgv: [],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let over = false;
    const gone = (why: string): void => {
      if (over) return;
      over = true;
      listener.gone(why);
    };
    child.on('message', (reply) => {
      if (!over) listener.said(reply);
    });
    child.on('error', ({ name }) => {
      gone(name);
    });
    child.on('exit', (code, signal) => {
      gone(signal ?? `status ${String(code)}`);
    });
    return {
      pid: child.pid,
      send: (request) => {
        // What cannot be sent is answered by the end of the process, which comes by itself.
        if (child.connected) child.send(request, () => undefined);
      },
      end: () => {
        over = true;
        if (child.connected) child.disconnect();
        child.kill();
      },
    };
  };
}
