/** What must not outlive this process. Last in, first out, as a server must not lose its folder while it runs. */
const undo: (() => void)[] = [];

/**
 * Registers `action` to run when this process ends, however it ends (also on Ctrl-C).
 *
 * @returns a function that runs it now and forgets it; calling it twice is harmless
 */
export function atEnd(action: () => void): () => void {
  if (undo.length === 0) listen();
  undo.push(action);
  return () => {
    const index = undo.indexOf(action);
    if (index < 0) return;
    undo.splice(index, 1);
    action();
  };
}

/** Ends everything that is still registered. */
export function endAll(): void {
  for (;;) {
    const action = undo.pop();
    if (!action) return;
    try {
      action();
    } catch (error) {
      console.error(error);
    }
  }
}

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', endAll);
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      endAll();
      process.exit(status);
    });
  }
}
