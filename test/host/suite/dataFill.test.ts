import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { textCell, workbook } from '../../support/workbook';
import { until } from '../check';
import { readText, writeText } from './marks';
import { closeAll, file, fileUri, untitled } from './reports';

const draft = [
  '尊敬的各位领导，同志们：',
  '现将云溪区今年以来窗口服务情况汇报如下：',
  '一、总体情况',
  '今年共受理{{受理件数}}件，办结率{{办结率}}%，减免费用****.**万元。',
  '二、下步打算',
  '由{{负责人}}牵头，持续改进。',
].join('\n');
const filled = draft.replace('{{受理件数}}', '1234').replace('{{办结率}}', '36.03').replace('{{负责人}}', '张三');
const csv = '名称,数值,单位\n受理件数,1234,件\n办结率,36.0312,%\n负责人,张三,\n减免费用,12345678.9,元\n';

const folder = '数据填写';
const table = fileUri(`${folder}/一季度.csv`);
const run = (command: string, ...rest: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(command, ...rest); // prettier-ignore
const accept = (): Thenable<unknown> => run('workbench.action.acceptSelectedQuickOpenItem');

async function report(name: string): Promise<vscode.TextEditor> {
  await writeText(fileUri(`${folder}/${name}`), draft);
  return file(`${folder}/${name}`);
}

/** Fills from a table and takes all that is ticked, until the text is this one. */
async function fillFrom(editor: vscode.TextEditor, from: vscode.Uri, wanted = filled): Promise<void> {
  const filling = run('gongwen.data.fill', from);
  await until('the blanks are filled', async () => {
    await accept();
    return editor.document.getText() === wanted;
  });
  await filling;
}

async function remove(uri: vscode.Uri): Promise<void> {
  await Promise.resolve(vscode.workspace.fs.delete(uri, { recursive: true })).catch(() => undefined);
}

describe('从数据表填写', () => {
  beforeEach(() => writeText(table, csv));
  afterEach(closeAll);
  after(async () => {
    await remove(fileUri('.gongwen'));
    await remove(fileUri(folder));
  });

  it('fills names from a table in one step to undo', async () => {
    const editor = await report('填写.txt');
    await fillFrom(editor, table);
    await run('undo');
    assert.equal(editor.document.getText(), draft);
  });

  it('reads a workbook of 5,000 rows with percentages, merged cells and formulas, and leaves what has no value', async () => {
    const editor = await report('工作簿.txt');
    const rows = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 6}">${textCell(`A${at + 6}`, `村${at}`)}<c r="B${at + 6}"><v>${at}</v></c></row>`); // prettier-ignore
    const top = [
      `<row r="1">${textCell('A1', '名称')}${textCell('B1', '数值')}</row>`,
      `<row r="2">${textCell('A2', '受理件数')}<c r="B2"><f>1000+234</f><v>1234</v></c></row>`,
      `<row r="3">${textCell('A3', '办结率')}<c r="B3" s="1"><v>0.360312</v></c></row>`,
      `<row r="4">${textCell('A4', '负责人')}<c r="B4" t="str"><f>C4</f></c></row>`,
    ];
    const uri = fileUri(`${folder}/五千行.xlsx`);
    await vscode.workspace.fs.writeFile(uri, await workbook({ name: '一季度', rows: [...top, ...rows].join(''), merged: ['C1:C3'] })); // prettier-ignore
    await fillFrom(editor, uri, filled.replace('张三', '{{负责人}}'));
  });

  const broken: readonly (readonly [string, string, Uint8Array | undefined])[] = [
    ['a broken workbook', '坏.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['a file that is gone', '没有.csv', undefined],
    ['another encoding', '乱码.csv', new Uint8Array([0xff, 0xff, 0x80, 0x81])],
    ['broken JSON', '坏.json', new TextEncoder().encode('{"受理件数":')],
    ['no table', '文稿.docx', new Uint8Array([0x50, 0x4b, 3, 4])],
    ['empty cells alone', '空.tsv', new TextEncoder().encode('\t\t\n\t\t\n')],
    ['a name twice', '重名.csv', new TextEncoder().encode('名称,数值\n受理件数,1\n受理件数,2\n')],
    ['no fitting value', '不合.csv', new TextEncoder().encode('名称,数值\n受理件数,若干\n')],
  ];
  for (const [what, name, bytes] of broken) {
    it(`leaves the document as it is with ${what}`, async () => {
      const editor = await report('不变.txt');
      const uri = fileUri(`${folder}/${name}`);
      if (bytes) await vscode.workspace.fs.writeFile(uri, bytes);
      const { version } = editor.document;
      await run('gongwen.data.fill', uri);
      assert.deepEqual([editor.document.getText(), editor.document.version], [draft, version]);
    });
  }

  it('puts a picked cell into the blank at the caret, in its shape and unit', async () => {
    const editor = await report('选取.txt');
    const at = editor.document.positionAt(draft.indexOf('****') + 2);
    editor.selection = new vscode.Selection(at, at);
    await writeText(table, '名称,数值,单位\n受理件数,1234,件\n减免费用,12345678.9,元\n');
    const wanted = draft.replace('****.**', '1234.57');
    const picking = run('gongwen.data.pick', table);
    await until('the blank has the value', async () => {
      await accept();
      return editor.document.getText() === wanted;
    });
    await picking;
  });
});

describe('核对来源', () => {
  beforeEach(() => writeText(table, csv));
  afterEach(closeAll);
  after(async () => {
    await remove(fileUri('.gongwen'));
    await remove(fileUri(folder));
  });

  /** Answers both lists by their last row, beginning again where an answer came too early, until the text is this one. */
  async function replaceUntil(editor: vscode.TextEditor, wanted: string): Promise<void> {
    let checking: PromiseLike<unknown> | undefined;
    await until('the figure is that of the table', async () => {
      checking ??= run('gongwen.data.check').then(() => (checking = undefined));
      await run('workbench.action.quickOpenSelectNext');
      await accept();
      return editor.document.getText() === wanted;
    });
    await checking;
  }

  it('writes what a changed cell says, for one figure at a time, and is content then', async () => {
    const editor = await report('改数.txt');
    await fillFrom(editor, table);
    await run('gongwen.data.check');
    await writeText(table, csv.replace('36.0312', '37.1'));
    await replaceUntil(editor, filled.replace('36.03', '37.10'));
    await run('gongwen.data.check');
    await run('undo');
    assert.equal(editor.document.getText(), filled);
  });

  it('converts a changed unit before it compares', async () => {
    const editor = await report('换单位.txt');
    await fillFrom(editor, table);
    await writeText(table, csv.replace('1234,件', '0.1234,万件'));
    await run('gongwen.data.check');
    assert.equal(editor.document.getText(), filled);
  });

  it('goes to a figure whose table is gone, and changes nothing', async () => {
    const editor = await report('不见.txt');
    await fillFrom(editor, table);
    await remove(table);
    const checking = run('gongwen.data.check');
    await until('the figure is selected', async () => {
      await accept();
      return editor.document.getText(editor.selection) === '1234件';
    });
    await checking;
    assert.equal(editor.document.getText(), filled);
  });

  it('keeps the sources in .gongwen of the team, sets a damaged file aside, and follows a rename', async () => {
    const kept = (name: string): vscode.Uri => fileUri(`.gongwen/sources/${folder}/${name}.jsonl`);
    await writeText(kept('团队.txt'), '坏了');
    const editor = await report('团队.txt');
    await fillFrom(editor, table);
    const text = (await readText(kept('团队.txt')))!;
    assert.deepEqual(text.match(/"cell":"B\d"/g)?.sort(), ['"cell":"B2"', '"cell":"B3"']);
    assert.ok(text.includes(`"file":"${folder}/一季度.csv"`) && !text.includes('窗口'), text);
    const aside = fileUri(`.gongwen/sources/${folder}/团队.txt.jsonl.bad-1`);
    assert.equal(await readText(aside), '坏了');
    await editor.document.save();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, fileUri(`${folder}/改名.txt`));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the sources have the new name', async () => (await readText(kept('改名.txt'))) === text);
    await until('the old name has none', async () => (await readText(kept('团队.txt'))) === undefined);
  });

  it('is told of a document without a file too', async () => {
    const editor = await untitled(draft);
    await fillFrom(editor, table);
    await writeText(table, csv.replace('1234', '1250'));
    await replaceUntil(editor, filled.replace('1234', '1250'));
  });
});
