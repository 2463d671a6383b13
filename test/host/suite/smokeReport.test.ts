// Runs in both extension hosts: no node modules here.
import * as vscode from 'vscode';
import { note, ok, same } from '../check';
import { closeAll, labels, problems, sample, testApi, untitled } from './reports';

describe('a report', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await untitled(sample);
  });
  after(closeAll);

  it('is known by its shape and becomes a document of our language', async () => {
    const api = await testApi();
    ok(api.isReport(editor.document.uri), 'is no report to us');
    same(editor.document.languageId, 'gongwen');
    // For a person to read beside the limit of 20 ms: a clock on a busy machine fails no test.
    note(`activation took ${api.activation.toFixed(1)} ms of our own`);
  });
  it('shows its outline', async () => {
    const api = await testApi();
    same(labels(api.rows('outline')), [
      ['一、强化统筹，压实工作责任', ['一是突出“快”，压缩办理时限', '二是突出“实”，优化窗口服务']],
      '二、坚持问题导向，补齐短板弱项',
      '三、聚焦重点任务，推动常态长效',
    ]);
  });
  it('shows its length, its time, its blanks and its wrong figure in the status bar', async () => {
    const api = await testApi();
    const [characters, time, blanks, data] = api.statusBar();
    ok(/^\d{3}字$/.test(characters ?? ''), `characters: ${String(characters)}`);
    same([time, blanks, data], ['约1分钟', '待填 2', '数据 1处不符']);
  });
  it('has one problem, the wrong share', () => {
    const found = problems(editor.document.uri);
    same(found.length, 1);
    ok(found[0]!.message.includes('27.00%'), found[0]!.message);
  });
  it('can be gone through from blank to blank', async () => {
    const selected = async (): Promise<string> => {
      await vscode.commands.executeCommand('gongwen.nextPlaceholder');
      return editor.document.getText(editor.selection);
    };
    same([await selected(), await selected(), await selected()], ['**', '****.**', '**']);
  });
  it('can be calculated with, in the browser by the same bundle', async function () {
    // On the desktop the calculator must not be loaded yet: another suite asks for it there.
    if (vscode.env.uiKind === vscode.UIKind.Desktop || 'process' in globalThis) this.skip();
    same(await vscode.commands.executeCommand('gongwen.calculate', '552÷6200×100'), '8.90322580645');
  });
});
