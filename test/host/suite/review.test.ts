import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReviewMessage } from '../../../src/text/reviewMessages';
import { docxParts } from '../../support/docxParts';
import { until } from '../check';
import { closeAll, edit, fileUri, testApi, untitled } from './reports';

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
