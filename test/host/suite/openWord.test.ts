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

  it('asks once how tracked changes are to be read', async () => {
    const one = await write('修订.docx', docxFile(changed));
    const opened = open(one);
    await until('the question is there', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return drafts().length > 0;
    });
    await opened;
    assert.match(drafts()[0]!.getText(), /^收购(?:3\.2|3\.6|【删：3\.2】【增：3\.6】)万吨。\n$/);
  });

  it('opens nothing of what is no Word document', async () => {
    const old = await write('老稿.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]));
    // The message is not waited for: it stays until it is read.
    await open(old);
    assert.equal(drafts().length, 0);
  });

  it('gives the words of dropped files, and nothing for other files', async () => {
    const one = await write('拖入.docx', docxFile(paragraph('拖进来的一段。')));
    const api = await testApi();
    const list = `# list\r\n${one.toString()}\r\n${fileUri('samples/a.txt').toString()}`;
    assert.equal(await api.dropWord(list), '拖进来的一段。\n');
    assert.equal(await api.dropWord(fileUri('samples/a.txt').toString()), undefined);
    assert.equal(drafts().length, 0);
  });

  it('gives a side of a comparison', async () => {
    const before = await write('原稿.docx', docxFile(paragraph('今年受理来信552件。')));
    const after = await write('新稿.docx', docxFile(paragraph('今年受理来信1098件。')));
    await vscode.commands.executeCommand('gongwen.compare', { before, after });
    const { message } = (await testApi()).comparison();
    assert.match(message, /数据改动1处/);
    await vscode.commands.executeCommand('gongwen.comparison.close');
  });
});
