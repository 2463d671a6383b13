import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, labels, problems, seed, testApi } from './reports';

describe('real reports', () => {
  afterEach(closeAll);

  it('000 shows exactly one problem', async function () {
    const editor = await seed('000');
    if (!editor) this.skip();
    assert.equal(editor.document.languageId, 'gongwen');
    assert.equal(problems(editor.document.uri).length, 1);
    const [, time, blanks, data] = (await testApi()).statusBar();
    assert.deepEqual([time, blanks, data], ['约16分钟', '待填 0', '数据 1处不符']);
    assert.deepEqual(
      (await testApi()).rows('outline').map(({ children }) => children.length),
      [4, 3, 3],
    );
  });
  for (const [number, blanks] of [
    ['001', 0],
    ['002', 4],
    ['003', 5],
  ] as const) {
    it(`${number} is a report with ${blanks} blanks and no wrong figure`, async function () {
      const editor = await seed(number);
      if (!editor) this.skip();
      assert.equal(editor.document.languageId, 'gongwen');
      assert.deepEqual((await testApi()).statusBar().slice(2), [`待填 ${blanks}`, '数据 0处不符']);
    });
  }
  it('004 shows its outline and 100 blanks, no problems, and the key goes through the blanks', async function () {
    const editor = await seed('004');
    if (!editor) this.skip();
    const api = await testApi();
    assert.deepEqual(api.statusBar().slice(2), ['待填 100', '数据 0处不符']);
    assert.deepEqual(problems(editor.document.uri), []);
    const outline = api.rows('outline');
    assert.deepEqual(
      outline.map(({ children }) => children.length),
      [2, 2, 4, 3],
      JSON.stringify(labels(outline)),
    );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen = new Set<number>();
    for (let press = 0; press < 101; press++) {
      await vscode.commands.executeCommand('gongwen.nextPlaceholder');
      assert.match(editor.document.getText(editor.selection), /\*/);
      seen.add(editor.document.offsetAt(editor.selection.start));
    }
    assert.equal(seen.size, 100);
  });
});
