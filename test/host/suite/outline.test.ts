import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, edit, file, labels, sample, testApi, untitled } from './reports';

async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return found ?? [];
}

describe('the outline', () => {
  afterEach(closeAll);

  it('is in VS Code’s own places, each symbol within its parent and on its heading', async () => {
    const { document } = await untitled(sample);
    const roots = await symbols(document);
    assert.deepEqual(
      roots.map(({ name }) => name),
      ['一、强化统筹，压实工作责任', '二、坚持问题导向，补齐短板弱项', '三、聚焦重点任务，推动常态长效'],
    );
    const check = (symbol: vscode.DocumentSymbol): void => {
      assert.equal(document.getText(symbol.selectionRange), symbol.name);
      for (const child of symbol.children) {
        assert.ok(symbol.range.contains(child.range));
        check(child);
      }
    };
    roots.forEach(check);
  });
  it('folds by section', async () => {
    const { document } = await untitled(sample);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [2, 4],
        [5, 6],
        [7, 8],
      ],
    );
  });
  it('follows an edit', async () => {
    const editor = await untitled(sample);
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(9, 0), '四、加强宣传引导，营造良好氛围\n');
    });
    assert.deepEqual(labels((await testApi()).rows('outline')).slice(3), ['四、加强宣传引导，营造良好氛围']);
  });
  it('marks the section of the cursor, and leaves the focus where it is', async () => {
    const editor = await untitled(sample);
    const api = await testApi();
    await vscode.commands.executeCommand('gongwen.outline.focus');
    await vscode.window.showTextDocument(editor.document);
    for (const [line, label] of [
      [6, '二、坚持问题导向，补齐短板弱项'],
      [4, '二是突出“实”，优化窗口服务'],
    ] as const) {
      editor.selection = new vscode.Selection(line, 3, line, 3);
      await until(`${label} is marked`, () => api.marked() === label);
      assert.equal(vscode.window.activeTextEditor?.document, editor.document);
      assert.equal(editor.selection.active.line, line);
    }
  });
  it('has nothing to show when no report is open', async () => {
    await untitled(sample);
    await closeAll();
    const api = await testApi();
    await until('the outline is empty', () => api.rows('outline').length === 0);
  });
  it('of a Markdown report has its headings', async () => {
    const { document } = await file('samples/示例四 表态发言.md');
    const names = JSON.stringify(labels((await testApi()).rows('outline')));
    assert.match(names, /一、在“稳面积”上严防死守/);
    assert.doesNotMatch(names, /#/);
    assert.ok((await symbols(document)).length > 0);
  });
});
