import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { note, until } from '../check';
import { closeAll, testApi, untitled } from './reports';

const report = [
  '关于青梧县企业诉求办理情况的汇报',
  '尊敬的各位领导：',
  '今年以来，青梧县聚焦企业办事难题，扎实推进窗口服务。现将有关情况汇报如下：',
  '一、强化统筹，压实工作责任',
  '一是突出“快”，压缩办理时限。2025年3月6日，王局长到松湾乡调研，印发青政办发〔2025〕12号文件。',
  '二是突出“实”，优化窗口服务。共办结2234件，占比36.03%，青梧经验得到推广。',
  '二、聚焦重点任务，推动常态长效',
  '下一步，我们将持续用力，久久为功。',
].join('\n');

const masked = [
  '关于**县企业诉求办理情况的汇报',
  '尊敬的各位领导：',
  '今年以来，**县聚焦企业办事难题，扎实推进窗口服务。现将有关情况汇报如下：',
  '一、强化统筹，压实工作责任',
  '一是突出“快”，压缩办理时限。20**年*月*日，**局长到**乡调研，印发*政办发〔20**〕**号文件。',
  '二是突出“实”，优化窗口服务。共办结****件，占比**.**%，**经验得到推广。',
  '二、聚焦重点任务，推动常态长效',
  '下一步，我们将持续用力，久久为功。',
].join('\n');

describe('抹去数据存为模板 and 脱敏检查', () => {
  const { executeCommand: run } = vscode.commands;
  const active = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;
  /** Presses Enter until the list has taken it, which it does once it is shown. */
  const accept = (what: string, done: () => boolean): Promise<unknown> =>
    until(what, async () => {
      if (!done()) await run('workbench.action.acceptSelectedQuickOpenItem');
      return done();
    });

  afterEach(closeAll);

  it('puts the masked text into a new report, and leaves the original as it is', async () => {
    const editor = await untitled(report);
    const { version } = editor.document;
    const finished = run('gongwen.mask');
    await accept('a new document is in front', () => active() !== editor.document);
    await finished;
    const made = active();
    assert.ok(made);
    assert.equal(made.isUntitled, true);
    assert.equal(made.languageId, 'gongwen');
    assert.equal(made.getText(), masked);
    assert.equal(editor.document.getText(), report);
    assert.equal(editor.document.version, version);
    const api = await testApi();
    await api.whenIdle(made.uri);
    assert.equal(api.isReport(made.uri), true);
    await run('gongwen.nextPlaceholder');
    assert.equal(vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection), '**');
  });

  it('leaves a name whose row is unticked in clear in all its places, and masks all else', async () => {
    const editor = await untitled(report);
    const { ticked } = await testApi();
    const finished = run('gongwen.mask');
    await until('the list', () => ticked.rows().length > 0);
    assert.deepEqual(
      ticked.rows().filter((label) => label.startsWith('青梧')),
      ['青梧 → **'],
    );
    ticked.accept((label) => !label.startsWith('青梧'));
    await finished;
    assert.notEqual(active(), editor.document);
    assert.equal(active()?.getText(), masked.replaceAll('**县', '青梧县').replace('**经验', '青梧经验'));
    assert.equal(editor.document.getText(), report);
  });

  it('offers below, without a tick, what only words tell to be names', async function () {
    const extension = vscode.extensions.getExtension('gongwen.gongwen')!;
    const native = vscode.Uri.joinPath(extension.extensionUri, 'dist/jieba/jieba.node');
    if (!existsSync(native.fsPath)) {
      note('nodejieba, an optional package, was not built on this machine');
      this.skip();
    }
    const text = '青梧县先后赴昆明考察学习，昆明经验得到推广。\n村民周明远说，村里办结实事30件，群众满意度明显增强。';
    const { ticked, segmenting } = await testApi();
    // On a busy machine the list would not wait for it.
    assert.equal(await segmenting.ready(), 'jieba');
    const open = async (): Promise<{ readonly finished: Thenable<unknown> }> => {
      await untitled(text, 'gongwen');
      const finished = run('gongwen.mask');
      await until('the list', () => ticked.rows().length > 0);
      return { finished };
    };
    let { finished } = await open();
    assert.deepEqual(ticked.rows(), ['青梧 → **', '30 → **', '昆明 → **', '周明远 → **']);
    assert.deepEqual(ticked.ticked(), ['青梧 → **', '30 → **']);
    ticked.accept((label) => ticked.ticked().includes(label));
    await finished;
    assert.match(
      active()!.getText(),
      /^\*\*县先后赴昆明考察学习，昆明经验.*\n村民周明远说，村里办结实事\*\*件，群众满意度/,
    );
    ({ finished } = await open());
    ticked.accept(() => true);
    await finished;
    assert.match(active()!.getText(), /^\*\*县先后赴\*\*考察学习，\*\*经验.*\n村民\*\*说，/);
  });

  it('makes nothing where the list is left', async () => {
    const editor = await untitled(report);
    let left = false;
    void run('gongwen.mask').then(() => (left = true));
    await until('the list is left', async () => {
      await run('workbench.action.closeQuickOpen');
      return left;
    });
    assert.equal(active(), editor.document);
    assert.equal(editor.document.getText(), report);
  });

  it('shows what a masked text still gives away, and selects it', async () => {
    const text = `${masked}\n其中，**村*件，百安村*件，**村*件。协调驻冀单位3家。`;
    const editor = await untitled(text);
    const selected = (): string => editor.document.getText(editor.selection);
    await run('gongwen.leaks');
    await accept('the village is selected', () => selected() === '百安');
    assert.equal(editor.document.getText(), text);
    await run('gongwen.leaks');
    await until('the letter of the province is selected', async () => {
      await run('workbench.action.quickOpenSelectNext');
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return selected() === '冀';
    });
  });

  it('opens no list where nothing is to be found', async () => {
    const editor = await untitled(masked);
    await run('gongwen.leaks');
    assert.equal(active(), editor.document);
    assert.equal(editor.document.getText(), masked);
  });
});
