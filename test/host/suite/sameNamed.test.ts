import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, edit, testApi, untitled } from './reports';

const report = [
  '各位领导：',
  '今年以来，云溪区扎实推进窗口服务提升行动。现将有关情况汇报如下：',
  '一、工作成效',
  '全区累计办结群众诉求1098件，新增工业增加值5.2亿元。',
  '二、主要做法',
  '建立台账，办结群众诉求1089件，新增农业增加值5.1亿元。',
  '三、下一步打算',
  '力争全年办结群众诉求3000件，办结群众诉求**件以上。',
  '汇报完毕，不当之处，请批评指正。',
];

describe('figures of the same name', () => {
  let editor: vscode.TextEditor;
  const at = (figure: string): vscode.Position =>
    editor.document.positionAt(editor.document.getText().indexOf(figure) + 1);

  /** What 查找所有引用 lists at a figure, in order. */
  async function references(figure: string): Promise<readonly string[]> {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      at(figure),
    );
    return found.map(({ range }) => editor.document.getText(range));
  }
  /** The hover's part on such figures, as it reads. */
  async function hover(figure: string): Promise<string> {
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at(figure),
    );
    const told = found.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value));
    return (told.find((text) => text.includes('同名的数')) ?? '').replace(/&nbsp;/g, ' ').replace(/\\/g, '');
  }
  beforeEach(async () => {
    editor = await untitled(report.join('\n'));
  });
  afterEach(closeAll);

  it('are listed by 查找所有引用, and told in the hover where they may be the same thing', async () => {
    const all = ['1098件', '1089件', '3000件', '**件'];
    assert.deepEqual(await references('1098件'), all);
    assert.deepEqual(await references('**件'), all);
    assert.deepEqual(await references('5.2亿元'), [], 'whole words are compared');
    assert.deepEqual(await references('云溪区'), []);
    const told = await hover('1098件');
    assert.match(told, /同名的数另见2处/);
    assert.match(told, /第6行 建立台账，办结群众诉求【1089件】.*（数不同）/);
    assert.match(told, /第8行 .*【\*\*件】/);
    assert.doesNotMatch(told, /3000件】/, 'what is far from it in value');
    assert.equal(await hover('5.2亿元'), '');
  });

  it('are told to who checks a figure, and can be gone to', async () => {
    const api = await testApi();
    const place = at('1098件');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('gongwen.figure.check');
    const row = /1089件（数不同） 建立台账，办结群众诉求【1089件】/;
    await until('the panel tells of the other figure', () => api.panel().some((line) => row.test(line)));
    assert.ok(!api.panel().some((line) => line.includes('3000件】')), api.panel().join('\n'));
    await until('the keys reach the row of the other figure, and Enter shows it', async () => {
      const isThere = api.inPanel()?.includes('1089件') ?? false;
      const key = isThere ? 'acceptSelectedQuickOpenItem' : 'quickOpenSelectPrevious';
      await vscode.commands.executeCommand(`workbench.action.${key}`);
      return editor.document.getText(editor.selection) === '1089件';
    });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('are those of the text as it is now', async () => {
    await edit(editor, (builder) => {
      const start = at('1089件').translate(0, -1);
      builder.replace(new vscode.Range(start, start.translate(0, '1089件'.length)), '1098件');
    });
    await until('the other figure is the same', async () => {
      const told = await hover('3000件').then(() => hover('1098件'));
      return told.includes('【1098件】') && !told.includes('数不同');
    });
  });
});
