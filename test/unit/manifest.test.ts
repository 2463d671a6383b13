import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What `package.json` promises VS Code, against the code and against itself. */

const root = path.join(import.meta.dirname, '../..');
const manifestText = readFileSync(path.join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const titles = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
const sources = readdirSync(path.join(root, 'src/vscode')).map((name) =>
  readFileSync(path.join(root, 'src/vscode', name), 'utf8'),
);
const { contributes } = manifest;

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac: string;
      readonly when: string;
    }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly colors: readonly { readonly id: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly languages: readonly { readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
  };
}

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

/** All matches of the first group of `pattern` in the editor side's sources. */
function inSources(pattern: RegExp): string[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1]!));
}

const commands = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
const registered = inSources(/guard\s*\.command\(\s*'([^']+)'/g);
/** Registered for rows of our own views to run: never in the palette. */
const internal = registered.filter((id) => id.startsWith('gongwen.internal.'));

describe('the manifest', () => {
  it('declares each registered command, and registers each that it declares', () => {
    assert.deepEqual(registered.filter((id) => !internal.includes(id)).sort(), [...commands].sort());
  });
  it('declares no command twice', () => {
    assert.equal(new Set(commands).size, commands.length);
  });
  it('names every command in a category', () => {
    for (const { title, category } of contributes.commands) {
      assert.match(title, /^%.+%$/);
      assert.equal(category, '%category%');
    }
  });
  it('uses every text of package.nls.json, and has each that it uses', () => {
    const used = new Set([...manifestText.matchAll(/%([A-Za-z.]+)%/g)].map((match) => match[1]!));
    assert.deepEqual([...used].sort(), Object.keys(titles).sort());
  });
  it('speaks Chinese', () => {
    for (const text of Object.values(titles)) assert.match(text, /\p{Script=Han}/u);
  });
  it('calls everything of ours gongwen', () => {
    const properties = Object.keys(contributes.configuration.properties);
    const ids = [...commands, ...views, ...properties, ...contributes.colors.map(({ id }) => id)];
    for (const id of [...ids, ...contributes.submenus.map(({ id: submenu }) => submenu)])
      assert.match(id, /^gongwen\./);
    assert.equal(`${manifest.publisher}.${manifest.name}`, 'gongwen.gongwen');
  });
  it('binds keys that an input method leaves alone, on both kinds of keyboard, to commands that exist', () => {
    for (const { command, key, mac, when } of contributes.keybindings) {
      assert.ok(commands.includes(command), command);
      for (const chord of [...key.split(' '), ...mac.split(' ')]) {
        assert.match(chord, /^(?:ctrl|alt|cmd)\+|^delete$|^f2$|^(?:shift\+)?tab$/, chord);
        // Only where the writer has chosen so.
        if (chord.endsWith('tab')) assert.match(when, /gongwen\.atLabel/);
        // F2 renames in VS Code: ours only where several blanks are filled at once.
        if (chord === 'f2') assert.match(when, /gongwen\.linkedBlank|focusedView == gongwen\./);
        if (chord === 'delete') assert.match(when, /focusedView == gongwen\./);
        assert.doesNotMatch(chord, /(?:\bspace|shift|ctrl\+\.|alt\+a)$/);
      }
      assert.doesNotMatch(key, / [a-z]$/);
      assert.match(
        when,
        /gongwen\.(?:report|outline|placeholders|phrases|material)/,
        'keys are ours only while a report or its view has the focus',
      );
    }
  });
  it('binds no key twice in one place', () => {
    for (const kind of ['key', 'mac'] as const) {
      const keys = contributes.keybindings.map((binding) => `${binding[kind]} ${binding.when}`);
      assert.equal(new Set(keys).size, keys.length);
    }
  });
  it('puts into menus only what exists', () => {
    const menus = [
      'commandPalette',
      'editor/context',
      'editor/title/context',
      'explorer/context',
      'file/newFile',
      'view/item/context',
      'view/title',
      ...contributes.submenus.map(({ id }) => id),
    ];
    for (const [menu, items] of Object.entries(contributes.menus)) {
      assert.ok(menus.includes(menu), menu);
      for (const { command, submenu } of items) {
        if (command !== undefined) assert.ok(commands.includes(command), command);
        if (submenu !== undefined)
          assert.ok(
            contributes.submenus.some(({ id }) => id === submenu),
            submenu,
          );
      }
    }
  });
  it('asks only for context keys that the code sets, and views that exist', () => {
    const set = new Set(inSources(/(?:setContext|caretContext)\(\s*'([^']+)'/g));
    const whens = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
      ...contributes.viewsWelcome,
    ].flatMap(({ when }) => (when === undefined ? [] : [when]));
    for (const key of whens.flatMap((when) => when.match(/gongwen\.[A-Za-z.]+/g) ?? [])) {
      assert.ok(set.has(key) || views.includes(key), key);
    }
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });
  it('links welcome texts to commands that exist', () => {
    const linked = Object.values(titles).flatMap((text) =>
      [...text.matchAll(/\(command:(gongwen[^)]+)\)/g)].map((match) => match[1]!),
    );
    assert.ok(linked.length > 0);
    for (const id of linked) assert.ok(commands.includes(id), id);
  });
  it('offers every view that the code makes, and no other', () => {
    const made = inSources(/\bid: '(gongwen\.[a-z]+)'/g);
    assert.deepEqual(made.sort(), [...views].sort());
  });
  it('has a setting for everything that the code reads, and no other', () => {
    const read = [...inSources(/get<unknown>\('([^']+)'\)/g), ...inSources(/\bnumber\('([^']+)'/g)].map(
      (key) => `gongwen.${key}`,
    );
    assert.deepEqual([...new Set(read)].sort(), Object.keys(contributes.configuration.properties).sort());
  });
  it('has every colour that the code uses', () => {
    const kinds = inSources(/const placeholderKinds[^=]*= \[([^\]]+)\]/g).flatMap((list) =>
      [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]!),
    );
    const named = inSources(/ThemeColor\('([^']+)'\)/g);
    const used = [...kinds.map((kind) => `gongwen.placeholder.${kind}`), ...named];
    assert.deepEqual([...new Set(used)].sort(), contributes.colors.map(({ id }) => id).sort());
  });
  it('names files that exist', () => {
    const files = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...[...contributes.grammars, ...contributes.snippets].map((each) => each.path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ];
    for (const file of files) assert.ok(existsSync(path.join(root, file)), file);
  });
  it('agrees with the types on the oldest VS Code', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });
  it('wakes up for documents that may be reports and for pages that were open, and for nothing else', () => {
    const pages = ['fillForm', 'preview', 'review', 'reviewFolder', 'vitals'].map(
      (page) => `onWebviewPanel:gongwen.${page}`,
    );
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'onLanguage:markdown', ...pages]);
  });
  it('changes how the editor looks in reports only', () => {
    const { '[gongwen]': inReports, ...others } = contributes.configurationDefaults;
    assert.ok(inReports);
    // Our own pages on rules, as what they are.
    const associations = { 'gongwen-rule:/**': 'vscode.markdown.preview.editor' };
    assert.deepEqual(others, { 'workbench.editorAssociations': associations });
  });
});

describe('what the editor side says', () => {
  it('is Chinese and goes through the translation of VS Code', () => {
    for (const text of inSources(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)) assert.match(text, /\p{Script=Han}/u, text);
    for (const source of sources) {
      const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const bare = code.replace(/l10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, '');
      // The name of the problems' source, and marks between translated texts.
      const left = bare.match(/'[^'\n]*\p{Script=Han}[^'\n]*'/gu) ?? [];
      assert.deepEqual(
        left.filter((text) => text !== "'公文'"),
        [],
      );
    }
  });
});
