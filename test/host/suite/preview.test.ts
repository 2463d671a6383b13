import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ClipboardMessage, PagesMessage } from '../../../src/text/previewMessages';
import { linesOfPage } from '../../../src/text/printedPage';
import { docxParts } from '../../support/docxParts';
import { until } from '../check';
import { appear, closeAll, edit, fileUri, sample, testApi, untitled, withSetting } from './reports';

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
    // All that waits for the report to rest is done, and the number is not: no key waits for it.
    assert.equal(probe.count(), count);
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
  it('has one layout with the export: what is chosen in one counts in the other, for this document', async () => {
    const { profile, profiles, pages } = await preview.pages();
    assert.deepEqual([profile, profiles.map(({ name }) => name)], ['official', ['公文', '会议汇报', '讲话稿']]);
    const { preview: probe } = await testApi();
    const count = await until('the count of pages', () => probe.count() || undefined);
    await preview.say({ type: 'profile', id: 'speech' });
    const speech = await preview.pages((message) => message.profile === 'speech');
    assert.ok(speech.pages.length > pages.length);
    await until('the count of that layout', () => probe.count() === `约${speech.pages.length}页` && probe.count() !== count); // prettier-ignore
    const exported = async (name: string, ...wish: string[]): Promise<string> => {
      await vscode.commands.executeCommand('gongwen.export', fileUri(name), ...wish);
      return docxParts(await vscode.workspace.fs.readFile(fileUri(name))).get('word/styles.xml') ?? '';
    };
    // The export asks for nothing and takes the layout of the preview: 二号, 44 half points.
    assert.match(await exported('预览选的.docx'), /<w:sz w:val="44"\/>/);
    await exported('导出选的.docx', '会议汇报');
    await preview.pages((message) => message.profile === 'briefing');
    assert.equal(vscode.workspace.getConfiguration('gongwen').get('export.profile'), '公文');
    const other = await untitled(sample);
    await vscode.commands.executeCommand('gongwen.preview');
    assert.equal((await previewOf(other.document.uri).pages()).profile, 'official');
    await withSetting('gongwen.export.profile', '讲话稿', async () => {
      await previewOf(other.document.uri).pages((message) => message.profile === 'speech');
      assert.equal((await preview.pages()).profile, 'briefing');
    });
  });
  it('has 版记 at the foot of an even last page, in Word too, from where it is opened as it was written', async () => {
    const notice = `\n澄湖县水务局\n2025年1月8日\n抄送：县委办公室。\n澄湖县水务局　　2025年1月8日印发`;
    await edit(editor, (change) => {
      change.insert(editor.document.positionAt(sample.length), notice);
    });
    const { pages, sheet } = await preview.pages((message) => wordsOf(message).endsWith('日印发'));
    const last = linesOfPage(pages.at(-1)!).at(-1)!;
    assert.deepEqual([pages.length % 2, last.y + last.height], [0, sheet.text.height]);
    await vscode.commands.executeCommand('gongwen.export', fileUri('版记.docx'), '公文');
    const xml = docxParts(await vscode.workspace.fs.readFile(fileUri('版记.docx'))).get('word/document.xml')!;
    assert.match(xml, /<w:framePr [^>]*w:yAlign="bottom"/);
    await vscode.commands.executeCommand('gongwen.openWord', fileUri('版记.docx'));
    const opened = await until('the draft that is opened', () => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document && document !== editor.document ? document.getText() : undefined;
    });
    assert.ok(opened.endsWith(`${notice}\n`), opened.slice(-80));
    await vscode.workspace.fs.delete(fileUri('版记.docx'));
  });
  it("knows the team's own layouts, as they are written and as they change", async () => {
    const folder = fileUri('.gongwen/profiles');
    const write = (name: string, profile: object): Thenable<void> =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(JSON.stringify(profile))); // prettier-ignore
    const names = async (): Promise<readonly string[]> => (await preview.pages()).profiles.map(({ name }) => name);
    try {
      await write('市局.json', { schema: 1, name: '市局汇报', lines: 20 });
      await write('坏.json', { schema: 1, name: '坏的', lines: 0 });
      await preview.say({ type: 'ready' });
      assert.deepEqual(await names(), ['公文', '会议汇报', '讲话稿', '市局汇报']);
      await preview.say({ type: 'profile', id: 'own:市局汇报' });
      const lines = ({ pages: [first] }: PagesMessage): number => new Set(first?.map(({ y }) => y)).size;
      const long = '我们还要继续努力。'.repeat(200);
      await edit(editor, (change) => {
        change.insert(editor.document.positionAt(0), long);
      });
      await preview.pages((message) => message.profile === 'own:市局汇报' && lines(message) === 20);
      await write('市局.json', { schema: 1, name: '市局汇报', lines: 18 });
      await appear('the layout as it was changed', async () => lines(await preview.pages()) === 18);
    } finally {
      await vscode.workspace.fs.delete(fileUri('.gongwen'), { recursive: true });
    }
    await preview.say({ type: 'ready' });
    await preview.pages((message) => message.profile === 'official');
    assert.deepEqual(await names(), ['公文', '会议汇报', '讲话稿']);
  });
  it('counts no pages of a document over the limit for what happens unasked', async () => {
    const { preview: probe } = await testApi();
    await until('the count of pages', () => probe.count() || undefined);
    await withSetting('gongwen.live.maximumCharacters', 10, async () => {
      await edit(editor, (change) => {
        change.insert(editor.document.positionAt(0), '字');
      });
      assert.equal(probe.count(), '');
    });
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
