import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(__dirname, '../../..');

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

/** Runs the command line from its sources as a process of its own, and ends it after a minute. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, ['--import=tsx', join(root, 'src/cli/main.ts'), ...args], {
      cwd: options.cwd ?? root,
      timeout: 60_000,
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    program.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      if (options.closeEarly) program.stdout.destroy();
    });
    program.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    // A program that has read enough may close its input.
    program.stdin.on('error', () => undefined);
    program.stdin.end(options.stdin ?? '');
    program.on('error', reject);
    program.on('close', (status) => {
      const bytes = Buffer.concat(out);
      resolve({ status, bytes, out: bytes.toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}
