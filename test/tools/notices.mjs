import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The text of THIRD-PARTY-NOTICES.txt: name, version and licence of every npm package of which a file is in a bundle.
 *
 * @param {string} root folder that holds `node_modules`
 * @param {readonly string[]} inputs paths of all bundled files, as in esbuild's metafile
 * @throws where a bundled package states no licence at all: it may not be shipped
 */
export async function thirdPartyNotices(root, inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))].sort();
  const notices = await Promise.all(folders.map((folder) => notice(path.join(root, folder))));
  const head = `本软件包含下列第三方软件，其许可条款如下。\nThis software contains the following third-party software.\n`;
  return [head, ...notices, SET_PHRASES].join(`\n${'-'.repeat(80)}\n\n`);
}

/** What is in our own files and comes from elsewhere: `src/rules/wording/tables/phrases.txt`. */
const SET_PHRASES = `jieba (idioms of its dictionary, in the rule wording/phrase)

License: MIT

Copyright (c) 2013 Sun Junyi

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

/** @param {string} input */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

/** @param {string} folder */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const texts = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).sort();
  if (texts.length === 0 && typeof license !== 'string') throw new Error(`${name}@${version} states no licence`);
  const bodies = await Promise.all(texts.map((file) => readFile(path.join(folder, file), 'utf8')));
  return (
    [`${name} ${version}`, `License: ${license ?? texts.join(', ')}`, ...bodies.map((body) => body.trim())].join(
      '\n\n',
    ) + '\n'
  );
}
