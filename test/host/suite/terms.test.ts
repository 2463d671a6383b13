import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { note, until } from '../check';
import { ruleOf } from './marks';
import { closeAll, edit, file, fileUri, problems, sample, show, testApi, untitled } from './reports';

const { executeCommand: run } = vscode.commands;
const text = `${sample}\n深入推进全域清风活动。\n`;
const table = '规范提法,误写,全称,简称\n全域清风行动,全域清风活动,,\n,,青梧市发展和改革委员会,市发改委\n';

describe('口径表', () => {
  const folder = fileUri('口径库');
  const shared = vscode.Uri.joinPath(folder, '口径.csv');
  const write = (content: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(shared, new TextEncoder().encode(content));
  const told = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
    problems(uri).filter((one) => ruleOf(one).startsWith('library/'));

  after(async () => {
    await closeAll();
    await vscode.workspace.getConfiguration().update('gongwen.libraries.folders', undefined, vscode.ConfigurationTarget.Global); // prettier-ignore
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('is begun by a command, finds wrong forms with their row as it is filled in, and offers the right ones', async () => {
    await vscode.workspace.fs.createDirectory(folder);
    void run('gongwen.terms.new', shared);
    await until('the empty table is there', async () => (await vscode.workspace.fs.readDirectory(folder)).length === 1);
    await run('gongwen.libraries.add', folder);
    const { document } = await untitled(text, 'gongwen');
    await (await testApi()).whenIdle(document.uri);
    assert.deepEqual(told(document.uri), []);

    const started = performance.now();
    await write(table);
    await until('the wrong form is told', () => told(document.uri).length === 1);
    note(`写入口径表 → 问题 the table written → problem: ${Math.round(performance.now() - started)} ms`);
    const [problem] = told(document.uri);
    assert.equal(problem!.message, '“全域清风活动”应为“全域清风行动”（口径.csv第2行）。');
    assert.equal(document.getText(problem!.range), '全域清风活动');
    const { segmenting } = await testApi();
    if ((await segmenting.ready()) === 'jieba') {
      const sentence = '深入推进全域清风行动';
      const { words } = await segmenting.cut([sentence]);
      assert.equal(words[0]!.lengths.at(-1), 6, 'a term of the office is one word');
    }

    await run('gongwen.check');
    const review = await testApi();
    await until('the page counts the rows', () =>
      JSON.stringify(review.review.told(document.uri)).includes('口径表2条'),
    );
    await show(document, vscode.ViewColumn.One);

    await write(table.replace('全域清风活动,', '全域清风工作；清,'));
    await until('it is right by the changed table', () => told(document.uri).length === 0);
    await until('its own error is told', () => problems(shared).length === 1);
    assert.match(problems(shared)[0]!.message, /^B2（误写）“清”只有一个字/);
    assert.equal(problems(shared)[0]!.range.start.line, 1);

    const editor = await show(document, vscode.ViewColumn.One);
    for (const [typed, offered] of [
      ['全域清', '全域清风行动'],
      ['市发', '青梧市发展和改革委员会'],
    ] as const) {
      const end = document.positionAt(document.getText().length);
      await edit(editor, (builder) => {
        builder.insert(end, `\n要抓好${typed}`);
      });
      const list = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.positionAt(document.getText().length)); // prettier-ignore
      const item = list.items.find(({ label }) => typeof label === 'object' && label.label === offered);
      assert.ok(item, offered);
      assert.equal(document.getText(item.range as vscode.Range), typed);
    }

    await vscode.workspace.fs.delete(shared);
    await until('the error of the table is gone', () => problems(shared).length === 0);
  });

  it('is read from .gongwen/ of the workspace too, though the folder comes together with it', async () => {
    const home = fileUri('.gongwen');
    const hadHome = await Promise.resolve(vscode.workspace.fs.stat(home)).then(() => true, () => false); // prettier-ignore
    await vscode.workspace.fs.writeFile(fileUri('口径报告.gongwen'), new TextEncoder().encode(text));
    const { document } = await file('口径报告.gongwen');
    assert.deepEqual(told(document.uri), []);
    const own = vscode.Uri.joinPath(home, '口径.csv');
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(table));
    await until('the wrong form is told', () => told(document.uri).length === 1);
    await vscode.workspace.fs.delete(hadHome ? own : home, { recursive: true });
    await until('it is gone with the table', () => told(document.uri).length === 0);
    await closeAll();
    await vscode.workspace.fs.delete(document.uri);
  });
});
