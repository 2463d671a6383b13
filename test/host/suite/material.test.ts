import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { note, until } from '../check';
import { closeAll, fileUri, show, testApi, untitled } from './reports';

const lastYear = [
  '云溪区2024年政务服务工作总结',
  '全年共受理企业群众诉求1234件，办结率98.5%，群众满意度达到96%，平均办理时长压缩到4.2天。',
  '持续推进“一网通办”，新增可网上办理事项56项，电子证照应用场景拓展到38个，群众少跑腿、数据多跑路。',
].join('\n');
const draft = [
  '云溪区2025年政务服务工作总结',
  '全年共受理企业群众诉求1507件，办结率98.5%，群众满意度达到97%，平均办理时长压缩到4.2天。',
  '下一步，将围绕企业全生命周期服务，再推出一批实招硬招，让企业群众办事更有获得感、更加满意。',
  '汇报完毕，不当之处，请批评指正。',
].join('\n');
const sent = '区热线办2025年工作情况\n全年共受理企业群众诉求1570件，办结率98.5%。\n';

describe('查重与素材', () => {
  const folder = fileUri('素材');
  const report = fileUri('报送/热线办报送.txt');
  const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand(`gongwen.material.${command}`, ...args);
  const write = (name: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(fileUri(`素材/${name}`), new TextEncoder().encode(text));

  before(async () => {
    await write('2024年/政务服务总结.txt', lastYear);
    await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(sent));
  });
  afterEach(async () => {
    await run('close');
    await closeAll();
  });
  after(async () => {
    await run('clear');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('查重 lists what was taken over with both places and the figures that stayed, and follows changed files', async () => {
    const api = await testApi();
    const editor = await untitled(draft);
    await run('check', { folder });
    assert.match(api.material.message(), /^“new-\d+”与文件夹“素材”里的1篇：1段相同或相近，其中2个数没有改/);
    const [group] = api.material.rows();
    const [row] = group!.children;
    assert.equal(group!.label, '与以前的报告相同或相近');
    assert.match(row!.description, /^政务服务总结 照抄 \d+% · 2个数没有改$/);
    assert.deepEqual(row!.children.map(({ label }) => label), ['政务服务总结', '98.5%', '4.2天']); // prettier-ignore
    await write(
      '2024年/政务服务总结.txt',
      '云溪区2024年政务服务工作总结\n原来的话都不在了，换成了另外一些毫不相干的话。\n',
    );
    await run('check', { folder });
    assert.deepEqual(api.material.rows(), []);
    assert.match(api.material.message(), /没有相同或相近的段落/);
    await write('2024年/政务服务总结.txt', lastYear);
    assert.equal(editor.document.getText(), draft);
  });

  it('makes a damaged index again from the files', async () => {
    const api = await testApi();
    const { fs } = vscode.workspace;
    const names = async (): Promise<readonly string[]> =>
      (await fs.readDirectory(api.material.indexes)).map(([name]) => name);
    const taken = async (): Promise<readonly string[]> => {
      await run('check', { folder });
      return api.material.rows().flatMap(({ children }) => children.map(({ description }) => description));
    };
    // The index of one folder is in memory, that of the one before is read again.
    const elsewhere = fileUri('报送');
    await untitled(draft);
    await run('clear');
    const expected = await taken();
    assert.equal(expected.length, 1);
    const [name, ...others] = await names();
    assert.ok(name !== undefined && others.length === 0, String(others));
    const file = vscode.Uri.joinPath(api.material.indexes, name);
    const whole = await fs.readFile(file);
    const garbled = whole.map((byte, at) => (at === whole.length >> 1 ? byte ^ 0xff : byte));
    for (const damaged of [
      whole.slice(0, -8),
      garbled,
      new Uint8Array(),
      new TextEncoder().encode('{"不是": "索引"}'),
    ]) {
      await run('check', { folder: elsewhere });
      await run('close');
      assert.deepEqual(api.material.rows(), []);
      await fs.writeFile(file, damaged);
      assert.deepEqual(await taken(), expected);
      assert.deepEqual(await fs.readFile(file), whole, 'it is whole again');
    }
    await run('clear');
    await assert.rejects(async () => names(), 'no index is left');
  });

  it('找素材 finds a paragraph by a few words; it is taken in behind the caret’s in one step, and its origin is known', async () => {
    const api = await testApi();
    const editor = await untitled(draft);
    editor.selection = new vscode.Selection(2, 5, 2, 5);
    await run('find', { folder, words: '电子证照 一网通办' });
    const [row] = api.material.rows();
    assert.match(row!.label, /^持续推进“一网通办”/);
    await vscode.commands.executeCommand('gongwen.material.focus');
    await vscode.commands.executeCommand('list.focusFirst');
    await vscode.commands.executeCommand('list.select');
    await until('the place is shown', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('政务服务总结.txt'),
    );
    await show(editor.document);
    await run('insert');
    assert.equal(editor.document.lineAt(3).text, lastYear.split('\n')[2]);
    const at = editor.document.offsetAt(new vscode.Position(3, 4));
    assert.match((await api.material.origin(editor.document, at))?.path ?? '', /政务服务总结\.txt$/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), draft);
    assert.equal(await api.material.origin(editor.document, 4), undefined);
  });

  it('报送比对 lists figures that a department gives otherwise; 清除索引 leaves no file', async () => {
    const api = await testApi();
    await untitled(draft);
    await run('compareSent', { file: report });
    assert.deepEqual(api.material.rows().map(({ label }) => label), ['1507件 ≠ 1570件']); // prettier-ignore
    const { tooltip } = api.material.rows()[0]!;
    assert.match(tooltip, /本文：.*1507件[\s\S]*“热线办报送”：.*1570件/);
    note(tooltip.split('\n')[0]!);
  });
});
