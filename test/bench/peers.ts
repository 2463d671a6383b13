import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A tool that reads the same text in the same process. The rules differ: its times are a ceiling, not a like for like. */
export interface Peer {
  readonly name: string;
  /** How many findings come back; throws when the tool reports an error. */
  readonly count: (text: string) => number;
  /** Checks the text and tells how many findings came back; throws when the tool reports an error or finds nothing. */
  readonly check: (text: string) => number;
}

interface AutocorrectModule {
  readonly __wbg_set_wasm: (exports: object) => void;
  /** `error` is not empty when a limit was hit; then `lines` is empty, and quick. */
  readonly lintFor: (text: string, fileType: string) => { readonly lines: readonly unknown[]; readonly error: string };
}

interface ZhlintModule {
  readonly run: (
    text: string,
    options: object,
  ) => { readonly validations: readonly unknown[]; readonly disabled?: boolean };
}

/** The part of WebAssembly that is used here; Node's own types leave the values out. */
interface WebAssemblyApi {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, object>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

const resolve = createRequire(__filename).resolve;

function versionOf(name: string): string {
  const manifest = JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string };
  return `${name} ${manifest.version}`;
}

/** autocorrect as WebAssembly. The package is made for bundlers, so the module is put together here. */
export async function loadAutocorrect(): Promise<Peer> {
  const name = '@huacnlee/autocorrect';
  const glue = (await import(pathToFileURL(resolve(`${name}/autocorrect_bg.js`)).href)) as AutocorrectModule;
  const api = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;
  const code = new api.Module(readFileSync(resolve(`${name}/autocorrect_bg.wasm`)));
  const instance = new api.Instance(code, { './autocorrect_bg.js': { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return peer(`${versionOf(name)} (wasm)`, (text) => {
    const { lines, error } = glue.lintFor(text, 'txt');
    assert.equal(error, '', 'autocorrect reports an error');
    return lines.length;
  });
}

/** zhlint with its default rules. */
export async function loadZhlint(): Promise<Peer> {
  const { run } = (await import('zhlint')) as unknown as ZhlintModule;
  return peer(versionOf('zhlint'), (text) => {
    const { validations, disabled } = run(text, { rules: { preset: 'default' } });
    assert.notEqual(disabled, true, 'zhlint is disabled by the text');
    return validations.length;
  });
}

function peer(name: string, count: Peer['count']): Peer {
  const check = (text: string): number => {
    const found = count(text);
    assert.ok(found > 0, `${name} finds nothing`);
    return found;
  };
  return { name, count, check };
}
