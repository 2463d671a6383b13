import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { note, until } from '../check';
import { placeOf, readText } from './marks';
import { closeAll, edit, file, fileUri, labels, sample, show, testApi, untitled } from './reports';

/** Two figures and a word of the opening changed, 二、 gone behind 三、, a section more. */
const later = [
  ...sample
    .replace('受理申请2000件', '受理申请2600件')
    .replace('累计服务企业**家', '累计服务企业318家')
    .replace('扎实推进窗口', '扎实推动窗口')
    .split('\n')
    .filter((line) => !line.startsWith('二、') && !line.startsWith('对照企业'))
    .slice(0, -1)
    .map((line) => line.replace('三、聚焦', '二、聚焦')),
  '三、坚持问题导向，补齐短板弱项',
  '对照企业期待，工作中还有一些差距，需要认真加以改进。',
  '四、加强组织领导，确保落地见效',
  '成立专班，倒排工期，逐月通报进展情况。',
  '汇报完毕，不当之处，请各位领导批评指正。',
].join('\n');

describe('两稿比对', () => {
  const compare = (...args: readonly unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand('gongwen.compare', ...args);
  const shown = async (): Promise<ReturnType<Awaited<ReturnType<typeof testApi>>['comparison']>> =>
    (await testApi()).comparison();
  const message = async (): Promise<string> => (await shown()).message;
  const below = async (group: string): Promise<readonly string[]> =>
    (await shown()).rows.find(({ label }) => label === group)?.children.map(({ label }) => label) ?? [];
  const figures = (): Promise<readonly string[]> => below('数据有改动');
  /** The two files of the diff editor in front, and what is selected in the later one, or the line of the caret. */
  const diff = (): { readonly files: readonly vscode.Uri[]; readonly selected: string } | undefined => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    const editor = vscode.window.activeTextEditor;
    if (!(input instanceof vscode.TabInputTextDiff) || !editor) return undefined;
    const { document, selection } = editor;
    const selected = selection.isEmpty ? document.lineAt(selection.active).text : document.getText(selection);
    return { files: [input.original, input.modified], selected };
  };

  async function write(name: string, text: string): Promise<vscode.Uri> {
    const uri = fileUri(`比对/${name}`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }

  afterEach(async () => {
    await vscode.commands.executeCommand('gongwen.comparison.close');
    await closeAll();
  });

  describe('of two files', () => {
    let before: vscode.Uri;
    let after: vscode.Uri;
    beforeEach(async () => {
      before = await write('汇报稿1.txt', sample);
      after = await write('处长改.txt', later);
      await compare({ before, after });
    });

    it('tells which is the earlier draft, changed figures first, then sections by what became of them', async () => {
      const { message: above, rows } = await shown();
      assert.match(above, /^原稿“汇报稿1” → 新稿“处长改”。数据改动2处/);
      assert.equal(rows[0]!.label, '数据有改动');
      assert.deepEqual(await figures(), ['2000件 → 2600件', '**家 → 318家']);
      assert.match(rows[0]!.children[0]!.description, /一是突出“快”/);
      assert.deepEqual(await below('新增'), ['四、加强组织领导，确保落地见效']);
      assert.ok(
        JSON.stringify(labels(rows.slice(1))).includes('二、 → 三、坚持问题导向'),
        JSON.stringify(labels(rows)),
      );
      assert.deepEqual(await below('删去'), []);
    });
    it('opens both drafts beside each other at each change, and leaves them as they are', async () => {
      const seen: string[] = [];
      for (let step = 0; step < 3; step++) {
        await vscode.commands.executeCommand('gongwen.comparison.next');
        const now = await until('the drafts are beside each other', () => diff());
        assert.deepEqual(now.files.map(String), [String(before), String(after)]);
        seen.push(now.selected.slice(0, 14));
      }
      await vscode.commands.executeCommand('gongwen.comparison.previous');
      await until('the figure before is selected again', () => diff()?.selected === '318家');
      assert.deepEqual(seen.slice(0, 2), ['2600件', '318家']);
      assert.match(seen[2]!, /^四、加强组织领导/);
      assert.equal(await readText(before), sample);
      assert.equal(await readText(after), later);
    });
    it('selects the place in the earlier draft too', async () => {
      await vscode.commands.executeCommand('gongwen.comparison.next');
      await until('the earlier figure is selected', () =>
        vscode.window.visibleTextEditors.some(
          ({ document, selection }) =>
            String(document.uri) === String(before) && document.getText(selection) === '2000件',
        ),
      );
    });
    it('swaps the drafts', async () => {
      await vscode.commands.executeCommand('gongwen.comparison.swap');
      assert.match(await message(), /^原稿“处长改” → 新稿“汇报稿1”。/);
      assert.deepEqual(await figures(), ['2600件 → 2000件', '318家 → **家']);
      assert.deepEqual(await below('删去'), ['四、加强组织领导，确保落地见效']);
    });
    it('follows an edit of either draft', async () => {
      for (const uri of [before, after]) {
        const editor = await show(await vscode.workspace.openTextDocument(uri));
        const figure = uri === before ? '2000件' : '2600件';
        await edit(editor, (builder) => {
          builder.replace(placeOf(editor.document, figure), '2300件');
        });
        const expected = uri === before ? '2300件 → 2600件' : '**家 → 318家';
        await until(`${expected} is first`, async () => (await figures())[0] === expected);
      }
      assert.match(await message(), /数据改动1处/);
    });
    for (const [ending, head] of [
      ['html', /^<!doctype html>/i],
      ['md', /^#/],
    ] as const) {
      it(`is kept as a page of .${ending}`, async () => {
        const page = fileUri(`比对/比对页.${ending}`);
        await vscode.commands.executeCommand('gongwen.comparison.save', page);
        const text = (await readText(page))!;
        assert.match(text, head);
        for (const words of ['汇报稿1', '处长改', '2600件', '四、加强组织领导']) assert.ok(text.includes(words), words);
        assert.match(text, /推进<\/del><ins>推动<\/ins>/, 'words are told whole');
      });
    }
    it('is gone when it is closed', async () => {
      await vscode.commands.executeCommand('gongwen.comparison.close');
      assert.deepEqual(await shown(), { message: '', rows: [] });
    });
  });

  it('takes two files that are selected in the explorer, the one that was changed first as the earlier', async () => {
    const before = await write('先.txt', sample);
    const { mtime } = await vscode.workspace.fs.stat(before);
    const after = await write('后.txt', later);
    await until('the clock has gone on', async () => {
      await write('后.txt', later);
      return (await vscode.workspace.fs.stat(after)).mtime > mtime;
    });
    await compare(after, [after, before]);
    assert.match(await message(), /^原稿“先” → 新稿“后”。/);
  });
  it('asks for the other report, and says so when one without a file is closed', async () => {
    const other = await untitled(sample);
    await untitled(later);
    const comparing = compare();
    await until('the first of the list is taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await message()) !== '';
    });
    await comparing;
    assert.deepEqual(await figures(), ['2000件 → 2600件', '**家 → 318家']);
    await vscode.window.showTextDocument(other.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('it is told', async () => (await message()).includes('已经关闭'));
    assert.equal((await figures()).length, 2);
  });
  it('sets unsaved edits against the file, until they are saved', async () => {
    await write('改动中.txt', sample);
    const editor = await file('比对/改动中.txt');
    await edit(editor, (builder) => {
      builder.replace(placeOf(editor.document, '2000件'), '2600件');
    });
    await compare({ against: 'saved' });
    assert.match(await message(), /^原稿“改动中（存盘的版本）” → 新稿“改动中”。/);
    assert.deepEqual(await figures(), ['2000件 → 2600件']);
    await vscode.commands.executeCommand('gongwen.comparison.next');
    await until('the drafts are beside each other', () => diff()?.selected === '2600件');
    await editor.document.save();
    await until('nothing differs any more', async () => (await message()).includes('两稿没有不同'));
  });
  it('sets a file against what was committed last', async function () {
    try {
      execFileSync('git', ['--version']);
    } catch {
      note('no git on this machine: comparison with HEAD not tried');
      this.skip();
    }
    const folder = fileUri('库');
    await vscode.workspace.fs.createDirectory(folder);
    const git = (...args: readonly string[]): void => {
      const author = ['-c', 'user.name=测试', '-c', 'user.email=test@example.com'];
      execFileSync('git', [...author, ...args], { cwd: folder.fsPath, stdio: 'ignore' });
    };
    const uri = vscode.Uri.joinPath(folder, '稿.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(sample));
    git('init');
    git('add', '.');
    git('commit', '-m', '初稿');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(later));
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (!extension) {
      note('no git extension in this VS Code: comparison with HEAD not tried');
      this.skip();
    }
    await (await extension.activate()).getAPI(1).openRepository(folder);
    await file('库/稿.txt');
    await until('the last commit is read', async () => {
      await compare({ against: 'head' });
      return (await message()) !== '';
    });
    assert.match(await message(), /^原稿“稿（上次提交的版本）” → 新稿“稿”。/);
    assert.deepEqual(await figures(), ['2000件 → 2600件', '**家 → 318家']);
  });
});

interface GitExtension {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<unknown> };
}
