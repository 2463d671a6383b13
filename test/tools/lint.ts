// `npm run lint`: types, ESLint and Prettier, side by side; their words come one after another, and one that fails fails all.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../host/paths';

const checks: readonly (readonly [tool: string, ...args: readonly string[]])[] = [
  ['eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['typescript/bin/tsc', '--noEmit', '-p', 'src/webview'],
  ['prettier/bin/prettier.cjs', '--check', '.'],
];

interface Outcome {
  readonly status: number | null;
  readonly words: string;
}

function run([tool, ...args]: readonly [string, ...(readonly string[])]): Promise<Outcome> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', tool), ...args], { cwd: root });
  let words = '';
  const hear = (part: Buffer): void => {
    words += part.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, words });
    });
  });
}

async function main(): Promise<void> {
  for (const [at, outcome] of checks.map(run).entries()) {
    const { status, words } = await outcome;
    if (words !== '') process.stdout.write(words);
    if (status === 0) continue;
    console.error(`${checks[at]!.join(' ')}: status ${String(status)}`);
    process.exitCode = 1;
  }
}

void main();
