import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sheetCells, writeSheet, type SheetFormat } from '../../../src/keep/sheetFile';
import { until } from '../check';
import { groups, readText, rowWith } from './marks';
import { closeAll, fileUri, labels, problems, sample, testApi, untitled } from './reports';

type Rows = readonly (readonly string[])[];

/** What a department does with a sheet: other texts in the cells of some rows. */
async function answer(
  sheet: vscode.Uri,
  format: SheetFormat,
  change: (row: Map<string, string>) => void,
): Promise<void> {
  const [titles, ...rows]: Rows = await sheetCells(await vscode.workspace.fs.readFile(sheet), format);
  const answered = rows.map((row) => {
    const cells = new Map(titles!.map((title, at) => [title, row[at] ?? '']));
    change(cells);
    return [...cells.values()];
  });
  const columns = titles!.map((title) => ({ title, width: 10 }));
  await vscode.workspace.fs.writeFile(sheet, await writeSheet({ name: '表', columns, rows: answered }, format));
}

describe('导出和读回数据核对表', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await untitled(sample);
  });
  afterEach(closeAll);

  for (const format of ['xlsx', 'docx', 'csv', 'md'] as const) {
    it(`takes answers from .${format} as marks`, async () => {
      const sheet = fileUri(`核对表/答复.${format}`);
      await vscode.commands.executeCommand('gongwen.sheet.export', sheet);
      await answer(sheet, format, (row) => {
        if (row.get('数据') === '27.00%') row.set('核对结果', '核实无误').set('来源单位', '区行政审批局');
        if (row.get('数据') === '2000件') row.set('核对结果', '有疑问').set('备注', '口径待定');
      });
      await vscode.commands.executeCommand('gongwen.sheet.read', sheet);
      await (await testApi()).whenIdle(editor.document.uri);
      assert.deepEqual(problems(editor.document.uri), []);
      const rows = (await testApi()).rows('statistics');
      assert.equal((await groups())['有疑问'], 1);
      assert.equal(rowWith(rows, '受理申请2000件')?.description, '口径待定', JSON.stringify(labels(rows)));
      assert.match(JSON.stringify(rows), /来源：区行政审批局/);
    });
  }
  it('writes a table that can be read as text', async () => {
    const sheet = fileUri('核对表/看.md');
    await vscode.commands.executeCommand('gongwen.sheet.export', sheet);
    const text = (await readText(sheet))!;
    assert.match(text, /原句 \| 数据/);
    assert.match(text, /27\.00%/);
  });
  it('changes no figure before its writer has ticked it in the preview', async () => {
    const sheet = fileUri('核对表/改数.csv');
    const text = editor.document.getText();
    await vscode.commands.executeCommand('gongwen.sheet.export', sheet);
    await answer(sheet, 'csv', (row) => {
      if (row.get('数据') === '27.00%') row.set('数据', '10.00%').set('核对结果', '核实无误');
    });
    let done = false;
    const reading = Promise.resolve(vscode.commands.executeCommand('gongwen.sheet.read', sheet)).then(
      () => (done = true),
    );
    await until('the preview is open', async () => {
      await vscode.commands.executeCommand('refactorPreview.apply');
      return !done;
    });
    await until('the preview is thrown away', async () => {
      await vscode.commands.executeCommand('refactorPreview.discard');
      return done;
    });
    await reading;
    assert.equal(editor.document.getText(), text);
  });
  it('says what is wrong with a file that is no sheet', async () => {
    const sheet = fileUri('核对表/不是表.xlsx');
    await vscode.workspace.fs.writeFile(sheet, new TextEncoder().encode('不是表'));
    await vscode.commands.executeCommand('gongwen.sheet.read', sheet);
    assert.equal((await groups())['已核实'], undefined);
  });
});
