import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { printed, start } from './children';
import { installOnce } from './npm';
import { chromiumPackage } from './versions';

/**
 * A Chromium-like browser of this machine, else on Linux x64 the one that npm carries.
 *
 * @returns path of the executable
 */
export async function findBrowser(): Promise<string> {
  const wanted = process.env['GONGWEN_BROWSER'];
  if (wanted !== undefined && wanted !== '') {
    if (wanted !== 'npm') return wanted;
  } else {
    const installed = candidates().find((file) => existsSync(file));
    if (installed !== undefined) return installed;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('没有找到 Chrome、Chromium 或 Edge；请安装其一，或用环境变量 GONGWEN_BROWSER 指明它的路径');
  }
  return npmChromium();
}

function candidates(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => [
      path.join(root, 'Google/Chrome/Application/chrome.exe'),
      path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** npm's Chromium is compressed; its own code unpacks it, into our folder instead of the machine's temporary one. */
async function npmChromium(): Promise<string> {
  const folder = await installOnce(
    `chromium-${chromiumPackage}`,
    ` Chromium ${chromiumPackage}（只需一次，约 70 MB）`,
    [
      {
        folder: '',
        args: ['install', `@sparticuz/chromium@${chromiumPackage}`, '--no-audit', '--no-fund', '--loglevel=error'],
      },
    ],
    unpack,
  );
  return path.join(folder, unpacked, 'chromium');
}

const unpacked = 'unpacked';

async function unpack(folder: string): Promise<void> {
  const target = path.join(folder, unpacked);
  await mkdir(target);
  const script = `import('@sparticuz/chromium').then(async (m) => console.log('UNPACKED ' + (await m.default.executablePath())))`;
  const child = start(process.execPath, ['-e', script], { cwd: folder, env: { ...process.env, TMPDIR: target } });
  await printed(child, /UNPACKED .+/, 120);
  child.kill();
}
