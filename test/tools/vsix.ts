import { createVSIX } from '@vscode/vsce';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { cache, root } from '../host/paths';

/** Where the tests and `npm start` put the package that they install. */
export const testPackage = path.join(cache, 'package', 'gongwen.vsix');

/**
 * Packs what is built into one universal .vsix; what goes in is the list `files` of package.json.
 *
 * @returns its size in bytes
 */
export async function packExtension(file: string): Promise<number> {
  await mkdir(path.dirname(file), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: file,
    // Everything is bundled.
    dependencies: false,
    allowMissingRepository: true,
    // Pictures of the README lie in the package.
    rewriteRelativeLinks: false,
  });
  return (await stat(file)).size;
}
