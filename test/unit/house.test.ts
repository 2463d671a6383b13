import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/paths';
import { checkHouse } from '../tools/house';

describe('the house', () => {
  it('is in order', () => {
    const names = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const files = new Map(
      names.map((name) => [
        `src/${name.replaceAll(path.sep, '/')}`,
        readFileSync(path.join(root, 'src', name), 'utf8'),
      ]),
    );
    assert.ok(files.size > 50, 'the sources were not found');
    assert.deepEqual(checkHouse(files), []);
  });
});

describe('the check of the house', () => {
  /** An invented tree: files by path below src; those that are only imported need not be written out. */
  const check = (tree: Readonly<Record<string, string>>): string[] =>
    checkHouse(new Map(Object.entries(tree).map(([name, text]) => [`src/${name}`, text])));

  const leaf = 'export const x = 1;';
  const sound: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      'a folder that imports one above it',
      { 'report/a.ts': `import { x } from '../text/b';\nexport const y = x;`, 'text/b.ts': leaf },
    ],
    [
      'a caller that knows types',
      { 'cli/a.ts': `import type { X } from '../rules/b';\nexport type Y = X;`, 'rules/b.ts': leaf },
    ],
    [
      'a caller of the service',
      { 'vscode/a.ts': `import { x } from '../service';\nimport 'vscode';\nexport const y = x;`, 'service.ts': leaf },
    ],
    [
      'a lazy import by the composition',
      { 'extension.node.ts': `export const y = () => import('./statistics/c');`, 'statistics/c.ts': leaf },
    ],
    ['node modules on the command line', { 'cli/a.ts': `import { x } from 'node:fs';\nexport const y = x;` }],
    ['the library of the calculator', { 'statistics/a.ts': `import { x } from 'mathjs/number';\nexport const y = x;` }],
    ['a word in a text that looks like an import', { 'text/a.ts': `export const y = "import x from '../service'";` }],
  ];
  for (const [name, tree] of sound) {
    it(`lets pass ${name}`, () => {
      assert.deepEqual(check(tree), []);
    });
  }

  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'an arrow upwards',
      { 'text/a.ts': `import { x } from '../report/b';\nexport const y = x;`, 'report/b.ts': leaf },
      /text must not know report/,
    ],
    [
      'one of types only',
      { 'text/a.ts': `import type { X } from '../report/b';\nexport type Y = X;`, 'report/b.ts': leaf },
      /text must not know report/,
    ],
    [
      'one inside a type',
      { 'text/a.ts': `export type Y = import('../report/b').X;`, 'report/b.ts': leaf },
      /text must not know report/,
    ],
    [
      'a dynamic one',
      { 'text/a.ts': `export const y = () => import('../report/b');`, 'report/b.ts': leaf },
      /text must not know report/,
    ],
    [
      'a required one',
      { 'text/a.ts': `export const y = require('../report/b');`, 'report/b.ts': leaf },
      /text must not know report/,
    ],
    ['a computed one', { 'text/a.ts': 'export const y = (z: string) => import(z);' }, /computed/],
    [
      'the service from below',
      { 'rules/a.ts': `import { x } from '../service';\nexport const y = x;`, 'service.ts': leaf },
      /rules must not know service/,
    ],
    [
      'the editor from the command line',
      { 'cli/a.ts': `import { x } from '../vscode/b';\nexport const y = x;`, 'vscode/b.ts': leaf },
      /cli must not know vscode/,
    ],
    [
      'the parser from the editor',
      { 'vscode/a.ts': `import { x } from '../report/b';\nexport const y = x;`, 'report/b.ts': leaf },
      /types only/,
    ],
    [
      'a rule from the editor',
      { 'vscode/a.ts': `import type { X } from '../rules/b.rule';\nexport type Y = X;`, 'rules/b.rule.ts': leaf },
      /knows a rule/,
    ],
    [
      'a rule from a rule',
      { 'rules/a.rule.ts': `import { x } from './b.rule';\nexport const y = x;`, 'rules/b.rule.ts': leaf },
      /no other rule/,
    ],
    [
      'the list of rules from a rule',
      { 'rules/a.rule.ts': `import { x } from './all';\nexport const y = x;`, 'rules/all.ts': leaf },
      /no other rule/,
    ],
    [
      'a page that calls the service',
      { 'webview/a.ts': `import { x } from '../service';\nexport const y = x;`, 'service.ts': leaf },
      /types only/,
    ],
    [
      'vscode in the core',
      { 'report/a.ts': `import type { Uri } from 'vscode';\nexport type Y = Uri;` },
      /only the editor side/,
    ],
    [
      'a node module in the core',
      { 'rules/a.ts': `import { x } from 'node:fs';\nexport const y = x;` },
      /no node modules/,
    ],
    [
      'one without its prefix',
      { 'text/a.ts': `import { x } from 'fs/promises';\nexport const y = x;` },
      /no node modules/,
    ],
    [
      'one in the browser',
      { 'extension.web.ts': `import { x } from 'node:path';\nexport const y = x;` },
      /no node modules/,
    ],
    [
      'a package where none belongs',
      { 'report/a.ts': `import { x } from 'mathjs';\nexport const y = x;` },
      /loads no package mathjs/,
    ],
    ['a file that is not there', { 'text/a.ts': `import { x } from './b';\nexport const y = x;` }, /no such file/],
    ['a folder that is not in the table', { 'utils/a.ts': leaf }, /no area/],
    ['a file of re-exports', { 'text/a.ts': `export { x } from './b';`, 'text/b.ts': leaf }, /barrel/],
    ['the same in two steps', { 'text/a.ts': `import { x } from './b';\nexport { x };`, 'text/b.ts': leaf }, /barrel/],
    ['a star', { 'text/a.ts': `export * from './b';\n${leaf}`, 'text/b.ts': leaf }, /barrel/],
    ['an index', { 'text/index.ts': leaf }, /barrel/],
    [
      'a circle of three, types included',
      {
        'text/a.ts': `import { x } from './b';\nexport const y = x;`,
        'text/b.ts': `import type { X } from './c';\nexport type Y = X;`,
        'text/c.ts': `import { y } from './a';\nexport const z = y;`,
      },
      /a circle: src\/text\/a\.ts → src\/text\/b\.ts → src\/text\/c\.ts → src\/text\/a\.ts/,
    ],
    ['a file that imports itself', { 'text/a.ts': `import { x } from './a';\nexport const y = x;` }, /a circle/],
  ];
  for (const [name, tree, message] of wrong) {
    it(`refuses ${name}`, () => {
      const problems = check(tree);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, message);
    });
  }
});
