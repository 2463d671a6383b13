import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printed, start } from '../host/children';
import { temporaryFolder } from '../host/folders';
import { root } from '../host/paths';

/**
 * Packs what is built into one universal .vsix; what goes in is the list `files` of package.json.
 *
 * @returns what vsce printed: the list of files
 * @throws with what vsce printed
 */
export async function packExtension(file: string): Promise<string> {
  return pack(root, file, []);
}

/**
 * Packs what is built for one platform: the same, and jieba's native part with its word lists. The native part is built by
 * `npm ci` for the machine it runs on, so that each platform's package is made on such a machine.
 *
 * @param target the platform as vsce names it, such as `linux-x64`
 * @throws where this machine is another platform, or has no native part
 */
export async function packForPlatform(file: string, target: string): Promise<string> {
  const here = `${process.platform}-${process.arch}`;
  if (target !== here) throw new Error(`${target} 的安装包要在那种机器上做，这里是 ${here}`);
  const native = path.join(root, 'dist/jieba');
  if (!existsSync(path.join(native, 'jieba.node'))) throw new Error('没有 nodejieba：先让 npm ci 编译它');
  const staged = temporaryFolder();
  try {
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { files: string[] };
    const tops = new Set([...manifest.files.map((name) => name.split('/')[0]!), 'package.json']);
    for (const top of tops) await cp(path.join(root, top), path.join(staged.path, top), { recursive: true });
    const withNative = { ...manifest, files: [...manifest.files, 'dist/jieba'] };
    await writeFile(path.join(staged.path, 'package.json'), JSON.stringify(withNative));
    return await pack(staged.path, file, ['--target', target]);
  } finally {
    staged.remove();
  }
}

async function pack(folder: string, file: string, target: readonly string[]): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  // Everything is bundled; the README's pictures lie in the package.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', ...target];
  const child = start(process.execPath, [vsce, 'package', '--out', file, ...options], { cwd: folder });
  await printed(child, /Packaged: /, 120);
  child.kill();
  return child.output();
}
