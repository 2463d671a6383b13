// Runs in both extension hosts: no node modules here.
import * as vscode from 'vscode';
import { ok, same } from '../check';
import { groups, placeOf, rowWith, settle } from './marks';
import { closeAll, edit, fileUri, problems, sample, testApi, untitled } from './reports';

describe('a mark', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await untitled(sample);
  });
  after(closeAll);

  it('settles a problem: it is gone, and its claim is listed under 已核实', async () => {
    const before = await groups();
    ok(before['不符']! >= 1 && before['已核实'] === undefined, JSON.stringify(before));
    await settle(editor.document);
    same(problems(editor.document.uri), []);
    const settled = await groups();
    same([settled['不符'], settled['已核实']], [undefined, before['不符']]);
    const api = await testApi();
    same(api.statusBar()[3], '数据 0处不符');
    ok(rowWith(api.rows('statistics'), '27.00%')?.description.includes('不符') === true, 'the verdict is not told');
  });
  it('keeps 送审前检查 from telling it again', async () => {
    await vscode.commands.executeCommand('gongwen.check');
    ok(
      problems(editor.document.uri).every(({ message }) => !message.includes('27.00%')),
      'it is told again',
    );
    await vscode.commands.executeCommand('gongwen.clearCheck');
  });
  it('survives an edit in another paragraph', async () => {
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(1, 0), '各位代表，');
    });
    same(problems(editor.document.uri), []);
  });
  it('falls away when its sentence changes, and is back with the sentence', async () => {
    await edit(editor, (builder) => {
      builder.replace(placeOf(editor.document, '2000件'), '2100件');
    });
    ok(problems(editor.document.uri).length >= 1, 'the problem is not back');
    ok((await groups())['已核实'] === undefined, 'the claim is still listed as settled');
    await vscode.commands.executeCommand('undo');
    await (await testApi()).whenIdle(editor.document.uri);
    same(problems(editor.document.uri), []);
  });
});

describe('the 数据核对表', () => {
  after(closeAll);

  it('goes out as .xlsx and comes back, in the browser by the same bundle', async function () {
    // On the desktop Excel's libraries must not be loaded yet: another suite asks for them there.
    if (vscode.env.uiKind === vscode.UIKind.Desktop || 'process' in globalThis) this.skip();
    await untitled(sample);
    const sheet = fileUri('核对表/表.xlsx');
    await vscode.commands.executeCommand('gongwen.sheet.export', sheet);
    const bytes = await vscode.workspace.fs.readFile(sheet);
    same([...bytes.slice(0, 2)], [0x50, 0x4b]);
    await vscode.commands.executeCommand('gongwen.sheet.read', sheet);
    same((await groups())['已核实'], undefined);
  });
});
