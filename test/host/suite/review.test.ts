import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FolderMessage, ReviewMessage, RowMessage } from '../../../src/text/reviewMessages';
import { docxFile, paragraph, run } from '../../support/docxFile';
import { docxParts } from '../../support/docxParts';
import { until } from '../check';
import { closeAll, edit, file, fileUri, note, testApi, untitled } from './reports';

const report = `关于全县河湖管护工作情况的汇报
各位领导，同志们：
现将有关情况汇报如下：
一、主要做法
压实责任，，落实河长。已整治**处。
二、下一步打算
继续努力。
汇报完毕，不当之处，请批评指正！
`;

async function page(uri: vscode.Uri, probe: (message: ReviewMessage) => boolean = () => true): Promise<ReviewMessage> {
  const { review } = await testApi();
  return until('the page', () => {
    const told = review.told(uri);
    return told && probe(told) ? told : undefined;
  });
}

function lines({ chapters }: ReviewMessage, title: string): readonly string[] {
  return chapters
    .filter((chapter) => chapter.title === title)
    .flatMap((chapter) => chapter.lines.map(({ place, text }) => `${place ?? ''} ${text}`));
}

describe('the page of 送审前检查', () => {
  afterEach(closeAll);

  it('says what is left to do, leads to its place, and follows what is mended', async () => {
    const editor = await untitled(report);
    const { uri } = editor.document;
    await vscode.commands.executeCommand('gongwen.check');
    const first = await page(uri);
    assert.match(first.verdict, /^还有2项要处理：待填、标点。$/);
    assert.deepEqual(lines(first, '标点'), ['第5行 “，，”重复，应只用一个“，”。']);
    const offset = first.chapters.find(({ title }) => title === '标点')!.lines[0]!.offset!;
    const { review } = await testApi();
    await review.say(uri, { type: 'reveal', offset });
    const shown = (): vscode.TextEditor =>
      vscode.window.visibleTextEditors.find(({ document }) => document === editor.document)!;
    await until('the place', () => editor.document.offsetAt(shown().selection.active) === offset || undefined);
    await edit(shown(), (builder) => {
      builder.replace(new vscode.Range(4, 4, 4, 6), '，');
    });
    const mended = await page(uri, ({ verdict }) => !verdict.includes('标点'));
    assert.deepEqual(lines(mended, '标点'), []);
    await review.say(uri, { type: 'reveal', offset: 1e9 });
    await review.say(uri, 'nothing of ours');
  });

  it('makes its report the current one while it has the focus', async () => {
    const api = await testApi();
    const { document } = await untitled(report);
    await vscode.commands.executeCommand('gongwen.check');
    await page(document.uri);
    const [characters] = api.statusBar();
    const other = await untitled(`${report}以上意见，请予审议。\n`);
    await vscode.window.showTextDocument(other.document, vscode.ViewColumn.Three);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preserveFocus: true });
    await until('the other report is current', () => (api.statusBar()[0] ?? characters) !== characters || undefined);
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await until('the report of the page is current', () => api.statusBar()[0] === characters || undefined);
    assert.equal(vscode.window.activeTextEditor, undefined, 'the page has the focus');
    await vscode.commands.executeCommand('workbench.action.focusThirdEditorGroup');
    await until('the other one again', () => api.statusBar()[0] !== characters || undefined);
  });

  it('is kept as a web page, as Markdown and as a Word document', async () => {
    const editor = await untitled(report);
    const { uri } = editor.document;
    const read = async (name: string): Promise<Uint8Array> => {
      const target = fileUri(name);
      await vscode.commands.executeCommand('gongwen.check.save', uri, target);
      return vscode.workspace.fs.readFile(target);
    };
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    assert.match(text(await read('检查.html')), /<li>第5行　错误　“，，”重复/);
    assert.match(text(await read('检查.md')), /^# 送审前检查：/);
    const parts = docxParts(await read('检查.docx'));
    assert.match(parts.get('word/document.xml') ?? '', /没有查什么/);
  });
});

describe('送审前检查 of a folder', () => {
  const folder = fileUri('待检查');
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  const put = (name: string, content: string | Uint8Array): Thenable<void> =>
    vscode.workspace.fs.writeFile(at(name), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const told = async <Type extends 'folder' | 'row'>(
    type: Type,
    probe: (message: { folder: FolderMessage; row: RowMessage }[Type]) => boolean,
  ): Promise<{ folder: FolderMessage; row: RowMessage }[Type]> => {
    const { folderReview } = await testApi();
    return until(`the page's ${type}`, () => {
      const message = folderReview.told(folder)?.[type] as { folder: FolderMessage; row: RowMessage }[Type] | undefined;
      return message && probe(message) ? message : undefined;
    });
  };

  before(async () => {
    await put('一.txt', report);
    await put('乡镇/二.gongwen', report.replace('，，', '，'));
    await put('乡镇/Word稿.docx', docxFile(report.trim().split('\n').map((line) => paragraph(run(line))).join(''))); // prettier-ignore
    await put('便条.txt', note);
    await put('坏.txt', new Uint8Array([0, 1, 2, 0xff]));
    await put('上次检查.md', '# 送审前检查：待检查\n\n还有2项要处理。\n');
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('is a page with a row for each report, each line leading to its file; it follows what is mended, and is kept', async () => {
    await vscode.commands.executeCommand('gongwen.checkFolder', folder);
    const page = await told('folder', ({ rows }) => rows.length > 0);
    assert.equal(page.verdict, '查了3篇文稿，3篇还有要处理的，另有2个文件没有查。');
    assert.deepEqual(page.rows.map(({ cells }) => cells[0]), ['一.txt', '乡镇/Word稿.docx', '乡镇/二.gongwen']); // prettier-ignore
    assert.deepEqual(page.rows.map(({ cells }) => cells.slice(3, 7)), [['1', '0', '0', '1'], ['1', '0', '0', '1'], ['1', '0', '0', '0']]); // prettier-ignore
    assert.match(page.skipped.join('\n'), /^便条\.txt：样子不像公文\n坏\.txt：是二进制文件/);
    const { folderReview } = await testApi();
    for (const [name, seen] of [
      ['一.txt', '一.txt'],
      ['乡镇/Word稿.docx', 'Word稿.docx'],
    ] as const) {
      const uri = at(name).toString();
      await folderReview.say(folder, { type: 'row', file: uri });
      const row = await told('row', (message) => message.file === uri);
      const line = row.chapters.find(({ title }) => title === '标点')!.lines[0]!;
      assert.match(line.text, /“，，”重复/);
      await folderReview.say(folder, { type: 'reveal', file: uri, offset: line.offset, line: line.line });
      const editor = vscode.window.activeTextEditor!;
      assert.ok(editor.document.uri.path.endsWith(seen));
      const { active } = editor.selection;
      assert.equal(editor.document.getText(new vscode.Range(active, active.translate(0, 2))), '，，');
    }
    const first = await file('待检查/一.txt');
    await edit(first, (builder) => {
      builder.replace(new vscode.Range(4, 4, 4, 6), '，');
    });
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await folderReview.say(folder, { type: 'ready' });
    await told('folder', ({ rows }) => rows[0]!.cells[6] === '0');
    const target = at('检查.html');
    await vscode.commands.executeCommand('gongwen.check.save', folder, target);
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(html, /<a href="#r2">乡镇\/Word稿\.docx<\/a>/);
    await folderReview.say(folder, { type: 'reveal', file: 'file:///elsewhere.txt', offset: 0 });
    await folderReview.say(folder, { type: 'row', file: 'nothing' });
  });

  it('can be cancelled: what was found is there, what is left is told', async () => {
    const source = new vscode.CancellationTokenSource();
    const { folderReview } = await testApi();
    const progress = {
      report: () => {
        source.cancel();
      },
    };
    const { files, skipped } = await folderReview.run(folder, progress, source.token);
    assert.deepEqual(files.map(({ review }) => review.name), ['一.txt']); // prettier-ignore
    assert.deepEqual(skipped, [{ name: '其余5个文件', reason: '检查中途取消了' }]);
  });
});
