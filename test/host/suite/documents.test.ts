import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import {
  closeAll,
  edit,
  file,
  fileUri,
  labels,
  note,
  problems,
  sample,
  show,
  testApi,
  untitled,
  withSetting,
} from './reports';

describe('documents that are reports', () => {
  afterEach(closeAll);

  it('a plain text that is none stays a plain text', async () => {
    const { document } = await untitled(note);
    assert.equal(document.languageId, 'plaintext');
    assert.equal((await testApi()).isReport(document.uri), false);
    assert.deepEqual((await testApi()).statusBar(), []);
  });
  it('a text becomes a report as it is written', async () => {
    const editor = await untitled('');
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(0, 0), sample);
    });
    await (await testApi()).whenIdle(editor.document.uri);
    assert.equal(editor.document.languageId, 'gongwen');
    assert.equal((await testApi()).rows('outline').length, 3);
  });
  it('what the writer switches back stays switched back', async () => {
    const { document } = await untitled(sample);
    assert.equal(document.languageId, 'gongwen');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    const editor = await show(document);
    assert.equal(document.languageId, 'plaintext');
    assert.equal((await testApi()).isReport(document.uri), false);
    assert.deepEqual(problems(document.uri), []);
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(0, 0), ' ');
    });
    assert.equal(document.languageId, 'plaintext');
    // And it can be taken in again by hand.
    await vscode.commands.executeCommand('gongwen.treatAsReport');
    await (await testApi()).whenIdle(document.uri);
    assert.equal((await testApi()).isReport(document.uri), true);
  });
  it('a file that the writer has switched back is remembered when it is opened again', async () => {
    const uri = fileUri('switched-back.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(sample));
    const { document } = await file('switched-back.txt');
    assert.equal(document.languageId, 'gongwen');
    await vscode.commands.executeCommand('gongwen.treatAsPlainText');
    await closeAll();
    await until('the document is closed', () => document.isClosed);
    const again = await file('switched-back.txt');
    assert.equal(again.document.languageId, 'plaintext');
    assert.equal((await testApi()).isReport(again.document.uri), false);
  });
  it('a Markdown report takes part as it is', async () => {
    const { document } = await file('samples/示例四 表态发言.md');
    assert.equal(document.languageId, 'markdown');
    assert.equal((await testApi()).isReport(document.uri), true);
  });
  it('a Markdown text that is none takes no part', async () => {
    const { document } = await untitled('# Read me\n\nInstall it with npm.\n\n- one\n- two\n', 'markdown');
    assert.equal((await testApi()).isReport(document.uri), false);
  });
  it('a file of ours is a report whatever it holds', async () => {
    const uri = fileUri('empty.gongwen');
    await vscode.workspace.fs.writeFile(uri, new Uint8Array());
    const { document } = await file('empty.gongwen');
    assert.equal(document.languageId, 'gongwen');
    const status = (await testApi()).statusBar();
    assert.deepEqual(status.slice(0, 3), ['0字', '不到1分钟', '待填 0']);
  });
  it('nothing takes part that the settings leave out', async () => {
    await withSetting('gongwen.documents', 'never', async () => {
      const { document } = await untitled(sample);
      assert.equal(document.languageId, 'plaintext');
    });
  });
  it('everything does that the settings take in', async () => {
    await withSetting('gongwen.documents', 'always', async () => {
      const { document } = await untitled(note);
      assert.equal(document.languageId, 'gongwen');
    });
  });
  it('an output channel is none', async () => {
    const channel = vscode.window.createOutputChannel('测试');
    channel.append(sample);
    channel.show();
    const found = await until('the channel is to be seen', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'output'),
    );
    assert.equal((await testApi()).isReport(found.document.uri), false);
    channel.dispose();
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
  it('ten open at once each keep their own outline, and lose their problems when they close', async () => {
    const api = await testApi();
    const uris: vscode.Uri[] = [];
    for (let count = 0; count < 10; count++) {
      const uri = fileUri(`many/${count}.txt`);
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode(sample.replace('压实工作责任', `压实责任之${count}`)),
      );
      const { document } = await file(`many/${count}.txt`);
      assert.equal(document.languageId, 'gongwen');
      uris.push(uri);
    }
    for (const uri of uris) assert.equal(problems(uri).length, 1);
    for (const [count, uri] of uris.entries()) {
      const heading = `一、强化统筹，压实责任之${count}`;
      // VS Code’s own places have the outline of each, whichever is in front.
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      assert.equal(symbols[0]?.name, heading);
      await file(`many/${count}.txt`);
      assert.deepEqual(labels(api.rows('outline')), [
        [heading, ['一是突出“快”，压缩办理时限', '二是突出“实”，优化窗口服务']],
        '二、坚持问题导向，补齐短板弱项',
        '三、聚焦重点任务，推动常态长效',
      ]);
    }
    await closeAll();
    await until('no problems are left', () => uris.every((uri) => problems(uri).length === 0));
    assert.deepEqual(api.statusBar(), []);
  });
  it('problems go with a renamed file', async () => {
    const [from, to] = [fileUri('before.txt'), fileUri('after.txt')];
    await vscode.workspace.fs.writeFile(from, new TextEncoder().encode(sample));
    await file('before.txt');
    assert.equal(problems(from).length, 1);
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(from, to);
    await vscode.workspace.applyEdit(rename);
    await until('the old name has no problems', () => problems(from).length === 0);
    await until('the new name has one', () => problems(to).length === 1);
  });
  it('over the size that the settings name nothing is done unasked, and the status bar says so', async () => {
    await withSetting('gongwen.live.maximumCharacters', 100, async () => {
      const { document } = await untitled(sample, 'gongwen');
      const api = await testApi();
      await api.whenIdle(document.uri);
      assert.deepEqual(api.statusBar(), ['公文：实时功能已暂停']);
      assert.deepEqual(api.rows('outline'), []);
      assert.deepEqual(problems(document.uri), []);
      await vscode.commands.executeCommand('gongwen.check');
      assert.ok(problems(document.uri).length > 0);
    });
  });
  it('nothing is written beside a file', async () => {
    const uri = fileUri('alone/report.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(sample));
    await file('alone/report.txt');
    await vscode.commands.executeCommand('gongwen.check');
    const names = await vscode.workspace.fs.readDirectory(fileUri('alone'));
    assert.deepEqual(
      names.map(([name]) => name),
      ['report.txt'],
    );
  });
  it('a GB18030 file opens right once VS Code may guess', async () => {
    await withSetting('files.autoGuessEncoding', true, () =>
      withSetting('files.candidateGuessEncodings', ['utf8', 'gb2312'], async () => {
        const { document } = await file('samples/示例五 推进会发言.gb18030.txt');
        assert.match(document.getText(), /^县交通运输局在全县/);
        assert.equal(document.languageId, 'gongwen');
      }),
    );
  });
});
