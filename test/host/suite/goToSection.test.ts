import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, edit, sample, untitled } from './reports';

describe('跳到…', () => {
  let editor: vscode.TextEditor;
  const command = 'gongwen.goToSection';
  const caretLine = (): string => editor.document.lineAt(editor.selection.active).text.slice(0, 3);
  const firstSeen = (): number => editor.visibleRanges[0]!.start.line;
  const isSeen = (line: number): boolean =>
    editor.visibleRanges.some((range) => range.start.line <= line && line <= range.end.line);
  const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  /** Presses Enter until the list has taken it, which it does once it is shown. */
  const accept = (label: string): Promise<unknown> =>
    until(`the caret is at ${label}`, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return caretLine() === label;
    });

  before(async () => {
    editor = await untitled(sample);
    // Lines enough that not all can be seen.
    const more = Array.from({ length: 120 }, (_, at) => `这一年的第${at + 1}项工作按计划推进，有关情况另行报告。\n`);
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(5, 0), more.join(''));
    });
  });
  beforeEach(() => {
    editor.selection = new vscode.Selection(0, 2, 0, 2);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.AtTop);
  });
  afterEach(close);
  after(closeAll);

  for (const [query, label] of [
    ['3', '三、聚'],
    ['二', '二、坚'],
    ['一2', '二是突'],
    ['补短板', '二、坚'],
  ] as const) {
    it(`goes by “${query}” to ${label}, and selects nothing`, async () => {
      await vscode.commands.executeCommand(command, query);
      await accept(label);
      assert.ok(editor.selection.isEmpty);
      assert.equal(editor.selection.active.character, 0);
      assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    });
  }
  it('shows places on the way and goes back on Escape', async () => {
    const { selection } = editor;
    await until('the beginning is seen', () => firstSeen() === 0);
    const line = editor.document.lineCount - 3;
    assert.ok(!isSeen(line));
    await vscode.commands.executeCommand(command, '三');
    await until('the section is seen', () => isSeen(line));
    assert.ok(editor.selection.isEqual(selection));
    await until('the list is closed', async () => {
      await close();
      return firstSeen() === 0;
    });
    assert.ok(editor.selection.isEqual(selection));
  });
  it('begins at the section of the caret, and goes on from there', async () => {
    const line = editor.document.lineCount - 5;
    editor.selection = new vscode.Selection(line, 0, line, 0);
    await vscode.commands.executeCommand(command);
    await until('the next one is taken', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return caretLine() === '三、聚';
    });
  });
});
