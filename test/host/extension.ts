import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths';

/**
 * Copies the built extension to `folder` as it will be packed; for the browser's extension host without `main`, as
 * VS Code takes the desktop's entry wherever there is one.
 */
export async function copyExtension(folder: string, host: 'node' | 'worker'): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  if (host === 'worker') delete manifest['main'];
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['package.nls.json', 'dist', 'syntaxes', 'snippets', 'media']) {
    const from = path.join(root, part);
    if (existsSync(from)) await cp(from, path.join(folder, part), { recursive: true });
  }
}
