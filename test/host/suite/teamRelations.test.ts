import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { note, until } from '../check';
import { ruleOf } from './marks';
import { appear, closeAll, edit, file, fileUri, problems, testApi, withSetting } from './reports';

const text = [
  '关于重点项目资金到位情况的汇报',
  '尊敬的各位领导，同志们：',
  '现将有关情况汇报如下：',
  '一、基本情况',
  '项目到位资金3000万元，总投资5000万元，资金到位率66%。',
  '二、下一步打算',
  '继续抓好资金落实。',
].join('\n');

const relation = {
  id: 'fund-rate',
  title: '资金到位率',
  phrases: ['到位资金{a}，总投资{b}，资金到位率{p}'],
  formula: 'p == a / b * 100',
};

async function write(name: string, content: string): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

const relations = (...list: readonly object[]): string => JSON.stringify({ schema: 1, relations: list }, undefined, 2);
const codes = (uri: vscode.Uri): readonly string[] => problems(uri).map(ruleOf);

describe('relations of a team', () => {
  const inFolder = '.gongwen/relations/资金.json';
  let report: vscode.Uri;
  let hadFolder = false;

  before(async () => {
    hadFolder = await Promise.resolve(vscode.workspace.fs.stat(fileUri('.gongwen'))).then(
      () => true,
      () => false,
    );
  });
  beforeEach(async () => {
    report = await write('团队关系.gongwen', text);
    await file('团队关系.gongwen');
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('团队关系.gongwen'));
    // Their folder stays: what watches files recursively may miss one that comes together with its folder.
    const folder = fileUri('.gongwen/relations');
    const left = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name] of left) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
    await until('nothing is left of them', () => problems(report).length === 0);
  });
  after(async () => {
    const left = hadFolder ? '.gongwen/relations' : '.gongwen';
    await Promise.resolve(vscode.workspace.fs.delete(fileUri(left), { recursive: true })).catch(() => undefined);
  });

  it('add a problem to an open report, and take it back, as their file comes, changes and goes', async () => {
    assert.deepEqual(codes(report), []);
    const uri = await write(inFolder, relations(relation));
    await appear('the problem is there', () => codes(report).length === 1);
    assert.deepEqual(codes(report), ['library/relation']);
    assert.match(problems(report)[0]!.message, /数据不符（资金到位率）：3000万元 ÷ 5000万元 = 60%，文中为66%/);
    const rows = (await testApi()).rows('statistics');
    assert.match(JSON.stringify(rows), /资金到位率/);
    await write(inFolder, relations({ ...relation, formula: 'p == a / b * 110' }));
    await appear('it holds by the changed formula', () => codes(report).length === 0);
    await write(inFolder, relations(relation));
    await appear('the problem is back', () => codes(report).length === 1);
    await vscode.workspace.fs.delete(uri);
    await appear('it is gone with the file', () => codes(report).length === 0);
  });

  it('are read from relations.json of the folder too, at once when it comes and goes', async () => {
    await vscode.workspace.fs.createDirectory(fileUri('.gongwen'));
    const started = performance.now();
    const uri = await write('.gongwen/relations.json', relations(relation));
    await appear('the problem is there', () => codes(report).length === 1);
    note(`.gongwen/relations.json → 问题 problem: ${Math.round(performance.now() - started)} ms`);
    await vscode.workspace.fs.delete(uri);
    await appear('it is gone with the file', () => codes(report).length === 0);
  });

  it('are read from a folder that comes together with its first file, and forgotten when all of it goes', async () => {
    const [home, aside] = [fileUri('.gongwen'), fileUri('.gongwen-aside')];
    const rename = (from: vscode.Uri, to: vscode.Uri): Promise<void> =>
      Promise.resolve(vscode.workspace.fs.rename(from, to)).catch(() => undefined);
    await rename(home, aside);
    const started = performance.now();
    await write(inFolder, relations(relation));
    await until('the problem is there', () => codes(report).length === 1);
    note(
      `新建 .gongwen/ 连同文件 a folder with its file → 问题 problem: ${Math.round(performance.now() - started)} ms`,
    );
    await vscode.workspace.fs.delete(home, { recursive: true });
    await until('it is gone with the folder', () => codes(report).length === 0);
    await rename(aside, home);
  });

  it('follow the text as it is typed', async () => {
    await write(inFolder, relations(relation));
    await appear('the problem is there', () => codes(report).length === 1);
    const editor = vscode.window.activeTextEditor!;
    const start = editor.document.positionAt(editor.document.getText().indexOf('66%'));
    await edit(editor, (builder) => {
      builder.replace(new vscode.Range(start, start.translate(0, 3)), '60%');
    });
    assert.deepEqual(codes(report), []);
    await vscode.commands.executeCommand('undo');
    await (await testApi()).whenIdle(report);
    assert.deepEqual(codes(report), ['library/relation']);
  });

  it('have their errors shown in their file, while the sound ones count', async () => {
    const wrong = { ...relation, id: 'wrong', formula: 'p == import("fs")' };
    const uri = await write(inFolder, relations(relation, wrong));
    await appear('the error is there', () => problems(uri).length === 1);
    const [error] = problems(uri);
    assert.equal(error!.severity, vscode.DiagnosticSeverity.Error);
    assert.match(error!.message, /import/);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(error!.range), JSON.stringify(wrong.formula));
    assert.deepEqual(codes(report), ['library/relation']);
    await write(inFolder, relations(relation));
    await appear('the error is gone', () => problems(uri).length === 0);
  });

  it('are read where the setting says, and nowhere outside of the folder', async () => {
    const uri = await write('关系/资金.json', relations(relation));
    await withSetting('gongwen.relations.files', ['../资金.json', '关系/资金.json'], async () => {
      await appear('the problem is there', () => codes(report).length === 1);
    });
    await appear('it is gone with the setting', () => codes(report).length === 0);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true });
  });
});
