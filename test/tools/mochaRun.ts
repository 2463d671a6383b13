import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { atEnd } from '../host/cleanup';
import { temporaryFolder } from '../host/folders';
import { root } from '../host/paths';
import type { SuiteCounts } from '../host/protocol';

/**
 * Runs mocha on test files in a process of its own and shows what it prints.
 *
 * @param args files and options as on mocha's command line
 * @param env more environment variables
 * @returns the counts; a run that ended before its end has one failure
 */
export async function runMocha(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<SuiteCounts> {
  const folder = temporaryFolder();
  const file = path.join(folder.path, 'counts.json');
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const reporter = path.join(root, 'test/tools/countingReporter.ts');
  const child = spawn(process.execPath, [mocha, '--reporter', reporter, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, GONGWEN_COUNTS: file },
  });
  const ended = new Promise<void>((resolve) =>
    child
      .on('close', () => {
        resolve();
      })
      .on('error', () => {
        resolve();
      }),
  );
  // It has its own servers and browsers to end: a signal, and time to obey.
  const forget = atEnd(
    () => child.kill('SIGTERM'),
    async () => {
      child.kill('SIGTERM');
      await ended;
    },
  );
  await ended;
  forget();
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as SuiteCounts;
    return counts.failed === 0 && child.exitCode !== 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    console.log(`  ✘ mocha ended with status ${String(child.exitCode)} before its tests had ended`);
    return { passed: 0, failed: 1, skipped: 0, failedIn: {} };
  } finally {
    rmSync(file, { force: true });
    folder.remove();
  }
}
