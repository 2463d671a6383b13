import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { placeOf, readText, ruleOf, writeText } from './marks';
import { closeAll, edit, fileUri, problems, sample, show, testApi, untitled } from './reports';

const slips = `${sample}\n今年成效明显，，全面推进。\n明年再加力，，再提速。\n`;
const rule = 'punctuation/doubled';

async function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind = vscode.CodeActionKind.QuickFix) {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  );
}

async function choose(document: vscode.TextDocument, at: string, title: RegExp): Promise<void> {
  let action: vscode.CodeAction | undefined;
  // VS Code gives nothing where the document changes its language while it asks.
  await until(`${String(title)} is offered`, async () => {
    action = (await actionsAt(document, placeOf(document, at))).find((one) => title.test(one.title));
    return action !== undefined;
  });
  if (!action) return;
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command)
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  await (await testApi()).whenIdle(document.uri);
}

const places = (document: vscode.TextDocument): readonly number[] =>
  problems(document.uri)
    .filter((one) => ruleOf(one) === rule)
    .map(({ range }) => range.start.line);

/** 送审前检查 shows a page, which has the focus then: back to the text, as a writer goes on. */
async function check(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('gongwen.check');
  return show(document, vscode.ViewColumn.One);
}

async function checked(): Promise<vscode.TextDocument> {
  const { document } = await untitled(slips);
  await check(document);
  assert.equal(places(document).length, 2);
  return document;
}

describe('switching off', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace
      .getConfiguration('gongwen')
      .update('check.rules', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace
      .getConfiguration('gongwen')
      .update('check.mode', undefined, vscode.ConfigurationTarget.Global);
  });

  it('此处不再提示 is of one place until its sentence changes, 恢复不再提示的问题 takes it back', async () => {
    const document = await checked();
    const [first] = places(document);
    await choose(document, '，，全面', /^此处不再提示$/);
    assert.deepEqual(places(document), [first! + 1]);
    await check(document);
    assert.deepEqual(places(document), [first! + 1]);
    assert.equal(document.getText(), slips, 'the text was changed');
    await edit(await show(document, vscode.ViewColumn.One), (builder) => {
      builder.replace(placeOf(document, '成效明显'), '成效突出');
    });
    await check(document);
    assert.equal(places(document).length, 2);
    await vscode.commands.executeCommand('undo');
    await (await testApi()).whenIdle(document.uri);
    assert.equal(places(document).length, 1);
    const done = vscode.commands.executeCommand('gongwen.dismissed');
    const { ticked } = await testApi();
    await until('the list is shown', () => ticked.rows().length === 1);
    assert.deepEqual(ticked.rows(), ['标点重复']);
    ticked.accept(() => false);
    await done;
    await check(document);
    assert.equal(places(document).length, 2);
  });

  it('本文不再查 is of the document, 一律不查 of the settings', async () => {
    const document = await checked();
    await choose(document, '，，全面', /^本文不再查这条规则$/);
    assert.deepEqual(places(document), []);
    await closeAll();
    const other = await checked();
    await choose(other, '，，全面', /^一律不查这条规则$/);
    const settings = vscode.workspace.getConfiguration('gongwen').inspect('check.rules');
    assert.deepEqual(settings?.globalValue, { [rule]: 'off' });
    await check(other);
    assert.deepEqual(places(other), []);
  });

  it('leads from a problem to the page on its rule, rendered', async () => {
    const document = await checked();
    const { code } = problems(document.uri).find((one) => ruleOf(one) === rule)!;
    const { target } = code as { target: vscode.Uri };
    assert.match((await vscode.workspace.openTextDocument(target)).getText(), /^# punctuation\/doubled\n/);
    await choose(document, '，，全面', /^关于这条规则$/);
    await until('the page is shown', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input.uri.toString() === target.toString();
    });
  });

  it('暂停检查 and gongwen.check.mode leave no squiggle, nor does a document that is none of ours any more', async () => {
    const { document } = await untitled(slips);
    const settings = vscode.workspace.getConfiguration('gongwen');
    const count = (): number => problems(document.uri).length;
    assert.equal(count(), 1);
    await check(document);
    await vscode.commands.executeCommand('gongwen.pauseCheck');
    assert.equal(count(), 0);
    await vscode.commands.executeCommand('gongwen.resumeCheck');
    assert.ok(count() >= 3);
    await vscode.commands.executeCommand('gongwen.clearCheck');
    await settings.update('check.mode', 'command', vscode.ConfigurationTarget.Global);
    await until('nothing unasked', () => count() === 0);
    await settings.update('check.mode', 'save', vscode.ConfigurationTarget.Global);
    await until('what was true at first', () => count() === 1);
    const wrong = placeOf(document, '35.00%');
    await edit(await show(document, vscode.ViewColumn.One), (builder) => {
      builder.replace(wrong, '36.00%');
    });
    assert.equal(count(), 1, 'a new one is told before saving');
    await check(document);
    await vscode.commands.executeCommand('gongwen.treatAsPlainText');
    await until('none of a plain text', () => count() === 0);
  });

  it('in the mode of saving tells what is new when the report is saved, and nothing of one that is renamed or closed', async () => {
    const settings = vscode.workspace.getConfiguration('gongwen');
    const [first, second] = [fileUri('存盘/汇报.txt'), fileUri('存盘/汇报稿.txt')];
    const count = (uri: vscode.Uri): number => problems(uri).length;
    await writeText(first, slips);
    await settings.update('check.mode', 'save', vscode.ConfigurationTarget.Global);
    try {
      await vscode.commands.executeCommand('vscode.open', first, { preview: false });
      const editor = vscode.window.activeTextEditor!;
      await until('what was true at first', () => count(first) === 1);
      await edit(editor, (builder) => {
        builder.replace(placeOf(editor.document, '35.00%'), '36.00%');
      });
      assert.equal(count(first), 1);
      await editor.document.save();
      await until('what is true when saved', () => count(first) === 2);
      const renamed = new vscode.WorkspaceEdit();
      renamed.renameFile(first, second);
      await vscode.workspace.applyEdit(renamed);
      await until('the problems under the new name alone', () => count(first) === 0 && count(second) === 2);
      await settings.update('documents', 'never', vscode.ConfigurationTarget.Global);
      await closeAll();
      await until('none of a closed one', () => count(second) === 0);
    } finally {
      await settings.update('documents', undefined, vscode.ConfigurationTarget.Global);
      await closeAll();
      await vscode.workspace.fs.delete(fileUri('存盘'), { recursive: true });
    }
  });

  it('follows .gongwen/check.json of the workspace, which own settings outweigh', async () => {
    const settings = vscode.workspace.getConfiguration('gongwen');
    const file = fileUri('.gongwen/check.json');
    const report = fileUri('规则/汇报.txt');
    await writeText(report, slips);
    await writeText(file, '{"schema": 1, "rules": {"punctuation/doubled": {"moment": "live"}}}');
    try {
      await vscode.commands.executeCommand('vscode.open', report, { preview: false });
      const document = vscode.window.activeTextEditor!.document;
      await until('the team has it live', () => places(document).length === 2);
      await settings.update('check.rules', { [rule]: 'off' }, vscode.ConfigurationTarget.Global);
      await until('the writer has it off', () => places(document).length === 0);
      await settings.update('check.rules', undefined, vscode.ConfigurationTarget.Global);
      await until('it is back', () => places(document).length === 2);
      await vscode.workspace.fs.delete(file);
      await until('the file is gone', () => places(document).length === 0);
      assert.equal(await readText(report), slips);
    } finally {
      await Promise.resolve(vscode.workspace.fs.delete(fileUri('.gongwen'), { recursive: true })).catch(
        () => undefined,
      );
      await vscode.workspace.fs.delete(fileUri('规则'), { recursive: true });
    }
  });
});

describe('fixing', () => {
  /** Live, so that no page of 送审前检查 has the focus. */
  const setLive = (value: object | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('gongwen').update('check.rules', value, vscode.ConfigurationTarget.Global);
  before(() => setLive({ [rule]: { moment: 'live' } }));
  after(() => setLive(undefined));
  afterEach(closeAll);
  const mended = slips.replaceAll('，，', '，');

  it('全部改正, source.fixAll.gongwen and 整理格式 are one step each, and choose no figure', async () => {
    const { document } = await untitled(slips);
    assert.equal(places(document).length, 2);
    await choose(document, '，，全面', /^全部改正：标点重复（2处）$/);
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), slips);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [all] = await actionsAt(document, whole, vscode.CodeActionKind.SourceFixAll);
    await vscode.workspace.applyEdit(all!.edit!);
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    const done = vscode.commands.executeCommand('gongwen.tidy');
    const { ticked } = await testApi();
    await until('the list is shown', () => ticked.rows().length === 2);
    ticked.accept(() => true);
    await done;
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), slips);
  });
});
