import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { ruleOf } from './marks';
import { closeAll, edit, labels, problems, sample, testApi, untitled } from './reports';

/** Where a piece of text stands for the first time. */
function place(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

async function fixes(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const [problem] = problems(document.uri);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    problem!.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

describe('problems', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await untitled(sample);
  });
  afterEach(closeAll);

  it('say what is wrong, where, and what else belongs to it', () => {
    const [problem, ...others] = problems(editor.document.uri);
    assert.deepEqual(others, []);
    assert.equal(ruleOf(problem!).startsWith('statistics/'), true);
    assert.ok(problem!.range.intersection(place(editor.document, '27.00%')));
    assert.ok(problem!.relatedInformation!.length > 0);
  });
  it('are gone when the figure is right, and come back with it', async () => {
    const wrong = place(editor.document, '27.00%');
    await edit(editor, (builder) => {
      builder.replace(wrong, '10.00%');
    });
    assert.deepEqual(problems(editor.document.uri), []);
    assert.equal((await testApi()).statusBar()[3], '数据 0处不符');
    await vscode.commands.executeCommand('undo');
    await (await testApi()).whenIdle(editor.document.uri);
    assert.equal(problems(editor.document.uri).length, 1);
  });
  it('offer what could be meant, prefer none, and fix nothing all at once', async () => {
    const actions = await fixes(editor.document);
    assert.ok(actions.length >= 1);
    assert.ok(actions.every(({ isPreferred }) => isPreferred !== true));
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(0, 0, editor.document.lineCount, 0),
      vscode.CodeActionKind.SourceFixAll.value,
    );
    assert.deepEqual(all, []);
  });
  it('are mended by what they offer', async () => {
    const action = (await fixes(editor.document)).find(({ edit: change }) => change)!;
    await vscode.workspace.applyEdit(action.edit!);
    await (await testApi()).whenIdle(editor.document.uri);
    assert.deepEqual(problems(editor.document.uri), []);
  });
  it('are explained at every other figure that takes part, and once only where they stand', async () => {
    const hoverAt = async (position: vscode.Position): Promise<string> => {
      const { uri } = editor.document;
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
      return hovers
        .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
        .join('\n')
        .replaceAll('&nbsp;', ' ');
    };
    const total = await hoverAt(place(editor.document, '2000件').start.translate(0, 1));
    assert.match(total, /占比：不符/);
    assert.match(total, /200件 ÷ 2000件/);
    assert.match(await hoverAt(place(editor.document, '40.00%').start.translate(0, 1)), /占比：相符/);
    assert.doesNotMatch(await hoverAt(place(editor.document, '27.00%').start.translate(0, 1)), /占比：不符/);
    assert.equal(await hoverAt(new vscode.Position(0, 2)), '');
  });
  it('stand in the 数据核对 view beside what holds', async () => {
    const rows = (await testApi()).rows('statistics');
    assert.equal(rows[0]?.label, '不符');
    const holds = rows.find(({ label }) => label === '相符');
    assert.ok(holds && Number.parseInt(holds.description, 10) >= 3, JSON.stringify(labels(rows)));
  });
  it('of 送审前检查 stay until their place is edited or they are cleared', async () => {
    const { document } = editor;
    await vscode.commands.executeCommand('gongwen.check');
    const found = problems(document.uri).length;
    assert.ok(found >= 1);
    await vscode.commands.executeCommand('gongwen.clearCheck');
    await until('only the live one is left', () => problems(document.uri).length === 1);
  });
});
