// `npm run package`: the universal .vsix that a writer installs; `-- --target linux-x64`: the one of a platform, with jieba.
import { parseArgs } from 'node:util';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../host/paths';
import { packExtension, packForPlatform } from './vsix';

async function main(): Promise<void> {
  const { target } = parseArgs({ options: { target: { type: 'string' } } }).values;
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  const name = [manifest.name, ...(target === undefined ? [] : [target]), manifest.version].join('-');
  const file = path.join(root, `${name}.vsix`);
  console.log(await (target === undefined ? packExtension(file) : packForPlatform(file, target)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
