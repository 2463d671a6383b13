import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, note, sample, untitled } from './reports';

const titled = `关于窗口服务的汇报\n${sample}`;

/** The lines that can be seen, in a window that is taller than the text: what is folded stands in no visible range. */
function seen(editor: vscode.TextEditor): string {
  return editor.visibleRanges.map(({ start, end }) => `${start.line}–${end.line}`).join(' ');
}

async function foldsTo(level: number, editor: vscode.TextEditor, lines: string): Promise<void> {
  await vscode.commands.executeCommand('gongwen.foldToLevel', level);
  await until(`folded to level ${level}: ${lines}, not ${seen(editor)}`, () => seen(editor) === lines);
}

async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

const deep = [
  '关于窗口服务的汇报',
  '一、工作情况',
  '（一）建设情况',
  '1.城区',
  '建成窗口三个，群众反映良好。',
  '2.乡镇',
  '建成窗口五个，群众反映良好。',
  '（二）运行情况',
  '运行良好，制度健全。',
  '二、下步打算',
  '继续抓好落实。',
].join('\n');

describe('folding to a level', () => {
  afterEach(closeAll);

  it('leaves the headings of the level and those above, wherever the caret stands', async () => {
    const editor = await untitled(deep, 'gongwen');
    editor.selection = new vscode.Selection(4, 2, 4, 2);
    await foldsTo(1, editor, '0–1 9–9');
    await foldsTo(2, editor, '0–2 7–7 9–9');
    await foldsTo(3, editor, '0–3 5–5 7–7 9–9');
    await foldsTo(99, editor, '0–10');
    assert.equal(editor.document.getText(), deep);
  });
  it('counts levels alike without a title', async () => {
    const editor = await untitled(sample);
    await foldsTo(1, editor, '0–2 5–5 7–7 9–9');
  });
  it('asks for the level', async () => {
    const editor = await untitled(deep, 'gongwen');
    const done = vscode.commands.executeCommand('gongwen.foldToLevel');
    await until('the first level is folded', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return seen(editor) === '0–1 9–9';
    });
    await done;
  });
  it('has nothing to do in a report without sections', async () => {
    const editor = await untitled(note, 'gongwen');
    await vscode.commands.executeCommand('gongwen.foldToLevel', 1);
    assert.equal(editor.document.getText(), note);
  });
});

describe('breadcrumbs and sticky scroll', () => {
  afterEach(closeAll);

  it('have each heading inside the one above it, on every level', async () => {
    const { document } = await untitled(deep, 'gongwen');
    const shape = (list: readonly vscode.DocumentSymbol[]): unknown[] =>
      list.map(({ name, children }) => (children.length === 0 ? name : [name, shape(children)]));
    assert.deepEqual(shape(await symbols(document)), [
      [
        '关于窗口服务的汇报',
        [['一、工作情况', [['（一）建设情况', ['1.城区', '2.乡镇']], '（二）运行情况']], '二、下步打算'],
      ],
    ]);
    const [title] = await symbols(document);
    const [first, second] = title!.children;
    // Sticky scroll shows a heading as long as its range lasts: up to the line before the next one.
    assert.equal(first!.range.end.line, 8);
    assert.equal(second!.range.start.line, 9);
    assert.equal(first!.children[0]!.range.end.line, 6);
  });
  it('have run-in points inside their paragraph’s section', async () => {
    const { document } = await untitled(
      titled.replace('持续用力，久久为功', '做好三件事：一是抓机制；二是抓队伍；三是抓督查'),
    );
    const [title] = await symbols(document);
    const last = title!.children.at(-1)!;
    assert.deepEqual(
      last.children.map(({ name }) => name),
      ['一是抓机制', '二是抓队伍', '三是抓督查'],
    );
    for (const child of last.children) assert.ok(last.range.contains(child.range));
  });
});
