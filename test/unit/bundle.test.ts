import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Xlsx } from '../../src/tables/xlsxPort';
import { root } from '../host/paths';

const KB = 1024;
/** What each file of the package may weigh at most; one that is not named here may not be there. */
const limits: Readonly<Record<string, number>> = {
  'extension.node.cjs': 1100 * KB,
  'extension.web.js': 1890 * KB,
  'cli.cjs': 880 * KB,
  'desktopSegmenter.cjs': 8 * KB,
  'jiebaProcess.cjs': 4 * KB,
  'comparing.cjs': 60 * KB,
  'material.cjs': 40 * KB,
  'reviewPage.cjs': 40 * KB,
  'calculator.cjs': 200 * KB,
  'jsonFiles.cjs': 45 * KB,
  'libraryFiles.cjs': 70 * KB,
  'pinyinTable.cjs': 40 * KB,
  'xlsx.cjs': 160 * KB,
  'docxReader.cjs': 60 * KB,
  'docx.cjs': 290 * KB,
  'profileFile.cjs': 40 * KB,
  'fillForm.js': 20 * KB,
  'preview.js': 20 * KB,
  'review.js': 20 * KB,
  'vitals.js': 180 * KB,
};
const entries = ['extension.node.cjs', 'extension.web.js', 'cli.cjs'];

interface Output {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { readonly path: string; readonly external?: boolean }[];
}

const dist = path.join(root, 'dist');
const textOf = (name: string): string => readFileSync(path.join(dist, name), 'utf8');
const outputOf = (name: string): Output => {
  const { outputs } = JSON.parse(textOf('meta.json')) as { outputs: Readonly<Record<string, Output>> };
  return outputs[`dist/${name}`]!;
};

describe('the bundles', () => {
  before('a fresh build', () => {
    execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
  });

  it('are these, and none is larger than its limit', () => {
    const built = readdirSync(dist).filter((name) => /\.c?js$/.test(name) && !name.startsWith('.'));
    assert.deepEqual(built.sort(), Object.keys(limits).sort());
    const tooLarge = built.filter((name) => statSync(path.join(dist, name)).size > limits[name]!);
    assert.deepEqual(tooLarge, []);
  });

  for (const name of entries) {
    it(`${name} holds no library of its own, so that none is read before it is needed`, () => {
      assert.deepEqual(
        Object.keys(outputOf(name).inputs).filter((input) => input.includes('node_modules')),
        [],
      );
      if (name !== 'extension.web.js') assert.doesNotMatch(textOf(name), /mathjs|typed-function|nodejieba|inflate/);
    });
  }

  for (const name of Object.keys(limits)) {
    it(`${name} reaches no network`, () => {
      const imported = outputOf(name).imports.map((one) => one.path.replace(/^node:/, ''));
      const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector', 'undici'];
      assert.deepEqual(
        imported.filter((one) => network.includes(one.split('/')[0]!)),
        [],
      );
      assert.doesNotMatch(
        textOf(name),
        /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts)\b/,
      );
    });
  }

  it('the browser bundle is one file that asks for nothing but vscode', () => {
    assert.deepEqual([...new Set(outputOf('extension.web.js').imports.map((one) => one.path))], ['vscode']);
  });
});

describe("Excel's format", () => {
  it('writes and reads large sheets where no worker can be had', async () => {
    const module = { exports: {} as { createXlsx: () => Xlsx } };
    const kept = { TextEncoder, TextDecoder, Blob, Uint8Array, ArrayBuffer, setTimeout };
    vm.runInNewContext(textOf('xlsx.cjs'), { module, exports: module.exports, ...kept });
    const xlsx = module.exports.createXlsx();
    const rows = Array.from({ length: 2000 }, (_, at) => [String(at), `${'受理诉求'.repeat(30)}${at * 7919}件`]);
    const columns = [{ title: '序号', width: 6 }, { title: '原句', width: 60 }]; // prettier-ignore
    const read = await xlsx.read(await xlsx.write({ name: '数据核对表', columns, rows }));
    assert.deepEqual(JSON.parse(JSON.stringify(read)), [['序号', '原句'], ...rows]);
  });
});

describe('the entry of the desktop', () => {
  it('loads with nothing but vscode at hand, and leaves what loads on need where it is', () => {
    const loaded = execFileSync(process.execPath, ['-e', loadEntry], { cwd: root, encoding: 'utf8' });
    const { exported, files } = JSON.parse(loaded) as { exported: string[]; files: string[] };
    assert.ok(exported.includes('activate'));
    assert.deepEqual(files, ['extension.node.cjs']);
  });
});

/** Requires the entry with an empty `vscode` and says what it exports and which files of dist it read. */
const loadEntry = `
  const module = require('node:module'), path = require('node:path');
  const anything = new Proxy(class {}, { get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anything), apply: () => anything });
  const load = module._load;
  module._load = (name, ...rest) => (name === 'vscode' ? anything : load(name, ...rest));
  const entry = require('./dist/extension.node.cjs');
  const files = Object.keys(require.cache).map((file) => path.basename(file));
  console.log(JSON.stringify({ exported: Object.keys(entry), files }));
`;

describe('the entry of the browser', () => {
  it('runs where there is neither Node.js nor a page', () => {
    const anything: unknown = new Proxy(Object, { get: () => anything });
    const module = { exports: {} as Record<string, unknown> };
    const required: string[] = [];
    const require = (name: string): unknown => {
      required.push(name);
      return anything;
    };
    vm.runInNewContext(textOf('extension.web.js'), { module, exports: module.exports, require });
    assert.ok('activate' in module.exports);
    assert.deepEqual([...new Set(required)], ['vscode']);
  });
});
