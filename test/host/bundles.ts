import { build, type Plugin } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths';

export interface BundleOptions {
  /** Which extension host: the desktop's has Node.js, the browser's has not. */
  readonly host: 'node' | 'worker';
  readonly outfile: string;
  /** Only tests whose full title contains this; empty for all. */
  readonly grep?: string;
  /** Only the suites that run in the browser's host too. */
  readonly smoke?: boolean;
}

/** Names of the suites that a host runs: all of them on the desktop, those named `smoke…` in the browser. */
export async function suites({ host, smoke: few }: Pick<BundleOptions, 'host' | 'smoke'>): Promise<string[]> {
  const files = await readdir(path.join(root, 'test/host/suite'));
  const all = files.filter((file) => file.endsWith('.test.ts')).sort();
  const smoke = all.filter((file) => file.startsWith('smoke'));
  // First what measures the first activation and looks at what it loaded, then the other smoke suites.
  const desktop = [...new Set(['smoke.test.ts', 'activation.test.ts', ...smoke, ...all])];
  return host === 'worker' || few === true ? smoke : desktop;
}

/** Bundles the runner with the suites into the one CommonJS file that `extensionTestsPath` names. */
export async function bundleSuites(options: BundleOptions): Promise<void> {
  const contents = [
    'export function loadSuites() {',
    ...(await suites(options)).map((file) => `  require('./suite/${file}');`),
    '}',
    `export const settings = ${JSON.stringify({ grep: options.grep ?? '' })};`,
  ].join('\n');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/host/index.ts'],
    outfile: options.outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: options.host === 'node' ? 'node' : 'browser',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    sourcemap: options.host === 'node' ? 'inline' : false,
    logLevel: 'warning',
    plugins: [virtual({ 'gongwen:suites': contents, 'gongwen:mocha': await mochaModule() })],
  });
}

/** Mocha's build for browsers is CommonJS in a package that calls its files ES modules, so it is not imported as a file. */
async function mochaModule(): Promise<string> {
  const text = await readFile(path.join(root, 'node_modules/mocha/mocha.js'), 'utf8');
  return `${text}\nmodule.exports = { mocha: globalThis.mocha, Mocha: globalThis.Mocha };`;
}

/** Modules that exist only in the bundle: name → source text. */
function virtual(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'virtual',
    setup(building) {
      building.onResolve({ filter: /^gongwen:/ }, ({ path: name }) => ({ path: name, namespace: 'virtual' }));
      building.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path: name }) => ({
        contents: modules[name]!,
        loader: 'js',
        resolveDir: path.join(root, 'test/host'),
      }));
    },
  };
}
