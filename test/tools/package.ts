// `npm run package`: the .vsix that a writer installs.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../host/paths';
import { packExtension } from './vsix';

async function main(): Promise<void> {
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  const file = `${name}-${version}.vsix`;
  const size = await packExtension(path.join(root, file));
  console.log(`${file} ${(size / 1024).toFixed(0)} KB`);
}

void main();
