/** Something that must not outlive this process. */
interface Debt {
  /** Ends it at once, synchronously. */
  readonly now: () => void;
  /** Ends it in its own time, where there is time: after a signal. */
  readonly gently?: () => Promise<void>;
}

/** Last in, first out, as a server must not lose its folder while it runs. */
const debts: Debt[] = [];
let listening = false;
let statusAfterSignal: number | undefined;
let signalled = false;

/**
 * Registers what to do when this process ends, however it ends (also on Ctrl-C).
 *
 * @returns a function that does it now and forgets it; calling it twice is harmless
 */
export function atEnd(now: () => void, gently?: () => Promise<void>): () => void {
  listen();
  const debt = gently ? { now, gently } : { now };
  debts.push(debt);
  return () => {
    const index = debts.indexOf(debt);
    if (index < 0) return;
    debts.splice(index, 1);
    now();
  };
}

/** For a program that is meant to be ended by Ctrl-C: its exit status then, instead of the shells' 130. */
export function exitAfterSignal(status: number): void {
  listen();
  statusAfterSignal = status;
}

/** Whether a signal has told this process to end, and it is about to. */
export function isEnding(): boolean {
  return signalled;
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', payAll);
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      if (signalled) process.exit(status);
      signalled = true;
      const gentle = debts.flatMap((debt) => debt.gently ?? []);
      void Promise.allSettled(gentle.map((end) => end())).then(() => process.exit(statusAfterSignal ?? status));
    });
  }
}

function payAll(): void {
  for (let debt = debts.pop(); debt; debt = debts.pop()) {
    try {
      debt.now();
    } catch (error) {
      console.error(error);
    }
  }
}
