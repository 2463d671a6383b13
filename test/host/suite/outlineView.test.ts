import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OutlineProbe } from '../../../src/vscode/testApi';
import { until } from '../check';
import { closeAll, edit, fileUri, labels, sample, testApi, untitled, withSetting } from './reports';

const [one, two, three] = [
  '一、强化统筹，压实工作责任',
  '二、坚持问题导向，补齐短板弱项',
  '三、聚焦重点任务，推动常态长效',
] as const;
const [fast, solid] = ['一是突出“快”，压缩办理时限', '二是突出“实”，优化窗口服务'] as const;
const run = vscode.commands.executeCommand;

describe('the 大纲 view', () => {
  let outline: OutlineProbe;
  const rows = async (): Promise<unknown[]> => labels((await testApi()).rows('outline'));

  /** The sample with the view in sight and the focus in the editor. */
  async function opened(text = sample): Promise<vscode.TextEditor> {
    const editor = await untitled(text, 'gongwen');
    await run('gongwen.outline.focus');
    await vscode.window.showTextDocument(editor.document);
    return vscode.window.activeTextEditor!;
  }

  /** Selects a row with the focus in the view; VS Code may be drawing the rows just now. */
  async function select(label: string): Promise<void> {
    await until(`${label} can be selected`, async () => {
      try {
        await outline.select(label);
        return true;
      } catch {
        return false;
      }
    });
  }

  before(async () => {
    outline = (await testApi()).outline;
  });
  afterEach(async () => {
    await run('gongwen.outline.clearFilter');
    await closeAll();
  });

  describe('says', () => {
    it('how many blanks and problems a section has with all below it, and how long the report is', async () => {
      await opened();
      const [first, second] = (await testApi()).rows('outline');
      assert.match(first!.description, /^\d+字 · 待填 2 · 问题 1$/);
      assert.match(first!.children[0]!.description, /^\d+字 · 问题 1$/);
      assert.match(first!.children[1]!.description, /^\d+字 · 待填 2$/);
      assert.match(second!.description, /^\d+字$/);
      assert.match(outline.words().description, /^\d+字 · 约1分钟$/);
    });
    it('what 送审前检查 has found, but not the blanks twice', async () => {
      await opened();
      await run('gongwen.check');
      const [first] = (await testApi()).rows('outline');
      assert.match(first!.description, /^\d+字 · 待填 2 · 问题 1$/);
      await run('gongwen.clearCheck');
    });
    it('how far the report is from its target, by section in proportion', async () => {
      await opened(`关于窗口服务提升的汇报\n${sample}`);
      assert.equal(outline.words().message, '');
      await run('gongwen.setTarget', '150字');
      assert.match(outline.words().message, /^\d+字，目标150字，超\d+字$/);
      const [title] = (await testApi()).rows('outline');
      assert.match(title!.children[0]!.tooltip, /全文超过篇幅目标，按各部分篇幅分摊，这部分约减\d+0字$/);
      await run('gongwen.setTarget', '15分钟');
      assert.match(outline.words().message, /^约1分钟，目标15分钟，差14分钟（\d+字）$/);
      assert.match(
        (await testApi()).rows('outline')[0]!.children[0]!.tooltip,
        /全文不到篇幅目标，按各部分篇幅分摊，这部分约增\d+0字$/,
      );
      await run('gongwen.setTarget', '很长');
      assert.match(outline.words().message, /目标15分钟/);
      await run('gongwen.setTarget', '');
      assert.equal(outline.words().message, '');
    });
    it('the target of the settings where the document has none of its own', async () => {
      await opened();
      await withSetting('gongwen.outline.target', '1分钟', async () => {
        await until('the target is told', () => /目标1分钟，超\d+字$/.test(outline.words().message));
        await run('gongwen.setTarget', '1000字');
        await until('its own target is told', () => /目标1000字，差\d+字$/.test(outline.words().message));
      });
      assert.match(outline.words().message, /目标1000字/);
    });
  });

  describe('keeps the target', () => {
    it('of a new document when it is saved, and of a file that is renamed', async () => {
      const editor = await opened();
      await run('gongwen.setTarget', '1200字');
      const file = fileUri('samples/篇幅目标.gongwen');
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(editor.document.getText()));
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
      const isTold = (): boolean => /目标1200字/.test(outline.words().message);
      await until('the target has come along', isTold);
      const renamed = fileUri('samples/篇幅目标二.gongwen');
      const renaming = new vscode.WorkspaceEdit();
      renaming.renameFile(file, renamed);
      await vscode.workspace.applyEdit(renaming);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(renamed));
      await until('the target has come along again', isTold);
      await closeAll();
      await vscode.workspace.fs.delete(renamed);
    });
  });

  describe('follows the cursor', () => {
    it('without bouncing back: a click goes to a heading, once', async () => {
      const editor = await opened();
      const seen: number[] = [];
      const watch = vscode.window.onDidChangeTextEditorSelection(({ selections }) => {
        seen.push(selections[0]!.start.line);
      });
      await select(two);
      await outline.click(two);
      await until('the heading is selected', () => seen.includes(5));
      await (await testApi()).whenIdle(editor.document.uri);
      assert.equal(editor.document.getText(vscode.window.activeTextEditor!.selection), two);
      assert.deepEqual(outline.selected(), [two]);
      assert.deepEqual([...new Set(seen)], [5]);
      watch.dispose();
    });
    it('and leaves several selected rows alone until the cursor moves', async () => {
      const editor = await opened();
      await select(one);
      await outline.click(one);
      await select(one);
      await run('list.expandSelectionDown');
      await until('two rows are selected', () => outline.selected().length === 2);
      await (await testApi()).whenIdle(editor.document.uri);
      assert.equal(outline.selected().length, 2);
      editor.selection = new vscode.Selection(8, 3, 8, 3);
      await until('the row of the cursor alone is marked', () => outline.selected().join() === three);
    });
    it('while one types, and never takes the focus', async () => {
      const editor = await opened();
      editor.selection = new vscode.Selection(6, 3, 6, 3);
      await until('the row is marked', () => outline.selected().join() === two);
      for (const text of ['又', '好', '又', '快']) await run('type', { text });
      await (await testApi()).whenIdle(editor.document.uri);
      assert.match(editor.document.lineAt(6).text, /又好又快/);
      assert.deepEqual(outline.selected(), [two]);
      assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    });
  });

  describe('draws again', () => {
    it('only the rows whose words a keystroke has changed', async () => {
      const editor = await opened(`关于窗口服务提升的汇报\n${sample}`);
      outline.redrawn();
      await edit(editor, (builder) => {
        builder.insert(new vscode.Position(7, 3), '又');
      });
      assert.deepEqual(outline.redrawn(), [two]);
      await edit(editor, (builder) => {
        builder.insert(new vscode.Position(5, 20), '又');
      });
      assert.deepEqual(outline.redrawn(), [one]);
    });
    it('few of 2,000, within a moment', async () => {
      const numerals = Array.from('一二三四五六七八九十');
      const block = (label: string): string =>
        [
          `${label}、推进各类任务`,
          ...numerals.flatMap((number) => [
            `（${number}）做好重点工作`,
            ...Array.from({ length: 19 }, (_, at) => `${at + 1}. 抓好实事。完成${at + 10}件，逐项明确责任单位和时限。`),
          ]),
        ].join('\n');
      const editor = await opened(numerals.map(block).join('\n'));
      assert.ok(outline.open().length > 2000);
      outline.redrawn();
      await edit(editor, (builder) => {
        builder.insert(new vscode.Position(1000, 15), '又');
      });
      const redrawn = outline.redrawn();
      assert.equal(redrawn.length, 1);
      assert.notEqual(redrawn[0], '*');
    });
  });

  describe('is filtered', () => {
    it('by words, by blanks, by problems, and says so', async () => {
      await opened();
      await run('gongwen.outline.filter', { words: '突出' });
      assert.deepEqual(await rows(), [[one, [fast, solid]]]);
      assert.match(outline.words().message, /^筛选：“突出”，2项$/);
      await run('gongwen.outline.filter', { blanks: true });
      assert.deepEqual(await rows(), [[one, [solid]]]);
      await run('gongwen.outline.filter', { problems: true, words: '快' });
      assert.deepEqual(await rows(), [[one, [fast]]]);
      assert.match(outline.words().message, /^筛选：“快”、有问题，1项$/);
      await run('gongwen.outline.clearFilter');
      assert.deepEqual(await rows(), [[one, [fast, solid]], two, three]);
      assert.equal(outline.words().message, '');
    });
    it('from a box, at each choice; Enter keeps it, Escape goes back', async () => {
      await opened();
      await run('gongwen.outline.filter');
      await run('workbench.action.quickOpenSelectNext');
      await run('workbench.action.quickPickManyToggle');
      await until('the rows are filtered', () => outline.words().message !== '');
      await run('workbench.action.acceptSelectedQuickOpenItem');
      await run('workbench.action.closeQuickOpen');
      assert.match(outline.words().message, /^筛选：有(?:待填|问题)，2项$/);
      await run('gongwen.outline.filter');
      await run('workbench.action.quickOpenSelectNext');
      await run('workbench.action.quickPickManyToggle');
      await until('the rows are as they were', () => !outline.words().message.includes('，2项'));
      await run('workbench.action.closeQuickOpen');
      await until('the kept filter is back', () => outline.words().message.includes('，2项'));
    });
    it('while one types: a row appears as soon as it fits', async () => {
      const editor = await opened();
      await run('gongwen.outline.filter', { blanks: true });
      await edit(editor, (builder) => {
        builder.insert(new vscode.Position(6, 0), '还差**项。');
      });
      assert.deepEqual(await rows(), [[one, [solid]], two]);
    });
    it('with what was closed open, and closed again behind it', async () => {
      await opened();
      await run('gongwen.outline.collapseToLevel', 1);
      assert.deepEqual(outline.open(), [one, two, three]);
      await run('gongwen.outline.filter', { words: '实' });
      assert.deepEqual(outline.open(), [one, solid]);
      await run('gongwen.outline.clearFilter');
      assert.deepEqual(outline.open(), [one, two, three]);
    });
    it('and the row of the cursor is the nearest one that is shown', async () => {
      const editor = await opened();
      await run('gongwen.outline.filter', { words: '压实' });
      editor.selection = new vscode.Selection(4, 3, 4, 3);
      await until('the row above is marked', () => outline.selected().join() === one);
    });
  });

  describe('is folded', () => {
    it('to a level and back, and stays so while one types', async () => {
      const editor = await opened(`关于窗口服务提升的汇报\n${sample}`);
      const title = '关于窗口服务提升的汇报';
      await run('gongwen.outline.collapseToLevel', 1);
      assert.deepEqual(outline.open(), [title, one, two, three]);
      await edit(editor, (builder) => {
        builder.insert(new vscode.Position(5, 20), '又');
      });
      assert.deepEqual(outline.open(), [title, one, two, three]);
      await run('gongwen.outline.collapseToLevel', 2);
      assert.deepEqual(outline.open(), [title, one, fast, solid, two, three]);
    });
    it('from a list', async () => {
      await opened();
      const picked = run('gongwen.outline.collapseToLevel');
      await until('the list is answered', async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem');
        return outline.open().length === 3;
      });
      await picked;
    });
  });

  describe('is copied', () => {
    it('whole, with its levels', async () => {
      await opened();
      await run('gongwen.outline.copy');
      assert.equal(await vscode.env.clipboard.readText(), [one, `　　${fast}`, `　　${solid}`, two, three].join('\n'));
      await run('gongwen.outline.copyWithCounts');
      assert.match(await vscode.env.clipboard.readText(), /^一、强化统筹，压实工作责任（\d+字 · 待填 2 · 问题 1）\n/);
    });
    it('a row with all below it, or all rows that are selected', async () => {
      await opened();
      await outline.onRow('gongwen.outline.copy', one, []);
      assert.equal(await vscode.env.clipboard.readText(), [one, `　　${fast}`, `　　${solid}`].join('\n'));
      await outline.onRow('gongwen.outline.copy', three, [solid]);
      assert.equal(await vscode.env.clipboard.readText(), [solid, three].join('\n'));
    });
    it('where the focus is, by its key', async () => {
      await opened();
      await select(two);
      await run('gongwen.outline.copy', 'focusedRow');
      assert.equal(await vscode.env.clipboard.readText(), two);
    });
  });

  describe('is dragged', () => {
    it('a section behind another one, with its labels put right, as one undo step', async () => {
      const editor = await opened();
      const before = editor.document.getText();
      await outline.drag([one], two);
      const api = await testApi();
      await api.whenIdle(editor.document.uri);
      assert.deepEqual(await rows(), [
        '一、坚持问题导向，补齐短板弱项',
        ['二、强化统筹，压实工作责任', [fast, solid]],
        three,
      ]);
      await vscode.window.showTextDocument(editor.document);
      await run('undo');
      assert.equal(editor.document.getText(), before);
    });
    it('several at once, and below all rows to the end', async () => {
      const editor = await opened();
      await outline.drag([two, one, fast], undefined);
      await (await testApi()).whenIdle(editor.document.uri);
      assert.deepEqual(await rows(), [
        '一、聚焦重点任务，推动常态长效',
        ['二、强化统筹，压实工作责任', [fast, solid]],
        '三、坚持问题导向，补齐短板弱项',
      ]);
    });
    it('to another level, whose labels it gets', async () => {
      const editor = await opened();
      await outline.drag([solid], three);
      await (await testApi()).whenIdle(editor.document.uri);
      assert.match(JSON.stringify(await rows()), /"四、突出“实”，优化窗口服务"/);
    });
    it('not onto itself, nor below itself, nor onto the title', async () => {
      const editor = await opened(`关于窗口服务提升的汇报\n${sample}`);
      const before = editor.document.getText();
      for (const [dragged, onto] of [
        [one, one],
        [one, fast],
        [one, '关于窗口服务提升的汇报'],
        ['关于窗口服务提升的汇报', two],
      ] as const)
        await outline.drag([dragged], onto);
      assert.equal(editor.document.getText(), before);
    });
    it('where the text has just changed', async () => {
      const editor = await opened();
      await editor.edit((builder) => {
        builder.insert(new vscode.Position(6, 0), '首先，');
      });
      await outline.drag([three], one);
      await (await testApi()).whenIdle(editor.document.uri);
      assert.match(editor.document.getText(), /二、聚焦重点任务，推动常态长效\n.*\n三、坚持问题导向/);
    });
  });
});
