import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { groups, placeOf, rowWith } from './marks';
import { closeAll, labels, sample, testApi, untitled } from './reports';

describe('逐个核对数据', () => {
  let editor: vscode.TextEditor;
  const panel = async (): Promise<readonly string[]> => (await testApi()).panel();
  const selected = (): string => editor.document.getText(editor.selection);
  const accept = (): Thenable<unknown> =>
    vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  const closePanel = async (): Promise<void> => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await until('the panel is closed', async () => (await panel()).length === 0);
  };
  beforeEach(async () => {
    editor = await untitled(sample);
  });
  afterEach(async () => {
    await closePanel();
    await closeAll();
  });

  it('opens at the figure of the caret, with its sentence and how it was checked', async () => {
    const { start } = placeOf(editor.document, '27.00%');
    editor.selection = new vscode.Selection(start.translate(0, 2), start.translate(0, 2));
    await vscode.commands.executeCommand('gongwen.figure.check');
    const lines = await panel();
    assert.match(lines[0]!, /^逐个核对数据 \d+\/\d+ · 未核对\d+处 · 一是突出“快”/);
    assert.match(lines[1]!, /备案类200件（占比【27\.00%】/);
    assert.ok(
      lines.some((line) => /200件 ÷ 2000件.*占比 · 不符/.test(line)),
      lines.join('\n'),
    );
    assert.equal(selected(), '27.00%');
  });
  it('goes from figure to figure by its keys, and leaves the text as it is', async () => {
    const text = editor.document.getText();
    const seen: string[] = [];
    for (let step = 0; step < 4; step++) {
      await vscode.commands.executeCommand('gongwen.figure.next');
      seen.push(selected());
    }
    await vscode.commands.executeCommand('gongwen.figure.previous');
    seen.push(selected());
    assert.deepEqual(seen, ['2000件', '800件', '40.00%', '700件', '40.00%']);
    assert.equal(editor.document.getText(), text);
  });
  it('marks with Enter and goes on to the next figure', async () => {
    const { start } = placeOf(editor.document, '27.00%');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('gongwen.figure.check');
    const [title] = await panel();
    await until('the panel has the focus, and goes on', async () => {
      await accept();
      return (await panel())[0] !== title;
    });
    assert.notEqual(selected(), '27.00%');
    await closePanel();
    await (await testApi()).whenIdle(editor.document.uri);
    const rows = (await testApi()).rows('statistics');
    assert.ok((await groups())['已核实']! >= 1, JSON.stringify(labels(rows)));
    assert.ok(rowWith(rows, '200件 ÷ 2000件'));
  });
});
