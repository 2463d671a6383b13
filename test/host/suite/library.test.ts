import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { packFiles } from '../../../src/library/folder/packFile';
import { note, until } from '../check';
import { closeAll, fileUri, labels, problems, testApi, untitled, withSetting } from './reports';

const { executeCommand: run } = vscode.commands;
const report = [
  '关于窗口服务工作情况的汇报',
  '各位领导：',
  '现将有关情况汇报如下：',
  '一、主要做法',
  '一是突出“快”，压缩办理时限。',
  '二是突出“实”，优化窗口服务。',
  '',
].join('\n');

const template = '---\n名称: 试用模板\n分组: 试用组\n---\n关于【待填：事由】的{{汇报|报告}}\n{{单位}}\n一、情况\n';
const phrases = {
  试用结束语: { body: '以上${1|汇报,报告|}，请${2:【待填】}审阅。$0', gongwen: { group: '试用组', place: 'closing' } },
  自带同名: { body: '库里的' },
};

/** Presses Enter in the list until `done`. */
const accept = (what: string, done: () => boolean): Promise<unknown> =>
  until(what, async () => {
    if (!done()) await run('workbench.action.acceptSelectedQuickOpenItem');
    return done();
  });
const active = (): vscode.TextEditor => vscode.window.activeTextEditor!;

describe('模板, 常用语 and 共享库', () => {
  const folder = fileUri('共享库');
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, ...name.split('/'));
  const write = (name: string, content: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(content));
  const rows = async (): Promise<readonly unknown[]> => labels((await testApi()).rows('phrases'));
  const has = (label: string) => async (): Promise<boolean> => JSON.stringify(await rows()).includes(`"${label}"`);

  before(async () => {
    await write('模板/试用.txt', template);
    await write('常用语/试用.json', JSON.stringify(phrases));
    await run('gongwen.libraries.add', folder);
    await (await testApi()).phrases.ready();
    await until('the library is listed', has('试用结束语'));
  });
  afterEach(closeAll);
  after(async () => {
    await vscode.workspace.getConfiguration().update('gongwen.libraries.folders', undefined, vscode.ConfigurationTarget.Global); // prettier-ignore
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await until('the library is gone', async () => !(await has('试用结束语')()));
  });

  it('start a report from File › New: words of the document are asked, stops are there, one undo takes all back', async () => {
    const { contributes } = vscode.extensions.getExtension('gongwen.gongwen')!.packageJSON as {
      contributes: { menus: Record<string, { command: string }[]> };
    };
    assert.deepEqual(contributes.menus['file/newFile']?.map(({ command }) => command), ['gongwen.new']); // prettier-ignore
    await withSetting('gongwen.document.unit', '云溪区政务局', async () => {
      const creating = run('gongwen.new', 'symb');
      await accept('a new report is in front', () => vscode.window.activeTextEditor?.document.languageId === 'gongwen');
      await creating;
      const { document } = active();
      assert.equal(document.isUntitled, true);
      assert.equal(document.getText(), '关于【待填：事由】的汇报\n云溪区政务局\n一、情况');
      assert.equal(document.getText(active().selection), '【待填：事由】');
      await run('type', { text: '窗口服务' });
      await run('jumpToNextSnippetPlaceholder');
      assert.equal(document.getText(active().selection), '汇报');
      assert.match(document.getText(), /^关于窗口服务的汇报\n/);
      await run('undo');
      await run('undo');
      assert.equal(document.getText(), '');
    });
  });

  it('put a phrase in by one key and pinyin initials, and go on with the series at the caret', async () => {
    const editor = await untitled(report, 'gongwen');
    const end = editor.document.positionAt(report.length);
    editor.selection = new vscode.Selection(end, end);
    const going = run('gongwen.insertPhrase');
    await accept('the next label', () => editor.document.getText() !== report);
    await going;
    assert.equal(editor.document.getText(), `${report}三是突出“”`);
    await run('undo');
    assert.equal(editor.document.getText(), report);
    const putting = run('gongwen.insertPhrase', 'syjs');
    await accept('the phrase', () => editor.document.getText() !== report);
    await putting;
    assert.equal(editor.document.getText(), `${report}以上汇报，请【待填】审阅。`);
    await run('jumpToNextSnippetPlaceholder');
    assert.equal(editor.document.getText(active().selection), '【待填】');
    await run('undo');
    assert.equal(editor.document.getText(), report);
    assert.ok(JSON.stringify((await rows())[0]).startsWith('["最近用过",["试用结束语"'));
  });

  it('are offered in the list of completions by their letters, with the whole text', async () => {
    const editor = await untitled(`${report}syjs`, 'markdown');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.document.positionAt(report.length + 4),
    );
    const [item] = list.items.filter(({ label }) => typeof label === 'object' && label.label === '试用结束语');
    assert.ok(item);
    assert.equal(item.filterText, 'syjs');
    assert.equal(editor.document.getText(item.range as vscode.Range), 'syjs');
    assert.match((item.insertText as vscode.SnippetString).value, /^以上\$\{1\|汇报,报告\|\}/);
  });

  it('stand behind names that the report itself uses, after two characters', async () => {
    const used = '推行“一窗通办改革”，由云溪区行政审批局牵头。\n深化“一窗';
    const { document } = await untitled(`${report}${used}`, 'gongwen');
    const at = document.positionAt(report.length + used.length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const [first] = list.items.filter(({ label }) => typeof label === 'object' && label.description === '本文用过');
    assert.ok(first);
    assert.equal((first.label as vscode.CompletionItemLabel).label, '一窗通办改革');
    assert.equal(document.getText(first.range as vscode.Range), '一窗');
  });

  it('come, change and go with their files, and a damaged one keeps what it had and says what is wrong', async () => {
    const started = performance.now();
    await write('常用语/新来的.txt', '# 试用组\n凝心聚力谋发展。\n');
    await until('the phrase is there', has('凝心聚力谋发展。'));
    note(`放进文件 → 视图 a file put in, in the view: ${Math.round(performance.now() - started)} ms`);
    const file = at('常用语/新来的.json');
    await write('常用语/新来的.json', '{ "半截": { "body": "写完了的" } }');
    await until('the second file is there', has('半截'));
    await write('常用语/新来的.json', '{ "半截": { "body": "写到一');
    await until('the problem is there', () => problems(file).length > 0);
    assert.ok(problems(file).some(({ message }) => /上次读到的1条/.test(message)));
    assert.equal(await has('半截')(), true);
    assert.equal(await has('凝心聚力谋发展。')(), true);
    await write('常用语/新来的.json', '{ "全的": { "body": "写完了的" } }');
    await until('the file is mended', has('全的'));
    assert.deepEqual(problems(file), []);
    assert.equal(await has('半截')(), false);
    await vscode.workspace.fs.delete(file);
    await vscode.workspace.fs.delete(at('常用语/新来的.txt'));
    await until('both are gone', async () => !(await has('全的')()) && !(await has('凝心聚力谋发展。')()));
  });

  it('are found in the view by pinyin, marked, dragged, and taken out with their library', async () => {
    const { phrases: view } = await testApi();
    await run('gongwen.phrases.filter', 'syjs');
    await until('only what was found', async () => !(await has('试用模板')()));
    assert.match(view.words().message, /syjs.*1条/);
    assert.equal(await view.dragged('试用结束语'), '以上汇报，请【待填】审阅。');
    assert.equal(await view.droppedAs('试用结束语'), '试用结束语');
    await run('gongwen.phrases.clearFilter');
    await until('all of it again', has('试用模板'));
    await view.onRow('gongwen.phrases.favourite', '试用模板', []);
    assert.deepEqual((await rows())[0], ['收藏', ['试用模板']]);
    await view.onRow('gongwen.phrases.unfavourite', '试用模板', []);
    assert.notEqual(((await rows())[0] as unknown[])[0], '收藏');
    view.setEnabled('共享库', false);
    await until('its entries are out', async () => !(await has('试用结束语')()));
    view.setEnabled('共享库', true);
    await until('its entries are back', has('试用结束语'));
  });

  it('are saved from a selection and from a document, beside what is there', async () => {
    const editor = await untitled(report, 'gongwen');
    const start = report.indexOf('压缩');
    const place = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + 6));
    editor.selection = place;
    const into = { group: '试用组', library: '共享库' };
    await run('gongwen.phrases.save', { ...into, name: '存下的话' });
    await until('the phrase is there', has('存下的话'));
    await run('gongwen.templates.save', { ...into, name: '存下的文' });
    await until('the template is there', has('存下的文'));
    const saved = await vscode.workspace.fs.readDirectory(at('模板'));
    assert.deepEqual(saved.map(([name]) => name).sort(), ['存下的文.txt', '试用.txt']);
  });

  it('come in one file too, which keeps what it had while it is copied', async () => {
    const pack = fileUri('处室.gwpack');
    const bytes = packFiles(new Map([['常用语/处室.txt', new TextEncoder().encode('包里的话。\n')]]));
    await vscode.workspace.fs.writeFile(pack, bytes);
    await run('gongwen.libraries.add', pack);
    await until('its phrase is there', has('包里的话。'));
    await vscode.workspace.fs.writeFile(pack, bytes.subarray(0, bytes.length / 2));
    await until('the problem is there', () => problems(pack).length > 0);
    assert.equal(await has('包里的话。')(), true);
    await vscode.workspace.fs.writeFile(pack, bytes);
    await until('it is whole again', () => problems(pack).length === 0);
    await vscode.workspace.getConfiguration().update('gongwen.libraries.folders', [folder.fsPath], vscode.ConfigurationTarget.Global); // prettier-ignore
    await until('it is out', async () => !(await has('包里的话。')()));
    await vscode.workspace.fs.delete(pack);
  });

  it('bring relations along, by which open reports are checked, levels of rules, and layouts, in which they are exported', async () => {
    const editor = await untitled(`${report}到位资金3000万元，总投资5000万元，资金到位率66%。`, 'gongwen');
    const relation = { id: 'r', title: '到位率', phrases: ['到位资金{a}，总投资{b}，资金到位率{p}'], formula: 'p == a / b * 100' }; // prettier-ignore
    await write('relations.json', JSON.stringify({ schema: 1, relations: [relation] }));
    await until('the problem is there', () => problems(editor.document.uri).length === 1);
    await write('check.json', '{"schema": 1, "rules": {"library/relation": "off", "没有": "off"}}');
    await until('the mistake is told', () => problems(at('check.json')).length === 1);
    assert.equal(problems(editor.document.uri).length, 1);
    await write('check.json', '{"schema": 1, "rules": {"library/relation": "off"}}');
    await until('the rule is off', () => problems(editor.document.uri).length === 0);
    assert.deepEqual(problems(at('check.json')), []);
    await vscode.workspace.fs.delete(at('check.json'));
    await until('the problem is back', () => problems(editor.document.uri).length === 1);
    await vscode.workspace.fs.delete(at('relations.json'));
    await until('it is gone', () => problems(editor.document.uri).length === 0);
    await write(
      'profiles/处里.json',
      JSON.stringify({ schema: 1, name: '处里的版式', paper: { width: 300, height: 400 } }),
    );
    const target = fileUri('处里.docx');
    await until('it is exported in the layout of the library', async () => {
      await run('gongwen.export', target, '处里的版式');
      const files = unzipSync(await vscode.workspace.fs.readFile(target));
      return /w:w="1700[78]"/.test(strFromU8(files['word/document.xml']!));
    });
    await vscode.workspace.fs.delete(target);
  });
});
