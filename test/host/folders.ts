import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atEnd } from './cleanup';
import { root, seeds } from './paths';

/** A new folder of this run's own; `remove` deletes it, and so does the end of this process. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-'));
  return {
    path: folder,
    remove: atEnd(() => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }),
  };
}

/** Fills `folder` with what tests open and may change: `samples/` and, where this machine has them, `seeds/`. */
export function fillWorkspace(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [from, name] of [
    [path.join(root, 'test/samples'), 'samples'],
    [seeds, 'seeds'],
  ] as const) {
    if (existsSync(from)) cpSync(from, path.join(folder, name), { recursive: true });
  }
}
