import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ClipboardMessage, PagesMessage } from '../../../src/text/previewMessages';
import { linesOfPage } from '../../../src/text/printedPage';
import { until } from '../check';
import { closeAll, edit, sample, testApi, untitled } from './reports';

/** The preview of a document, as its page sees it. */
function previewOf(uri: vscode.Uri): {
  pages(probe?: (message: PagesMessage) => boolean): Promise<PagesMessage>;
  words(): Promise<string>;
  say(given: unknown): Promise<void>;
  clipboard(): Promise<ClipboardMessage>;
  told(): Promise<string>;
} {
  const told = async <T>(
    type: 'pages' | 'clipboard' | 'told',
    probe: (message: T) => boolean = () => true,
  ): Promise<T> => {
    const api = await testApi();
    return until(`${type} of the preview`, () => {
      const message = api.preview.told(uri)?.[type] as T | undefined;
      return message && probe(message) ? message : undefined;
    });
  };
  const pages = (probe?: (message: PagesMessage) => boolean): Promise<PagesMessage> =>
    told<PagesMessage>('pages', probe);
  return {
    pages,
    words: async () => wordsOf(await pages()),
    say: async (given) => (await testApi()).preview.say(uri, given),
    clipboard: () => told<ClipboardMessage>('clipboard'),
    told: async () => (await told<{ readonly text: string }>('told')).text,
  };
}

function wordsOf({ pages }: PagesMessage): string {
  return pages.flatMap((page) => linesOfPage(page).flatMap(({ parts }) => parts.map(({ text }) => text))).join('');
}

describe('版式预览', () => {
  let editor: vscode.TextEditor;
  let preview: ReturnType<typeof previewOf>;

  beforeEach(async () => {
    editor = await untitled(sample);
    preview = previewOf(editor.document.uri);
    await vscode.commands.executeCommand('gongwen.preview');
  });
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('gongwen')
      .update('export.profile', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('shows every word of the report, tells the number of pages in the status bar, and follows what is typed', async () => {
    assert.equal(await preview.words(), sample.replaceAll('\n', ''));
    const { preview: probe } = await testApi();
    const count = await until('the count of pages', () => probe.count() || undefined);
    assert.equal(count, `约${(await preview.pages()).pages.length}页`);
    const more = '我们还要继续努力。'.repeat(200);
    await edit(editor, (change) => {
      change.insert(editor.document.positionAt(sample.length), more);
    });
    await preview.pages((message) => wordsOf(message).includes(more));
    await until('a larger count', () => probe.count() !== count);
  });
  it('goes to the place in the text of a line, and nowhere for what is no place', async () => {
    const { pages } = await preview.pages();
    const line = pages.flatMap(linesOfPage).find(({ parts }) => parts.some(({ text }) => text.includes('三、聚焦')))!;
    await preview.say({ type: 'reveal', offset: line.start });
    const active = vscode.window.activeTextEditor!;
    assert.equal(active.document, editor.document);
    assert.equal(active.document.offsetAt(active.selection.active), sample.indexOf('三、聚焦'));
    for (const bad of [{ type: 'reveal', offset: -1 }, { type: 'reveal', offset: 'x' }, { type: 'run' }, null])
      await preview.say(bad);
    await preview.say({ type: 'reveal', offset: 1e9 });
    assert.equal(active.document.offsetAt(active.selection.active), sample.length);
  });
  it('hands all to the clipboard, or what is selected, formatted and plain', async () => {
    await preview.say({ type: 'copy' });
    const all = await preview.clipboard();
    assert.equal(all.text, sample);
    assert.match(all.told, /全文/);
    assert.match(all.html, /<p style="[^"]*mso-line-height-rule:exactly[^"]*"><span/);
    const at = sample.indexOf('二、坚持');
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + 6));
    await preview.say({ type: 'copy' });
    const part = await preview.clipboard();
    assert.equal(part.text, sample.slice(at, at + 6));
    assert.match(part.told, /选中/);
    assert.equal(part.html.match(/<p /g)?.length, 1);
    await preview.say({ type: 'copyPlain' });
    assert.equal(await vscode.env.clipboard.readText(), sample.slice(at, at + 6));
  });
  it('follows the layout that is chosen, for the export too', async () => {
    const { profile, profiles, pages } = await preview.pages();
    assert.deepEqual([profile, profiles.map(({ name }) => name)], ['official', ['公文', '会议汇报', '讲话稿']]);
    await preview.say({ type: 'profile', id: 'speech' });
    const speech = await preview.pages((message) => message.profile === 'speech');
    assert.ok(speech.pages.length > pages.length);
    assert.equal(vscode.workspace.getConfiguration('gongwen').get('export.profile'), '讲话稿');
  });
  it('writes all pages into a file of its own that can be printed, and says where it is', async () => {
    await preview.say({ type: 'print' });
    const uri = (await testApi()).preview.printed(editor.document.uri)!;
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const { pages } = await preview.pages();
    assert.equal(html.match(/<section class="sheet"/g)?.length, pages.length);
    const words = html.replace(/<p class="number[^]*?<\/p>|<style[^]*?<\/style>|<title[^]*?<\/title>|<[^>]*>|\n/g, '');
    assert.equal(words, sample.replaceAll('\n', ''));
    assert.ok((await preview.told()).includes(uri.fsPath));
    await closeAll();
    await until('the file to go with the preview', async () => {
      const isThere = await Promise.resolve(vscode.workspace.fs.stat(uri)).then(() => true, () => false); // prettier-ignore
      return !isThere;
    });
  });
});
