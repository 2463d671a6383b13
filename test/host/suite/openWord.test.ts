import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cell, docxFile, list, numbered, paragraph, row, run } from '../../support/docxFile';
import { until } from '../check';
import { closeAll, fileUri, testApi } from './reports';

const numbering = list(1, [
  ['chineseCountingThousand', '%1、'],
  ['chineseCounting', '（%2）'],
]);
const body =
  paragraph('关于夏粮收购情况的报告') +
  numbered('收购情况', 1) +
  numbered('仓容充足', 1, 1) +
  `<w:tbl>${row(cell('品种'), cell('数量'))}${row(cell('小麦'), cell('3.6万吨'))}</w:tbl>` +
  numbered('下一步打算', 1);
const changed = paragraph(run('收购') + `<w:del>${run('3.2').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('3.6')}</w:ins>` + run('万吨。')); // prettier-ignore
const before2007 = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]);
const text =
  '关于夏粮收购情况的报告\n一、收购情况\n（一）仓容充足\n\n| 品种 | 数量 |\n| --- | --- |\n| 小麦 | 3.6万吨 |\n\n二、下一步打算\n';

describe('打开旧稿', () => {
  const open = (...args: readonly unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand('gongwen.openWord', ...args);
  const drafts = (): readonly vscode.TextDocument[] =>
    vscode.workspace.textDocuments.filter(({ uri, isClosed }) => uri.scheme === 'untitled' && !isClosed);

  async function write(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
    const uri = fileUri(`旧稿/${name}`);
    await vscode.workspace.fs.writeFile(uri, bytes);
    return uri;
  }

  afterEach(closeAll);

  it('opens several Word documents as reports, and leaves the files as they are', async () => {
    const bytes = docxFile({ body, numbering });
    const one = await write('去年.docx', bytes);
    const two = await write('前年.docx', docxFile(paragraph('关于秋粮收购情况的报告')));
    await open(one, [one, two]);
    const texts = drafts().map((document) => document.getText());
    assert.deepEqual([texts.includes(text), texts.includes('关于秋粮收购情况的报告\n')], [true, true]);
    assert.ok(drafts().every(({ languageId }) => languageId === 'gongwen'));
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(one)), Buffer.from(bytes));
    const folder = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(one, '..'));
    assert.deepEqual(folder.map(([name]) => name).sort(), ['前年.docx', '去年.docx']);
  });

  for (const [choice, read] of [
    ['接受修订', '收购3.6万吨。\n'],
    ['保留原文', '收购3.2万吨。\n'],
    ['两者都标出', '收购【删：3.2】【增：3.6】万吨。\n'],
  ] as const) {
    it(`asks once for several files how tracked changes are to be read: ${choice}`, async () => {
      const { word } = await testApi();
      const uris = [await write('修订一.docx', docxFile(changed)), await write('修订二.docx', docxFile(changed))];
      const opened = open(uris);
      await until('the choice has the focus', async () => {
        if (word.choice() === choice) return true;
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
        return false;
      });
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await opened;
      assert.deepEqual(drafts().map((document) => document.getText()), [read, read]); // prettier-ignore
    });
  }

  it('opens nothing where the question is dismissed', async () => {
    const { word } = await testApi();
    const opened = open(await write('修订.docx', docxFile(changed)));
    await until('the question is there', () => word.choice() !== '');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await opened;
    assert.equal(drafts().length, 0);
  });

  it('says why it opens nothing of what is no Word document, and opens the others', async () => {
    const { word } = await testApi();
    const old = await write('老稿.docx', before2007);
    const good = await write('好稿.docx', docxFile(paragraph('一段。')));
    await open([old, good]);
    assert.deepEqual(drafts().map((document) => document.getText()), ['一段。\n']); // prettier-ignore
    assert.equal(word.refusal(), '打不开“老稿.docx”：是旧格式的Word（.doc）或WPS（.wps）文档；请用WPS或Word打开，另存为 .docx 再打开。'); // prettier-ignore
  });

  it('gives the words of dropped files, and nothing for other files', async () => {
    const one = await write('拖入.docx', docxFile(paragraph('拖进来的一段。')));
    const { word } = await testApi();
    const list = `# list\r\n${one.toString()}\r\n${fileUri('samples/a.txt').toString()}`;
    assert.equal(await word.dropped(list), '拖进来的一段。\n');
    assert.equal(await word.dropped(fileUri('samples/a.txt').toString()), undefined);
    assert.equal(drafts().length, 0);
  });

  it('gives either side of a comparison, and where it is unreadable says so and compares nothing', async () => {
    const before = await write('原稿.docx', docxFile(paragraph('今年受理来信552件。')));
    const after = await write('新稿.docx', docxFile(paragraph('今年受理来信1098件。')));
    await vscode.commands.executeCommand('gongwen.compare', { before, after });
    const api = await testApi();
    assert.match(api.comparison().message, /数据改动1处/);
    await vscode.commands.executeCommand('gongwen.comparison.close');
    const old = await write('旧格式.docx', before2007);
    for (const sides of [
      { before: old, after },
      { before, after: old },
    ]) {
      await vscode.commands.executeCommand('gongwen.compare', sides);
      assert.equal(api.comparison().message, '');
      assert.match(api.word.refusal(), /^打不开“旧格式\.docx”：是旧格式的Word/);
      // The editor's own output may be open beside.
      const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri.scheme);
      assert.deepEqual(
        shown.filter((scheme) => scheme !== 'output'),
        [],
      );
    }
  });
});
