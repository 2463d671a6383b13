import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, edit, file, fileUri, note, sample, untitled, withSetting } from './reports';

/** Words that stand in no other file of the workspace. */
const about = sample.replace('压实工作责任', '压实窗台花卉责任');
/** 一、窗台竹编情况, 二、打算 and their text, with 关于竹编工作的汇报 above, as an editor with GBK writes them. */
const gbk =
  'b9d8d3dad6f1b1e0b9a4d7f7b5c4bbe3b1a80ad2bba1a2b4b0cca8d6f1b1e0c7e9bff60ac8abc7f8d6f1b1e0b9a4d7f7d6f0b2bdd5b9bfaaa3acc8bad6dab7b4d3b3c1bcbac3a1a30ab6fea1a2b4f2cbe30acfc2d2bbb2bdbcccd0f8d7a5bac3c2e4cab5a1a30a';

async function found(query: string): Promise<readonly vscode.SymbolInformation[]> {
  const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  return symbols.filter(
    ({ location }) => location.uri.path.includes('/symbols/') || location.uri.scheme === 'untitled',
  );
}

async function names(query: string): Promise<readonly string[]> {
  return (await found(query)).map(({ name }) => name);
}

async function write(name: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileUri(`symbols/${name}`);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** Asks until the answer is the one that is wanted: the disk is looked at again only after a while. */
async function untilFound(query: string, wanted: readonly string[]): Promise<void> {
  await until(`${query} finds ${wanted.join()}`, async () => (await names(query)).join() === wanted.join());
}

describe('headings of all reports', () => {
  beforeEach(async () => {
    // Anything of a language of ours wakes the extension.
    await untitled(note);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('symbols'), { recursive: true });
  });

  it('are found by their words, and lead to the place', async () => {
    const uri = await write('处长改.txt', about);
    await untilFound('窗台花卉', ['一、强化统筹，压实窗台花卉责任']);
    const [symbol] = await found('窗台花卉');
    assert.equal(symbol!.location.uri.toString(), uri.toString());
    const open = vscode.workspace.textDocuments.map((document) => document.uri.toString());
    assert.ok(!open.includes(uri.toString()), 'a file is not opened to be read');
    const { document } = await file('symbols/处长改.txt');
    assert.equal(document.getText(symbol!.location.range), symbol!.name);
  });
  it('are found with a word of the heading above, and by characters left out between', async () => {
    await write('处长改.gongwen', about);
    await untilFound('窗花责任', ['一、强化统筹，压实窗台花卉责任']);
    const below = await found('突出快 窗台花卉');
    assert.deepEqual(
      below.map(({ name, containerName }) => [name, containerName]),
      [['一是突出“快”，压缩办理时限', '一、强化统筹，压实窗台花卉责任']],
    );
  });
  it('are found in a file of GBK', async () => {
    await write(
      '旧稿.gw',
      Uint8Array.from(gbk.match(/../g)!, (pair) => parseInt(pair, 16)),
    );
    await untilFound('窗台竹编', ['一、窗台竹编情况']);
  });
  it('are not looked for in texts that are no reports', async () => {
    await write('readme.md', '# 窗台花卉\n\n买两盆花，记得浇水。\n');
    await write('便条.txt', `${note}一、窗台花卉\n`);
    await write('处长改.txt', about);
    await untilFound('窗台花卉', ['一、强化统筹，压实窗台花卉责任']);
  });
  it('are those of the editor where a report is open', async () => {
    await write('处长改.txt', about);
    await untilFound('窗台花卉', ['一、强化统筹，压实窗台花卉责任']);
    const editor = await file('symbols/处长改.txt');
    await edit(editor, (builder) => {
      builder.replace(editor.document.lineAt(2).range, '一、窗台花卉另起一题');
    });
    assert.deepEqual(await names('窗台花卉'), ['一、窗台花卉另起一题']);
    await untitled(about.replace('花卉', '盆景'));
    assert.deepEqual(await names('窗台盆景'), ['一、强化统筹，压实窗台盆景责任']);
  });
  it('follow files that change and go away', async () => {
    const uri = await write('处长改.txt', about);
    await untilFound('窗台花卉', ['一、强化统筹，压实窗台花卉责任']);
    await write('处长改.txt', about.replace('压实窗台花卉责任', '窗台花卉人人有责，件件落实'));
    await untilFound('窗台花卉', ['一、强化统筹，窗台花卉人人有责，件件落实']);
    await vscode.workspace.fs.delete(uri);
    await untilFound('窗台花卉', []);
    await write('留下.txt', note);
  });
  it('are only those of our own files where the settings say so', async () => {
    await withSetting('gongwen.documents', 'never', async () => {
      await write('处长改.txt', about);
      await write('处长改.gongwen', about.replace('花卉', '盆景'));
      await untilFound('窗台盆景', ['一、强化统筹，压实窗台盆景责任']);
      assert.deepEqual(await names('窗台花卉'), []);
    });
  });
});
