import { fork, type ChildProcess } from 'node:child_process';

/** A child process that answers questions one by one and is ended when it takes too long. */
export interface EndableProcess {
  /** The answer; undefined when the time was up. Fails when the process ended or threw. */
  ask(question: object, limit: number): Promise<unknown>;
  end(): void;
}

/** Starts `file` (TypeScript) when it is first asked, and again after it had to be ended. */
export function createEndableProcess(file: string): EndableProcess {
  let child: ChildProcess | undefined;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const ask = (question: object, limit: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      child ??= fork(file, { execArgv: ['--import', 'tsx'] });
      const current = child;
      const done = (act: () => void): void => {
        clearTimeout(timer);
        current.removeAllListeners();
        act();
      };
      const timer = setTimeout(() => {
        done(() => {
          end();
          resolve(undefined);
        });
      }, limit);
      current.once('message', (answer: object) => {
        done(() => {
          if ('error' in answer) reject(new Error(String(answer.error)));
          else resolve(answer);
        });
      });
      current.once('exit', (code, signal) => {
        done(() => {
          child = undefined;
          reject(new Error(`the process ended with ${code ?? signal ?? 'no status'}`));
        });
      });
      current.send(question);
    });
  return { ask, end };
}
