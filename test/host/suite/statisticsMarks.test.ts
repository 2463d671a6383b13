import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { groups, placeOf, readText, rowWith, settle, untilProblems, writeText } from './marks';
import { appear, closeAll, file, fileUri, problems, sample, testApi } from './reports';

const team = fileUri('.gongwen');

/** Where the team keeps the marks of a file of the workspace. */
const marksOf = (name: string): vscode.Uri => fileUri(`.gongwen/marks/${name}.jsonl`);

async function report(name: string): Promise<vscode.TextEditor> {
  await writeText(fileUri(name), sample);
  return file(name);
}

async function remove(uri: vscode.Uri): Promise<void> {
  await Promise.resolve(vscode.workspace.fs.delete(uri, { recursive: true })).catch(() => undefined);
}

describe('marks that are kept', () => {
  afterEach(closeAll);
  after(() => remove(team));

  it('are there again when the report is opened again, and nothing stands beside it', async () => {
    const { document } = await report('标记/自己.txt');
    await settle(document);
    await closeAll();
    const again = await file('标记/自己.txt');
    await untilProblems(again.document, 0);
    assert.ok((await groups())['已核实']! >= 1);
    const beside = await vscode.workspace.fs.readDirectory(fileUri('标记'));
    assert.deepEqual(
      beside.map(([name]) => name),
      ['自己.txt'],
    );
    assert.equal(await readText(team), undefined);
  });
  it('follow a file that is renamed, and one whose folder is', async () => {
    const rename = async (from: string, to: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileUri(from), fileUri(to));
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    const { document } = await report('标记/旧名.txt');
    await settle(document);
    await rename('标记/旧名.txt', '标记/新名.txt');
    await untilProblems((await file('标记/新名.txt')).document, 0);
    await closeAll();
    await rename('标记', '标记二');
    await untilProblems((await file('标记二/新名.txt')).document, 0);
  });
  it('follow a new document into its file', async () => {
    const uri = vscode.Uri.from({ scheme: 'untitled', path: fileUri('首次保存.txt').path });
    const untitled = await vscode.workspace.openTextDocument(uri);
    const filled = new vscode.WorkspaceEdit();
    filled.insert(uri, new vscode.Position(0, 0), sample);
    await vscode.workspace.applyEdit(filled);
    await vscode.window.showTextDocument(untitled);
    await until('it is a report with a problem', () => problems(uri).length === 1);
    await (await testApi()).whenIdle(uri);
    await settle(untitled);
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = await file('首次保存.txt');
    assert.equal(saved.document.uri.scheme, 'file');
    await untilProblems(saved.document, 0);
    await (await testApi()).whenIdle(saved.document.uri);
    assert.ok((await groups())['已核实']! >= 1);
  });

  describe('by a team', () => {
    before(() => vscode.workspace.fs.createDirectory(team));

    it('stand in its folder, without a word of the report', async () => {
      const { document } = await report('汇报/一季度.txt');
      await settle(document);
      const text = await readText(marksOf('汇报/一季度.txt'));
      assert.match(text ?? '', /"state":"verified"/);
      assert.doesNotMatch(text!, /备案|27\.00/);
    });
    it('are read again when a colleague has written them, and merged', async () => {
      const { document } = await file('汇报/一季度.txt');
      await untilProblems(document, 0);
      const marks = marksOf('汇报/一季度.txt');
      const written = (await readText(marks))!;
      await writeText(marks, written.replace('"state":"verified"', '"state":"doubtful","note":"等区统计局回复"'));
      await appear('the problem is back', () => problems(document.uri).length === 1);
      assert.ok(rowWith((await testApi()).rows('statistics'), '27.00%')!.description.includes('等区统计局回复'));
      await writeText(marks, written.split('\n').slice(0, 1).join('\n'));
      await appear('the mark is gone', async () => (await groups())['有疑问'] === undefined);
    });
    it('take over what the writer had marked alone', async () => {
      const { document } = await file('标记二/自己.txt').catch(() => report('标记二/自己.txt'));
      await untilProblems(document, 0);
      await vscode.commands.executeCommand('gongwen.figure.check');
      await until('the panel is open', async () => (await testApi()).panel().length > 0);
      const [title] = (await testApi()).panel();
      await until('it goes on', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return (await testApi()).panel()[0] !== title;
      });
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await (await testApi()).whenIdle(document.uri);
      const lines = (await readText(marksOf('标记二/自己.txt')))!.trim().split('\n');
      assert.ok(lines.length >= 3, lines.join('\n'));
    });
    it('in a damaged file are read as far as they can be; the file is set aside and not overwritten', async () => {
      const { document } = await report('汇报/损坏.txt');
      await settle(document);
      const marks = marksOf('汇报/损坏.txt');
      const damaged = `${(await readText(marks))!}<<<<<<< HEAD\n`;
      await writeText(marks, damaged);
      await closeAll();
      const again = await file('汇报/损坏.txt');
      await untilProblems(again.document, 0);
      assert.equal(await readText(marks), damaged, 'reading has changed the file');
      const { start } = placeOf(again.document, '40.00%');
      again.selection = new vscode.Selection(start, start);
      await vscode.commands.executeCommand('gongwen.figure.check');
      const [title] = (await testApi()).panel();
      await until('the mark is set', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return (await testApi()).panel()[0] !== title;
      });
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await (await testApi()).whenIdle(again.document.uri);
      assert.equal(await readText(marks.with({ path: `${marks.path}.bad-1` })), damaged);
      assert.doesNotMatch((await readText(marks))!, /<<<<<<</);
    });
    it('of a newer version are neither read nor written', async () => {
      const marks = marksOf('汇报/更新.txt');
      const newer = '{"schema":2,"kind":"gongwen-marks"}\n{"any":"thing"}\n';
      await writeText(marks, newer);
      const { document } = await report('汇报/更新.txt');
      await untilProblems(document, 1);
      await settle(document);
      assert.equal(problems(document.uri).length, 1);
      assert.equal(await readText(marks), newer);
    });
  });
});
