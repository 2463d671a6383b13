import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/paths';

/** A VS Code on PATH, with what kept it from being used, if anything did. */
export interface DesktopCode {
  readonly command: string;
  readonly version: string;
  readonly tooOld: boolean;
}

// On Windows `code` is a .cmd file, which only a shell runs.
const shell = process.platform === 'win32';

/** The first of `code` and `codium` on PATH that answers; undefined where there is none. */
export function findDesktopCode(): DesktopCode | undefined {
  for (const command of ['code', 'codium']) {
    const asked = spawnSync(command, ['--version'], { encoding: 'utf8', shell, timeout: 20_000 });
    const version = /^\d+\.\d+\.\d+/.exec(asked.status === 0 ? asked.stdout : '')?.[0];
    if (version !== undefined) return { command, version, tooOld: older(version, oldestSupported()) };
  }
  return undefined;
}

/** Opens a new window with the folder and the extension of this checkout. The window outlives this process. */
export async function openDesktopCode(code: DesktopCode, folder: string): Promise<void> {
  const quote = (text: string): string => (shell ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder].map(quote);
  const child = spawn(code.command, args, { stdio: 'inherit', shell });
  const status = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject));
  if (status !== 0) throw new Error(`${code.command} 没有打开（退出状态 ${String(status)}）`);
}

function oldestSupported(): string {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    engines: { vscode: string };
  };
  return engines.vscode.replace('^', '');
}

/** Whether version `a` comes before `b`, both `major.minor.patch`. */
export function older(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = left!.findIndex((part, index) => part !== right![index]);
  return at >= 0 && left![at]! < right![at]!;
}
