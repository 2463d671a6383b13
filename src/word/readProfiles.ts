import type { ReadProfile } from './profileFile';

/** Reads the JSON of a team's own layout (`media/profile.schema.json`). Total. Its parser is loaded here, on first need. */
export async function readProfile(text: string): Promise<ReadProfile> {
  return (await import('./profileFile')).readProfileText(text);
}
