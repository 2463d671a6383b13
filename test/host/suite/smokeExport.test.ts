// 导出 Word, in the desktop's extension host and in the browser's.
import * as vscode from 'vscode';
import { strFromU8, unzipSync } from 'fflate';
import { same, until } from '../check';
import { closeAll, fileUri, untitled } from './reports';

const draft = '关于便民热线运行情况的报告\n各位代表：\n一、总体情况\n今年共受理**件。\n二、下步打算\n持续改进。';

describe('导出 Word（网页和桌面）', () => {
  afterEach(closeAll);

  it('writes a document with the title and every blank as it stands, and leaves the draft alone', async () => {
    const target = fileUri('热线.docx');
    const editor = await untitled(draft, 'gongwen');
    await vscode.commands.executeCommand('gongwen.export', target, '讲话稿');
    const parts = unzipSync(await vscode.workspace.fs.readFile(target));
    const xml = strFromU8(parts['word/document.xml']!);
    const words = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
    same(words, draft.replaceAll('\n', ''));
    same(/<dc:title>(.*)<\/dc:title>/.exec(strFromU8(parts['docProps/core.xml']!))?.[1], '关于便民热线运行情况的报告');
    same(/<w:sz w:val="(\d+)"\/>/.exec(strFromU8(parts['word/styles.xml']!))?.[1], '44');
    same(editor.document.getText(), draft);
    await vscode.workspace.fs.delete(target);
  });

  it('takes the file that was clicked, asks for layout and place, and opens no editor for it', async () => {
    const clicked = fileUri('右键.txt');
    const target = fileUri('右键.docx');
    await vscode.workspace.fs.writeFile(clicked, new TextEncoder().encode(draft));
    const exporting = vscode.commands.executeCommand('gongwen.export', clicked);
    let isDone = false;
    void exporting.then(() => (isDone = true));
    // The first layout, and the name beside the draft; what is said of the blank stands in the way of neither.
    await until('both questions are answered', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    const parts = unzipSync(await vscode.workspace.fs.readFile(target));
    same(/<w:sz w:val="(\d+)"\/>/.exec(strFromU8(parts['word/styles.xml']!))?.[1], '32');
    same(strFromU8(parts['word/document.xml']!).includes('今年共受理**件。'), true);
    same(vscode.window.visibleTextEditors.length, 0);
    same(new TextDecoder().decode(await vscode.workspace.fs.readFile(clicked)), draft);
    for (const uri of [clicked, target]) await vscode.workspace.fs.delete(uri);
  });
});
