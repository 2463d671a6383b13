import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../host/folders';
import { root } from '../host/paths';
import { packExtension, packForPlatform } from '../tools/vsix';

describe('the package', () => {
  const folder = temporaryFolder();

  before('a fresh build', () => {
    execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
  });
  after(() => {
    folder.remove();
  });

  it('for VS Code is one .vsix of at most 3 MB with what a writer needs and nothing else', async function () {
    this.timeout(120_000);
    const file = path.join(folder.path, 'gongwen.vsix');
    await packExtension(file);
    assert.ok(statSync(file).size <= 3 * 1024 * 1024, `${statSync(file).size} bytes`);
    const packed = Object.keys(unzipSync(readFileSync(file)));
    const needed = [
      'dist/extension.node.cjs',
      'dist/extension.web.js',
      'dist/cli.cjs',
      'dist/calculator.cjs',
      'dist/xlsx.cjs',
      'dist/fillForm.js',
      'dist/fillForm.css',
      'dist/preview.js',
      'dist/preview.css',
      'dist/vitals.js',
      'dist/vitals.css',
      'dist/THIRD-PARTY-NOTICES.txt',
      'LICENSE.txt',
      'package.json',
      'package.nls.json',
      'syntaxes/gongwen.tmLanguage.json',
    ];
    const missing = needed.filter((name) => !packed.includes(`extension/${name}`));
    assert.deepEqual(missing, [], `not in the package, which has ${packed.join(', ')}`);
    const unwanted = packed.filter((name) =>
      /meta\.json$|\/jieba\/|\.ts$|\.map$|node_modules|^extension\/(?:test|src)\//.test(name),
    );
    assert.deepEqual(unwanted, []);
  });

  it('for a platform holds jieba too, for this machine’s only', async function () {
    this.timeout(120_000);
    if (!existsSync(path.join(root, 'dist/jieba/jieba.node'))) {
      console.log('      nodejieba, an optional package, was not built on this machine');
      this.skip();
    }
    const file = path.join(folder.path, 'gongwen-platform.vsix');
    await packForPlatform(file, `${process.platform}-${process.arch}`);
    assert.ok(statSync(file).size <= 5 * 1024 * 1024, `${statSync(file).size} bytes`);
    const packed = unzipSync(readFileSync(file));
    for (const name of ['jieba.node', 'jieba.dict.utf8', 'hmm_model.utf8', 'LICENSE.txt']) {
      assert.ok(packed[`extension/dist/jieba/${name}`], name);
    }
    assert.match(Buffer.from(packed['extension.vsixmanifest']!).toString(), /TargetPlatform="\w+-\w+"/);
    await assert.rejects(packForPlatform(file, 'plan9-mips'), /要在那种机器上做/);
  });

  it('names every bundled library with its licence', () => {
    const notices = readFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const meta = readFileSync(path.join(root, 'dist/meta.json'), 'utf8');
    const { inputs } = JSON.parse(meta) as { inputs: Readonly<Record<string, unknown>> };
    const bundled = Object.keys(inputs).flatMap(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
    );
    assert.ok(bundled.includes('mathjs'));
    for (const name of new Set(bundled)) {
      assert.match(notices, new RegExp(`^${name.replace('/', '\\/')} \\d+\\.\\d+\\.\\d+\\n\\nLicense: \\S`, 'm'));
    }
  });

  it('for npm installs the command line, without a compiler and without any other package', function () {
    this.timeout(120_000);
    const npm = (...args: readonly string[]): string =>
      execFileSync('npm', [...args, '--loglevel=error'], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
    const packed = npm('pack', '--pack-destination', folder.path).trim().split('\n').at(-1)!;
    const prefix = path.join(folder.path, 'global');
    npm('install', '--global', '--prefix', prefix, '--omit=optional', path.join(folder.path, packed));
    const bin = path.join(prefix, process.platform === 'win32' ? 'gongwen.cmd' : 'bin/gongwen');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const answer = execFileSync(bin, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
    assert.ok(answer.includes(version), answer);
  });
});

describe('the top level of the project', () => {
  it('is what was agreed', () => {
    const agreed = [
      ...[
        'src',
        'snippets',
        'syntaxes',
        'media',
        'test',
        'package.json',
        'tsconfig.json',
        'esbuild.config.mjs',
        'README.md',
      ],
      ...[
        'package-lock.json',
        'package.nls.json',
        'LICENSE',
        'CHANGELOG.md',
        'SECURITY.md',
        'ARCHITECTURE.md',
        'eslint.config.mjs',
      ],
    ];
    const made = ['node_modules', 'dist'];
    const there = readdirSync(root).filter(
      (name) => !name.startsWith('.') && !name.endsWith('.vsix') && !made.includes(name),
    );
    assert.deepEqual(
      there.filter((name) => !agreed.includes(name)),
      [],
    );
    assert.deepEqual(
      agreed.filter((name) => !there.includes(name)),
      [],
    );
  });
});
