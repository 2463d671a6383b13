import { existsSync } from 'node:fs';
import path from 'node:path';
import { installOnce, versionIn } from './npm';
import { nodePackages, ripgrepPackage, type CodeVersion } from './versions';

/** A VS Code server on this machine. */
export interface InstalledCode {
  readonly version: CodeVersion;
  /** VS Code's own `server-main.js`, not code-server's wrapper, which needs native builds. */
  readonly server: string;
  /** The Node.js to run it with. */
  readonly node: string;
}

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs a VS Code from npm, if it is not there yet: no compiler, no system package, no other download. */
export async function installCode(version: CodeVersion): Promise<InstalledCode> {
  const inside = 'node_modules/code-server/lib/vscode';
  const folder = await installOnce(`vscode-${version.exact}`, ` VS Code ${version.exact}（只需一次，约 300 MB）`, [
    { folder: '', args: ['install', `code-server@${version.codeServer}`, ...quiet] },
    { folder: inside, args: ['install', '--omit=dev', ...quiet] },
    // Its own ripgrep is downloaded by an install script from elsewhere; this one is in the package.
    ...(version.node === 20
      ? [{ folder: inside, args: ['install', '--no-save', `@vscode/ripgrep@${ripgrepPackage}`, ...quiet] }]
      : []),
  ]);
  const found = await versionIn(path.join(folder, inside));
  if (found !== version.exact)
    throw new Error(`${folder} 中是 VS Code ${found}，应为 ${version.exact}；请删除该文件夹后重试`);
  return { version, server: path.join(folder, inside, 'out/server-main.js'), node: await installNode(version.node) };
}

/** The Node.js at hand if it is of that major version, else npm's. */
async function installNode(major: number): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const exact = nodePackages[major]!;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = await installOnce(`node-${exact}`, ` Node.js ${exact}（只需一次，约 100 MB）`, [
    { folder: '', args: ['install', `${name}@${exact}`, ...quiet] },
  ]);
  const executable = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(executable)) throw new Error(`这台机器上没有可用的 Node.js ${major}，请先安装`);
  return executable;
}
