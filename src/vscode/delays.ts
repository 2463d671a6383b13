/** Work that waits for a pause in typing, kept by owner (a document) so that it can be ended and waited for. */
export interface Delays {
  /** Runs `work` once `milliseconds` have passed without another call for the same owner and task. */
  after(owner: string, task: string, milliseconds: number, work: () => void): void;
  /** Counts a promise as work of the owner until it settles; a failure is the caller's to handle. */
  hold(owner: string, work: PromiseLike<unknown>): void;
  /** Ends all that waits for the owner. */
  cancel(owner: string): void;
  /** Resolves when nothing of the owner waits or runs any more. */
  whenIdle(owner: string): Promise<void>;
  dispose(): void;
}

interface Waiting {
  readonly timers: Map<string, ReturnType<typeof setTimeout>>;
  held: number;
  readonly resolvers: (() => void)[];
}

/** An empty set of delays. */
export function createDelays(): Delays {
  const owners = new Map<string, Waiting>();

  function of(owner: string): Waiting {
    const known = owners.get(owner);
    if (known) return known;
    const fresh: Waiting = { timers: new Map(), held: 0, resolvers: [] };
    owners.set(owner, fresh);
    return fresh;
  }

  function settle(owner: string): void {
    const waiting = owners.get(owner);
    if (!waiting || waiting.timers.size > 0 || waiting.held > 0) return;
    owners.delete(owner);
    for (const resolve of waiting.resolvers) resolve();
  }

  function cancel(owner: string): void {
    const waiting = owners.get(owner);
    for (const timer of waiting?.timers.values() ?? []) clearTimeout(timer);
    waiting?.timers.clear();
    settle(owner);
  }

  return {
    after(owner, task, milliseconds, work) {
      const { timers } = of(owner);
      clearTimeout(timers.get(task));
      const timer = setTimeout(() => {
        try {
          work();
        } finally {
          // Only now, so that work which schedules more work is seen as one stretch; `work` may have replaced the timer.
          if (timers.get(task) === timer) timers.delete(task);
          settle(owner);
        }
      }, milliseconds);
      timers.set(task, timer);
    },
    hold(owner, work) {
      of(owner).held++;
      const release = (): void => {
        of(owner).held--;
        settle(owner);
      };
      work.then(release, release);
    },
    cancel,
    whenIdle(owner) {
      const waiting = owners.get(owner);
      if (!waiting) return Promise.resolve();
      return new Promise((resolve) => waiting.resolvers.push(resolve));
    },
    dispose() {
      for (const owner of [...owners.keys()]) cancel(owner);
    },
  };
}
