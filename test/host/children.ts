import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { atEnd } from './cleanup';

/** A running program; `kill` ends it with all its children and is called by itself when this process ends. */
export interface Child {
  readonly process: ChildProcess;
  /** Everything it printed so far, both streams. */
  readonly output: () => string;
  readonly kill: () => void;
}

/** Starts a program in a process group of its own, so that its children end with it. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): Child {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    detached: process.platform !== 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  child.on('error', (error) => (output += String(error)));
  const kill = atEnd(
    () => {
      signalTree(child, 'SIGKILL');
    },
    async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      signalTree(child, 'SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, gentleLimit).unref())]);
    },
  );
  return { process: child, output: () => output, kill };
}

/** Milliseconds that a program has to save and end by itself. */
const gentleLimit = 3000;

function signalTree(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

/**
 * Waits until the program has printed something that `pattern` matches.
 *
 * @param seconds limit
 * @throws with the program's output, where it ends or stays silent
 */
export async function printed(child: Child, pattern: RegExp, seconds: number): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      done();
      reject(new Error(`${why}; waited for ${String(pattern)}\n${child.output()}`));
    };
    const look = (): void => {
      const found = pattern.exec(child.output());
      if (!found) return;
      done();
      resolve(found);
    };
    const ended = (): void => {
      fail('the program ended');
    };
    const timer = setTimeout(() => {
      fail(`nothing after ${seconds} s`);
    }, seconds * 1000);
    const done = (): void => {
      clearTimeout(timer);
      child.process.stdout?.off('data', look);
      child.process.stderr?.off('data', look);
      child.process.off('exit', ended).off('error', ended);
    };
    child.process.stdout?.on('data', look);
    child.process.stderr?.on('data', look);
    child.process.on('exit', ended).on('error', ended);
    look();
  });
}
