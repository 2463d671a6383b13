import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Row, TestApi } from '../../../src/vscode/testApi';
import { until } from '../check';
import { closeAll, edit, testApi, untitled, withSetting } from './reports';

const text = [
  '关于机关建设工作的汇报',
  '一、总体情况',
  '今年以来，在*市委领导下，全市上下结合*实际，受理申请100件，其中按期办结80件（占比**%）。',
  '（一）抓阵地。改版“*先锋网”，走访企业**家。',
  '二、下一步',
  '具体安排为，***件；河东村*件；**村*件。',
].join('\n');
const run = vscode.commands.executeCommand;

describe('the 待填 view', () => {
  let api: TestApi;
  let editor: vscode.TextEditor;
  const now = (): string => editor.document.getText();
  const rows = (): readonly Row[] => api.rows('placeholders');
  const heads = (): string[] => rows().map(({ label, description }) => `${label} ${description}`);
  /** The label of the first row with some words, below all others. */
  const labelOf = (words: string, list = rows()): string => {
    const all = (some: readonly Row[]): readonly Row[] => some.flatMap((row) => [row, ...all(row.children)]);
    return all(list).find(({ label }) => label.includes(words))!.label;
  };
  const caretAt = (words: string, by = 0): void => {
    const place = editor.document.positionAt(now().indexOf(words) + by);
    editor.selection = new vscode.Selection(place, place);
  };
  /** Answers a list until it has been taken, which it is once it is shown. */
  const accept = (what: string, isDone: () => boolean): Promise<unknown> =>
    until(what, async () => {
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return isDone();
    });

  before(async () => {
    api = await testApi();
  });
  beforeEach(async () => {
    editor = await untitled(text, 'gongwen');
  });
  afterEach(async () => {
    await run('workbench.action.closeQuickOpen');
    await run('gongwen.placeholders.clearFilter');
    await run('gongwen.placeholders.byKind');
    await closeAll();
  });

  it('lists blanks by kind, those that are the same in one row, and by section', async () => {
    assert.deepEqual(heads(), ['数字 4处', '名称 5处']);
    const same = rows()[1]!.children[0]!;
    assert.equal(same.description, '×3');
    assert.equal(same.children.length, 3);
    assert.equal(api.placeholders.words().description, '9处');
    await run('gongwen.placeholders.bySection');
    assert.deepEqual(heads(), ['一、总体情况 5处', '二、下一步 4处']);
    await run('gongwen.placeholders.byKind');
    assert.deepEqual(heads(), ['数字 4处', '名称 5处']);
  });

  it('shows only the kinds and words that are asked for, and says so', async () => {
    await run('gongwen.placeholders.filter', { kinds: ['name'], words: '先锋' });
    assert.deepEqual(
      rows().map(({ label }) => label),
      ['名称'],
    );
    assert.equal(api.placeholders.words().message, '筛选：名称、“先锋”，1处');
    await run('gongwen.placeholders.clearFilter');
    assert.deepEqual(heads(), ['数字 4处', '名称 5处']);
    assert.equal(api.placeholders.words().message, '');
  });

  it('lists 某市 as a name only where the writer has chosen so', async () => {
    await edit(editor, (builder) => {
      builder.insert(editor.document.positionAt(now().length), '某市和某些单位已经完成。');
    });
    assert.deepEqual(heads(), ['数字 4处', '名称 5处']);
    await withSetting('gongwen.placeholders.someone', true, () =>
      until('某市 is listed', () => heads().join() === '数字 4处,名称 6处').then(() => undefined),
    );
    await until('某市 is no blank again', () => heads().join() === '数字 4处,名称 5处');
  });

  it('draws again only the rows whose words an edit has changed', async () => {
    await run('gongwen.placeholders.focus');
    await vscode.window.showTextDocument(editor.document);
    api.placeholders.redrawn();
    await edit(editor, (builder) => {
      builder.insert(editor.document.positionAt(now().indexOf('走访')), '先');
    });
    const [site, count] = [labelOf('先锋网', rows().slice(1)), labelOf('**家', rows().slice(0, 1))];
    assert.deepEqual(api.placeholders.redrawn(), [count, site]);
  });

  it('fills blanks that are the same together, in one step to undo', async () => {
    caretAt('*市委', 1);
    void run('gongwen.fillTogether', '云溪市');
    await accept('all three are filled', () => now().includes('编') || now().includes('云溪市先锋网'));
    assert.ok(now().includes('在云溪市委领导下，全市上下结合云溪市实际'));
    assert.ok(now().includes('**村*件'));
    await run('undo');
    assert.equal(now(), text);
  });

  it('changes nothing where the list is left', async () => {
    caretAt('*市委');
    let left = false;
    void run('gongwen.fillTogether', '云溪').then(() => (left = true));
    await until('the list is left', async () => {
      await run('workbench.action.closeQuickOpen');
      return left;
    });
    assert.equal(now(), text);
  });

  it('opens no list at a blank that is like no other', async () => {
    caretAt('**家');
    await run('gongwen.fillTogether', '12');
    caretAt('汇报');
    await run('gongwen.fillTogether', '12');
    assert.equal(now(), text);
  });

  it('fills in the number that the others give, from a row and at the caret', async () => {
    await api.placeholders.onRow('gongwen.fillComputed', labelOf('占比**%'), []);
    assert.ok(now().includes('占比80.00%'));
    await run('undo');
    assert.equal(now(), text);
    await api.placeholders.onRow('gongwen.fillComputed', labelOf('企业**家'), []);
    assert.equal(now(), text);
    caretAt('**%', 2);
    await run('gongwen.fillComputed');
    assert.ok(now().includes('占比80.00%'));
  });

  it('offers at a blank to fill it with the others, and to make two of a name and its figure', async () => {
    const actionsAt = async (words: string): Promise<readonly vscode.CodeAction[]> => {
      const place = editor.document.positionAt(now().indexOf(words));
      return run<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new vscode.Range(place, place),
        vscode.CodeActionKind.Refactor.value,
      );
    };
    const [together] = await actionsAt('*市委');
    assert.equal(together?.title, '统一填写相同的3处');
    const [split] = await actionsAt('***件');
    assert.equal(split?.title, '分成名称和数字两处');
    await vscode.workspace.applyEdit(split.edit!);
    await api.whenIdle(editor.document.uri);
    assert.ok(now().includes('为，**【待填】件；河东村*件'));
    assert.equal((await actionsAt('受理')).length, 0);
  });
});
