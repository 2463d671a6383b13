/** Goes through long work, and lets whatever else waits have its turn after every `size` steps. Rejects where a step throws. */
export async function inPortions<Step>(steps: Iterable<Step>, size: number, work: (step: Step) => void): Promise<void> {
  let done = 0;
  for (const step of steps) {
    work(step);
    done += 1;
    // Not `for await`, which waits after every single step.
    if (done % size === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}
