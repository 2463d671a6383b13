// `npm run package`: the .vsix that a writer installs.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../host/paths';
import { packExtension } from './vsix';

async function main(): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  console.log(await packExtension(path.join(root, `${manifest.name}-${manifest.version}.vsix`)));
}

void main();
