import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as subject from './subject';

/** What is measured, as `subject.ts` exports it. */
export type Subject = typeof subject;

/**
 * The core bundled and minified as it ships: modules loaded one by one from TypeScript run a third slower, and no user
 * ever runs them so.
 */
export async function loadSubject(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));
  try {
    const outfile = join(folder, 'subject.cjs');
    await build({
      entryPoints: [join(__dirname, 'subject.ts')],
      bundle: true,
      minify: true,
      charset: 'utf8',
      platform: 'node',
      // As it ships: the parser of JSON has a form for bundling beside the one for Node.js, which asks for files of its own.
      mainFields: ['module', 'main'],
      target: 'es2022',
      format: 'cjs',
      outfile,
      logLevel: 'error',
    });
    return createRequire(__filename)(outfile) as Subject;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
