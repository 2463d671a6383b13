import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { placeOf } from './marks';
import { closeAll, edit, file, fileUri, testApi, untitled } from './reports';

const old = [
  '云溪区政务服务中心2024年上半年工作汇报',
  '各位领导：',
  '根据安排，现将2024年上半年工作汇报如下：',
  '一、主要工作',
  '区十届人大三次会议确定的实事进展顺利，1—6月受理申请2234件，比2023年增长12.5%（云政发〔2024〕12号）。',
  '坚持每周调度，问题当天交办、当天反馈，按月通报进展情况。',
  '二、下一步打算',
  '下半年，继续优化窗口服务，补齐短板弱项。',
  '汇报完毕，不当之处，请批评指正。',
  '云溪区政务服务中心',
  '2024年7月3日',
].join('\n');

const renewed = [
  '云溪区政务服务中心2025年上半年工作汇报',
  '各位领导：',
  '根据安排，现将2025年上半年工作汇报如下：',
  '一、主要工作',
  '区十届人大四次会议确定的实事进展顺利，1—6月受理申请【待填，上年2234件】，比2024年增长【待填，上年12.5%】（云政发〔2024〕12号）。',
  '坚持每周调度，问题当天交办、当天反馈，按月通报进展情况。',
  '二、下一步打算',
  '下半年，继续优化窗口服务，补齐短板弱项。',
  '汇报完毕，不当之处，请批评指正。',
  '云溪区政务服务中心',
  '2025年*月*日',
].join('\n');

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...args);
const inFront = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;
const front = (): vscode.TextDocument => {
  const document = inFront();
  assert.ok(document, 'an editor is in front');
  return document;
};
const accept = (): Thenable<unknown> => run('workbench.action.acceptSelectedQuickOpenItem');

/** Presses Enter until something has come of it, as a list takes it once it is shown. */
const acceptUntil = (what: string, isThere: () => boolean): Promise<unknown> =>
  until(what, async () => {
    await accept();
    return isThere();
  });

describe('旧稿换新', () => {
  afterEach(async () => {
    await run('workbench.action.closeQuickOpen');
    await closeAll();
  });

  it('asks, shows all ticked, and makes a new document that one undo takes back; the old one stays', async () => {
    const editor = await untitled(old, 'gongwen');
    const done = run('gongwen.renew');
    // The year, the period, the list: Enter takes what is proposed.
    await acceptUntil('a new document is in front', () => (inFront() ?? editor.document) !== editor.document);
    await done;
    const document = front();
    assert.equal(document.languageId, 'gongwen');
    assert.equal(document.getText(), renewed);
    assert.equal(editor.document.getText(), old);
    await (await testApi()).whenIdle(document.uri);
    const [group] = (await testApi()).rows('placeholders');
    assert.ok(group, 'the blanks are in the view of blanks');
    await run('undo');
    assert.equal(document.getText(), old);
    await run('redo');
    assert.equal(document.getText(), renewed);
  });

  it('changes nothing on Escape', async () => {
    const editor = await untitled(old, 'gongwen');
    let ended = false;
    const done = Promise.resolve(run('gongwen.renew', { newYear: 2025 })).then(() => (ended = true));
    await until('the list is closed', async () => {
      await run('workbench.action.closeQuickOpen');
      return ended;
    });
    await done;
    assert.equal(front(), editor.document);
    assert.equal(editor.document.getText(), old);
  });

  it('changes what is left ticked, in the current copy where that is asked for', async () => {
    const editor = await untitled(old, 'gongwen');
    const { document } = editor;
    // The key may come before the list can take it: then all stays ticked, and the writer begins again.
    await until('the year of the title is left out', async () => {
      const done = run('gongwen.renew', { here: true, newYear: 2025 });
      await until('the list is closed', async () => {
        await run('workbench.action.quickOpenSelectNext');
        await run('workbench.action.quickOpenSelectPrevious');
        await run('workbench.action.quickPickManyToggle');
        await accept();
        return document.getText() !== old;
      });
      await done;
      const isLeftOut = document.getText().startsWith(old.slice(0, 14));
      if (!isLeftOut) await run('undo');
      return isLeftOut;
    });
    assert.equal(front(), document);
    assert.equal(document.getText(), renewed.replace('2025', '2024'));
    await run('undo');
    assert.equal(document.getText(), old);
  });

  it('takes a file of the explorer, and leaves it as it is', async () => {
    const uri = fileUri('换新/旧稿.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(old));
    const done = run('gongwen.renew', uri);
    await acceptUntil('the new document is in front', () => inFront()?.isUntitled === true);
    await done;
    assert.equal(front().getText(), renewed);
    const bytes = await vscode.workspace.fs.readFile(uri);
    assert.equal(new TextDecoder().decode(bytes), old);
  });

  it('closes its list when the text changes meanwhile', async () => {
    const editor = await untitled(old, 'gongwen');
    const done = run('gongwen.renew', { newYear: 2025 });
    let ended = false;
    void Promise.resolve(done).then(() => (ended = true));
    await until('the list is closed', async () => {
      await editor.edit((builder) => {
        builder.insert(new vscode.Position(1, 0), '\n');
      });
      return ended;
    });
    assert.equal(front(), editor.document);
    assert.ok(!editor.document.getText().includes('2025'));
  });
});

describe('同比 once the blank with last year’s value is filled', () => {
  afterEach(closeAll);
  const rate = '【待填，上年12.5%】';

  /** What can be done at the blank of the rate: what the list of completions offers, and the quick fixes. */
  async function offers({ document }: vscode.TextEditor): Promise<readonly string[]> {
    const { uri } = document;
    const at = document.positionAt(document.getText().indexOf(rate) + 1);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, at); // prettier-ignore
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, new vscode.Range(at, at)); // prettier-ignore
    const own = list.items.flatMap(({ label }) => (typeof label === 'string' || label.description !== '同比' ? [] : [label.label])); // prettier-ignore
    return [...own, ...fixes.map(({ title }) => title).filter((title) => title.includes('上年'))];
  }

  const replace = (editor: vscode.TextEditor, from: string, to: string): Promise<void> =>
    edit(editor, (builder) => {
      builder.replace(placeOf(editor.document, from), to);
    });

  it('is offered at the rate, turns 增长 where the value fell, and is known again when the report is reopened', async () => {
    const uri = fileUri('换新/今年.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(renewed));
    let editor = await file('换新/今年.txt');
    assert.deepEqual(await offers(editor), []);
    await replace(editor, '【待填，上年2234件】', '2850件');
    assert.deepEqual(await offers(editor), ['27.6%', '填入27.6%（2850件 ÷ 上年2234件 - 1 = 27.6%）']);
    assert.ok(await editor.document.save());
    await closeAll();
    editor = await file('换新/今年.txt');
    await replace(editor, '2850件', '2000件');
    assert.deepEqual(await offers(editor), ['填入下降10.5%（1 - 2000件 ÷ 上年2234件 = 10.5%）']);
    await replace(editor, '2000件', '2850件');
    const place = editor.document.positionAt(editor.document.getText().indexOf(rate));
    editor.selection = new vscode.Selection(place, place);
    await run('gongwen.fillComputed');
    assert.ok(editor.document.getText().includes('受理申请2850件，比2024年增长27.6%（'));
    assert.ok(await editor.document.save());
  });
});

describe('与上年相同', () => {
  afterEach(async () => {
    await run('workbench.action.closeQuickOpen');
    await closeAll();
  });

  it('lists figures and paragraphs that were left, and goes to each', async () => {
    const uri = fileUri('换新/上年.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(old));
    await file('换新/上年.txt');
    const editor = await untitled(old.replaceAll('2024', '2025').replace('12.5%', '13.1%'), 'gongwen');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('gongwen.sameAsLastYear', uri);
    await acceptUntil('the figure is selected', () => editor.document.getText(editor.selection) === '2234件');
    await run('gongwen.sameAsLastYear', uri);
    await acceptUntil('the caret is at the paragraph', () =>
      editor.document.lineAt(editor.selection.active).text.startsWith('坚持每周调度'),
    );
    assert.ok(editor.selection.isEmpty);
  });

  it('leaves out a figure that is marked 核实无误', async () => {
    const uri = fileUri('换新/上年二.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(old));
    const editor = await untitled(old.replaceAll('2024', '2025').replace('12.5%', '13.1%'), 'gongwen');
    const { document } = editor;
    const { start } = placeOf(document, '2234件');
    editor.selection = new vscode.Selection(start, start);
    await run('gongwen.figure.check');
    const [title] = (await testApi()).panel();
    await until('the figure is marked, and the panel goes on', async () => {
      await accept();
      return (await testApi()).panel()[0] !== title;
    });
    await run('workbench.action.closeQuickOpen');
    await until('the panel is closed', async () => (await testApi()).panel().length === 0);
    await (await testApi()).whenIdle(document.uri);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('gongwen.sameAsLastYear', uri);
    await acceptUntil('the first of the list is the paragraph', () =>
      document.lineAt(editor.selection.active).text.startsWith('坚持每周调度'),
    );
    assert.ok(editor.selection.isEmpty);
  });

  it('is confirmed row by row: a figure is marked 核实无误, and neither comes again until its words change', async () => {
    const uri = fileUri('换新/上年三.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(old));
    const editor = await untitled(old.replaceAll('2024', '2025').replace('12.5%', '13.1%'), 'gongwen');
    const { document } = editor;
    const api = await testApi();
    const rows = async (): Promise<readonly string[]> => {
      await run('workbench.action.closeQuickOpen');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await run('gongwen.sameAsLastYear', uri);
      return api.same().map((label) => label.replace(/^\$\([a-z-]+\) /, '').slice(0, 6));
    };
    assert.deepEqual(await rows(), ['2234件', '坚持每周调度', '下半年，继续']);
    await run('gongwen.sameAsLastYear.confirm');
    assert.equal(api.same().length, 2);
    await run('gongwen.sameAsLastYear.confirm');
    assert.deepEqual(await rows(), ['下半年，继续']);
    await run('gongwen.sameAsLastYear.confirm');
    await until('the list is closed', () => api.same().length === 0);
    assert.deepEqual(await rows(), []);
    const figure = placeOf(document, '2234件');
    editor.selection = new vscode.Selection(figure.start, figure.start);
    await run('gongwen.figure.check');
    assert.ok(
      api.panel().some((line) => line.includes('清除标记')),
      'the figure has its mark',
    );
    await run('workbench.action.closeQuickOpen');
    await edit(editor, (builder) => {
      builder.replace(placeOf(document, '2234件'), '2235件');
    });
    await edit(editor, (builder) => {
      builder.replace(placeOf(document, '2235件，'), '2234件，同比');
    });
    assert.equal((await rows())[0], '2234件');
  });

  it('knows from where a new document was made', async () => {
    const editor = await untitled(old, 'gongwen');
    const done = run('gongwen.renew', { newYear: 2025 });
    await acceptUntil('a new document is in front', () => (inFront() ?? editor.document) !== editor.document);
    await done;
    const copy = vscode.window.activeTextEditor!;
    await (await testApi()).whenIdle(copy.document.uri);
    await run('gongwen.sameAsLastYear');
    await acceptUntil('the caret is at the paragraph', () =>
      copy.document.lineAt(copy.selection.active).text.startsWith('坚持每周调度'),
    );
  });
});
