// Builds everything that ships into dist/. Run by `npm run build`.
//
// Each face of the tool is one bundle. What is large and seldom needed (`lazy`) is built first, as a file of its own: the
// desktop and the command line load that file on first need; the browser's extension host can load one file only, so there
// the same pre-built code stands inside the bundle as a function that nobody has called yet.
import * as esbuild from 'esbuild';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jiebaFolder } from './test/tools/jiebaFolder.mjs';
import { thirdPartyNotices } from './test/tools/notices.mjs';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

/** Modules that must only ever be imported with `import()`. */
const lazy = [
  'src/compare/comparing.ts',
  'src/review/reviewPage.ts',
  'src/statistics/calculator.ts',
  'src/library/jsonFiles.ts',
  'src/tables/xlsx.ts',
  'src/word/reading/docxReader.ts',
  'src/library/folder/libraryFiles.ts',
  'src/library/search/pinyinTable.ts',
  'src/material/material.ts',
  'src/word/docx.ts',
  'src/word/profileFile.ts',
].filter((source) => existsSync(path.join(root, source)));

/** The same for what only the desktop has, which needs Node.js. */
const lazyOnDesktop = ['src/segmentation/desktopSegmenter.ts'];

/** esbuild has printed what was wrong by the time it throws. */
const build = (options) => esbuild.build(options).catch(() => process.exit(1));

const lazyName = (source) => `${path.basename(source, '.ts')}.cjs`;

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  outdir: 'dist',
  target: 'es2022',
  format: 'cjs',
  // `import()` of a file beside us becomes `require`: one module system, and no import of a URL in the extension host.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
};
const node = { platform: 'node', target: 'node20', outExtension: { '.js': '.cjs' } };
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** Sends `import()` of a lazy module to `where(source)`; a static import of one is an error, as it would undo the split. */
function lazyModules(where) {
  return {
    name: 'lazy-modules',
    setup(building) {
      building.onResolve({ filter: /^\.\.?\// }, (args) => {
        const source = path.relative(root, path.resolve(args.resolveDir, args.path)).replaceAll(path.sep, '/') + '.ts';
        if (!lazy.includes(source) && !lazyOnDesktop.includes(source)) return undefined;
        if (args.kind !== 'dynamic-import') return { errors: [{ text: `${source} loads on need only: use import()` }] };
        return where(source);
      });
      building.onLoad({ filter: /.*/, namespace: 'prebuilt' }, (args) => ({
        contents: prebuilt.get(args.path),
        loader: 'js',
      }));
    },
  };
}
const besides = lazyModules((source) => ({ path: `./${lazyName(source)}`, external: true }));
const inlined = lazyModules((source) => ({ path: source, namespace: 'prebuilt' }));

/**
 * fflate packs large files in a worker of its own making, which neither extension host nor command line can give it:
 * here it packs them at once, and the code for workers stays out.
 */
const withoutWorkers = {
  name: 'without-workers',
  setup(building) {
    building.onResolve({ filter: /^fflate$/ }, ({ pluginData }) =>
      pluginData === 'itself' ? undefined : { path: 'fflate', namespace: 'without-workers' },
    );
    building.onResolve({ filter: /^fflate-itself$/ }, ({ resolveDir, kind }) =>
      building.resolve('fflate', { resolveDir, kind, pluginData: 'itself' }),
    );
    building.onLoad({ filter: /.*/, namespace: 'without-workers' }, () => ({
      contents: `
        import { unzipSync, zipSync } from 'fflate-itself';
        export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate-itself';
        const answer = (work, callback) => {
          try { callback(null, work()); } catch (error) { callback(error); }
        };
        export const zip = (files, callback) => answer(() => zipSync(files), callback);
        export const unzip = (bytes, callback) => answer(() => unzipSync(bytes), callback);
      `,
      resolveDir: root,
    }));
  },
};

const lazyBuilds = await Promise.all(
  lazy.map((source) =>
    build({
      ...shared,
      ...browser,
      entryPoints: [source],
      outExtension: { '.js': '.cjs' },
      plugins: [withoutWorkers],
    }),
  ),
);
const prebuilt = new Map(lazy.map((source, index) => [source, lazyBuilds[index].outputFiles[0].text]));

const faces = await Promise.all([
  build({
    ...shared,
    ...node,
    entryPoints: ['src/extension.node.ts'],
    external: ['vscode', 'nodejieba'],
    plugins: [besides],
  }),
  build({ ...shared, ...browser, entryPoints: ['src/extension.web.ts'], external: ['vscode'], plugins: [inlined] }),
  build({ ...shared, ...node, entryPoints: ['src/segmentation/jiebaProcess.ts', ...lazyOnDesktop] }),
  build({
    ...shared,
    ...node,
    entryPoints: { cli: 'src/cli/main.ts' },
    external: ['nodejieba'],
    plugins: [besides],
    banner: { js: '#!/usr/bin/env node' },
  }),
]);

/** The pages: a script and a style sheet each. */
const pages = await build({
  ...shared,
  ...browser,
  format: 'iife',
  entryPoints: ['fill/fillForm', 'preview/preview', 'review/review', 'vitals/vitals'].flatMap((page) =>
    ['ts', 'css'].map((type) => ({ in: `src/webview/${page}.${type}`, out: path.basename(page) })),
  ),
});

const results = [...lazyBuilds, ...faces, pages];
const metafile = {
  inputs: Object.assign({}, ...results.map((result) => result.metafile.inputs)),
  outputs: Object.assign({}, ...results.map((result) => result.metafile.outputs)),
};
const files = new Map(
  results.flatMap((result) => result.outputFiles).map((file) => [path.basename(file.path), file.contents]),
);
files.set('THIRD-PARTY-NOTICES.txt', await thirdPartyNotices(root, Object.keys(metafile.inputs)));
files.set('meta.json', JSON.stringify(metafile));
// Beside them what is native: for this machine only, and only where the optional package was built.
const native = await jiebaFolder(root);
for (const [name, contents] of native) files.set(`jieba/${name}`, contents);

// Each file is put in place whole, so that a run of the old build beside this one never reads half a bundle.
await mkdir(path.join(dist, 'jieba'), { recursive: true });
for (const [name, contents] of files) {
  const temporary = path.join(dist, `.${path.basename(name)}.${process.pid}`);
  await writeFile(temporary, contents);
  if (name === 'cli.cjs') await chmod(temporary, 0o755);
  await rename(temporary, path.join(dist, name));
}
for (const name of await readdir(dist)) {
  if (!files.has(name) && name !== 'jieba' && !name.startsWith('.'))
    await rm(path.join(dist, name), { recursive: true, force: true });
}

const size = (name) => `${(files.get(name).length / 1024).toFixed(1)} KB`;
console.log(
  [...files.keys()]
    .filter((name) => /js$/.test(name))
    .map((name) => `dist/${name} ${size(name)}`)
    .join('  '),
);
