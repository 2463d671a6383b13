import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export const root = join(__dirname, '../../..');

let program: string | undefined;

/** The command line as one file, built once a test run from the sources as they are: loading them each time takes longer. */
export function builtProgram(): string {
  if (program === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'gongwen-built-'));
    process.on('exit', () => {
      rmSync(folder, { recursive: true });
    });
    program = join(folder, 'cli.cjs');
    const entryPoints = [join(root, 'src/cli/main.ts')];
    // Some packages cannot be put into a bundle in the form that Node.js would load.
    const mainFields = ['module', 'main'];
    buildSync({
      entryPoints,
      outfile: program,
      bundle: true,
      platform: 'node',
      mainFields,
      format: 'cjs',
      target: 'node20',
    });
  }
  return program;
}

export interface CliResult {
  /** Null where the program had to be ended. */
  readonly status: number | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly errors: string;
}

interface CliOptions {
  readonly stdin?: Uint8Array | string;
  /** Closes the program's output after its first piece, as `| head -1` does. */
  readonly closeEarly?: boolean;
  readonly cwd?: string;
}

/** Runs the command line as a process of its own, and ends it after a minute. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builtProgram(), ...args], {
      cwd: options.cwd ?? root,
      timeout: 60_000,
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      if (options.closeEarly) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    // A program that has read enough may close its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
    child.on('error', reject);
    child.on('close', (status) => {
      const bytes = Buffer.concat(out);
      resolve({ status, bytes, out: bytes.toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}
