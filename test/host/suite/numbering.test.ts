import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { ruleOf } from './marks';
import { closeAll, edit, problems, untitled, withSetting } from './reports';

const report = [
  '各位领导，同志们：',
  '今年以来，云溪区扎实推进窗口服务提升行动。根据会议安排，现将有关情况汇报如下：',
  '一、强化统筹，压实责任',
  '各项工作有序推进。',
  '二、健全机制，提升效能',
  '各项工作有序推进。',
  '四、加强督查',
  '各项工作有序推进。',
  '五、培育队伍，夯实基础',
  '各项工作有序推进。',
  '汇报完毕，不当之处，请各位领导批评指正。',
].join('\n');

/** The rules of our problems that are about numbering. */
function rules(document: vscode.TextDocument): readonly string[] {
  return problems(document.uri)
    .map(ruleOf)
    .filter((rule) => rule.startsWith('numbering/'));
}

describe('the numbering of a report', () => {
  afterEach(closeAll);

  it('is checked before review, mended by one fix, and undone in one step', async () => {
    const { document } = await untitled(report);
    assert.deepEqual(rules(document), []);
    await vscode.commands.executeCommand('gongwen.check');
    await until('the gap is told', () => rules(document).join() === 'numbering/gap');
    const [problem] = problems(document.uri);
    assert.equal(document.getText(problem!.range), '四、');
    assert.match(problem!.message, /“二、”后面是“四、”，缺“三、”/);
    assert.equal(document.getText(problem!.relatedInformation![0]!.location.range), '二、');

    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem!.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.includes('本组重新编号：“一、”至“四、”'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), report.replace('四、', '三、').replace('五、', '四、'));
    await until('the gap is gone', () => rules(document).length === 0);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), report);
  });

  it('is not called wrong any more once what was missing is written', async () => {
    const editor = await untitled(report);
    const { document } = editor;
    await vscode.commands.executeCommand('gongwen.check');
    assert.deepEqual(rules(document), ['numbering/gap']);
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(3, 0), '先看成效。\n');
    });
    assert.deepEqual(rules(document), ['numbering/gap']);
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(7, 0), '三、加快数据共享\n各项工作有序推进。\n');
    });
    assert.deepEqual(rules(document), []);
  });

  it('leaves parallel form to those who ask for it', async () => {
    const { document } = await untitled(report.replace('四、', '三、').replace('五、', '四、'));
    await vscode.commands.executeCommand('gongwen.check');
    assert.deepEqual(rules(document), []);
    await withSetting('gongwen.check.rules', { 'numbering/parallel': true }, async () => {
      await vscode.commands.executeCommand('gongwen.check');
      await until('the odd title is told', () => rules(document).join() === 'numbering/parallel');
      const [problem] = problems(document.uri);
      assert.equal(document.getText(problem!.range), '三、加强督查');
    });
  });
});
