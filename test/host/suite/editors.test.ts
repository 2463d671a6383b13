import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, note, sample, show, testApi, untitled, withSetting } from './reports';

describe('editors', () => {
  afterEach(closeAll);

  it('count what is selected', async () => {
    const editor = await untitled(sample);
    const api = await testApi();
    editor.selections = [new vscode.Selection(0, 0, 0, 3), new vscode.Selection(2, 0, 2, 2)];
    await until('the selection is counted', () => /^已选5字 \/ \d+字$/.test(api.statusBar()[0] ?? ''));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('the whole is counted again', () => /^\d+字$/.test(api.statusBar()[0] ?? ''));
  });
  it('split on one report have one outline', async () => {
    const { document } = await untitled(sample);
    const editor = await show(document, vscode.ViewColumn.Two);
    assert.equal((await testApi()).rows('outline').length, 3);
    await vscode.commands.executeCommand('gongwen.nextPlaceholder');
    assert.equal(document.getText(editor.selection), '**');
  });
  it('with another document hide what belongs to a report', async () => {
    const { document } = await untitled(sample);
    const api = await testApi();
    assert.equal(api.statusBar().length, 4);
    await show(
      await vscode.workspace.openTextDocument({ content: note, language: 'plaintext' }),
      vscode.ViewColumn.Two,
    );
    assert.deepEqual(api.statusBar(), []);
    await show(document, vscode.ViewColumn.One);
    assert.equal(api.statusBar().length, 4);
  });
  it('read aloud at the rate of the settings', async () => {
    await untitled(sample);
    const api = await testApi();
    assert.equal(api.statusBar()[1], '约1分钟');
    await withSetting('gongwen.speakingRate', 100, async () => {
      await until('the time is longer', () => api.statusBar()[1] === '约3分钟' || api.statusBar()[1] === '约2分钟');
    });
  });
  it('of a report suit Chinese prose', async () => {
    const { document } = await untitled(sample);
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.deepEqual(
      ['wordWrap', 'unicodeHighlight.ambiguousCharacters', 'minimap.enabled', 'acceptSuggestionOnEnter'].map((key) =>
        settings.get(key),
      ),
      ['on', false, false, 'off'],
    );
    assert.equal(settings.get('wordSegmenterLocales'), 'zh-CN');
  });
});
