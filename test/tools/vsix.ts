import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { printed, start } from '../host/children';
import { root } from '../host/paths';

/**
 * Packs what is built into one universal .vsix; what goes in is the list `files` of package.json.
 *
 * @returns what vsce printed: the list of files
 * @throws with what vsce printed
 */
export async function packExtension(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  // Everything is bundled; the README's pictures lie in the package.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const child = start(process.execPath, [vsce, 'package', '--out', file, ...options], { cwd: root });
  await printed(child, /Packaged: /, 120);
  child.kill();
  return child.output();
}
