import { window } from 'vscode';
import type { Profile } from '../word/page';
import type { Guard } from './guard';
import type { ReadProfiles } from './profileFiles';

/** Layouts of files, as they were read last; none before the first reading. */
export interface ProfileSource {
  readonly profiles: () => readonly Profile[];
  /** Reads the files again. Never rejects. */
  refresh(): Promise<void>;
}

/** @param changed the files say something else now */
export function createProfileSource(
  feature: string,
  read: () => Promise<ReadProfiles>,
  changed: () => void,
  guard: Guard,
): ProfileSource {
  let known: ReadProfiles = { profiles: [], problems: [] };
  /** Readings one behind the other, so that the last one counts. */
  let reading = Promise.resolve();

  async function readOnce(): Promise<void> {
    const { profiles, problems } = await read();
    // What was told of the last reading is not told again.
    for (const problem of problems) if (!known.problems.includes(problem)) void window.showWarningMessage(problem);
    // The same objects as long as the files say the same: what was laid out by them is still right.
    const isSame = JSON.stringify(profiles) === JSON.stringify(known.profiles);
    known = { profiles: isSame ? known.profiles : profiles, problems };
    if (!isSame) changed();
  }

  return {
    profiles: () => known.profiles,
    refresh() {
      reading = reading.then(() => guard.later(feature, readOnce));
      return reading;
    },
  };
}
