import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, edit, problems, testApi, untitled } from './reports';

const report = [
  '各位领导：',
  '今年以来，云溪区扎实推进窗口服务提升行动。现将有关情况汇报如下：',
  '一、强化统筹，压实工作责任',
  '（一）健全机制',
  '每周调度一次，力量配备如（二）所述。',
  '（二）配强力量',
  '抽调骨干参加。',
  '二、坚持问题导向，补齐短板弱项',
  '还有一些差距，下步打算见第三部分，分工见附件1，另见第九部分。',
  '三、聚焦重点任务，推动常态长效',
  '持续用力，久久为功。',
  '汇报完毕，不当之处，请批评指正。',
  '附件：1.分工表',
];

describe('references to sections', () => {
  let editor: vscode.TextEditor;
  const uri = (): vscode.Uri => editor.document.uri;

  async function open(language?: string, lines: readonly string[] = report): Promise<void> {
    editor = await untitled(lines.join('\n'), language);
  }
  /** The words of each of our links, with the line it leads to. */
  async function links(): Promise<string[]> {
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri(), 100);
    return found.map(({ range, target }) => {
      const line = /^L(\d+),\d+$/.exec(target?.fragment ?? '')?.[1];
      return `${editor.document.getText(range)} → ${line === undefined ? '?' : editor.document.lineAt(Number(line) - 1).text}`;
    });
  }
  function place(words: string): vscode.Position {
    return editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  }
  /** What 打开链接 or another command does at some words: the line on which the caret stands then. */
  async function goes(words: string, command: string): Promise<string> {
    const from = place(words);
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    const caret = (): vscode.Position => vscode.window.activeTextEditor!.selection.active;
    // The editor asks for links again only some time after an edit.
    await until(`${command} leads from ${words} elsewhere`, async () => {
      editor.selection = new vscode.Selection(from, from);
      await vscode.commands.executeCommand(command);
      return caret().line !== from.line;
    });
    assert.equal(vscode.window.activeTextEditor!.document, editor.document);
    return editor.document.lineAt(caret()).text;
  }
  afterEach(closeAll);

  it('are links, in our language and in Markdown', async () => {
    const expected = ['（二） → （二）配强力量', '第三部分 → 三、聚焦重点任务，推动常态长效', '附件1 → 附件：1.分工表'];
    await open();
    assert.deepEqual((await links()).slice(0, 2), expected.slice(0, 2));
    const [, third, last] = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      uri(),
      100,
    );
    assert.equal(third?.tooltip, '“第三部分”：转到“三、聚焦重点任务，推动常态长效”');
    assert.equal(last?.target?.fragment, 'L13,4');
    await open('markdown', ['# 窗口服务工作汇报', ...report.map((line) => line.replace(/^([一二三]、)/, '## $1'))]);
    assert.deepEqual((await links())[1], '第三部分 → ## 三、聚焦重点任务，推动常态长效');
  });
  it('lead to the section with 打开链接 and 转到定义, and after an edit to its new place', async () => {
    await open();
    assert.equal(await goes('第三部分', 'editor.action.openLink'), report[9]);
    assert.equal(await goes('（二）所述', 'editor.action.revealDefinition'), report[5]);
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(2, 0), '今年的工作有四个特点。\n');
    });
    assert.equal((await links())[1], `第三部分 → ${report[9]!}`);
    assert.equal(await goes('第三部分', 'editor.action.openLink'), report[9]);
  });
  it('follow a section that moves', async () => {
    await open();
    const from = place('三、聚焦');
    editor.selection = new vscode.Selection(from, from);
    await vscode.commands.executeCommand('gongwen.section.moveUp');
    await (await testApi()).whenIdle(uri());
    assert.match(editor.document.getText(), /下步打算见第二部分/);
    assert.equal((await links())[1], '第二部分 → 二、聚焦重点任务，推动常态长效');
  });
  it('are found from the heading', async () => {
    await open();
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri(),
      place('三、聚焦'),
    );
    assert.deepEqual(
      found.map(({ range }) => editor.document.getText(range)),
      ['第三部分'],
    );
  });
  it('that name nothing are told by 送审前检查, and are no links', async () => {
    await open();
    assert.ok(!(await links()).join().includes('第九部分'));
    assert.ok(!problems(uri()).some(({ message }) => message.includes('第九部分')));
    await vscode.commands.executeCommand('gongwen.check');
    const told = problems(uri()).filter(({ message }) => message.startsWith('文中没有“第九部分”'));
    assert.equal(told.length, 1);
    await vscode.commands.executeCommand('gongwen.clearCheck');
  });
});
