import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { note, until } from '../check';
import { closeAll, sample, testApi, untitled } from './reports';

const MB = 1024 * 1024;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('分词', () => {
  afterEach(closeAll);

  it('runs beside the extension host, leaves its memory as it was, and survives the end of its process', async function () {
    const extension = vscode.extensions.getExtension('gongwen.gongwen')!;
    if (!existsSync(vscode.Uri.joinPath(extension.extensionUri, 'dist/jieba/jieba.node').fsPath)) {
      note('nodejieba, an optional package, was not built on this machine');
      this.skip();
    }
    const { segmenting } = await testApi();
    assert.equal(await segmenting.ready(), 'jieba');
    const { pid } = await segmenting.state();
    assert.ok(pid !== undefined && pid !== process.pid && isAlive(pid));
    const paragraphs = Array.from({ length: 200 }, (_, at) => `${at}${sample}`);
    const before = process.memoryUsage().heapUsed;
    let least = Infinity;
    // Garbage comes and goes: what stays is the least of several looks.
    for (let round = 0; round < 12; round++) {
      const { engine, words } = await segmenting.cut(paragraphs);
      assert.equal(engine, 'jieba');
      assert.equal(words.length, paragraphs.length);
      least = Math.min(least, process.memoryUsage().heapUsed - before);
    }
    note(`the extension host has ${(least / MB).toFixed(1)} MB more than before`);
    assert.ok(least <= 10 * MB, String(least));
    const cut = segmenting.cut(paragraphs);
    process.kill(pid, 'SIGKILL');
    assert.equal((await cut).words.length, paragraphs.length);
    await until('the process is gone', () => !isAlive(pid));
    assert.equal(await segmenting.ready(), 'jieba');
  });

  it('is told of by 自检, with counts and times and no words of a document', async () => {
    await untitled(sample);
    await vscode.commands.executeCommand('gongwen.selfCheck');
    const { document } = vscode.window.activeTextEditor!;
    const text = document.getText();
    assert.match(text, /公文起草 \d+\.\d+\.\d+，VS Code \d/);
    assert.match(text, /分词：(?:结巴|系统自带).*试切：全市\//);
    assert.match(text, /打开着的公文 \d+ 篇\n- 第1篇：\d+ 个字符，待填 \d+ 处/);
    assert.ok(!text.includes('云溪区') && !text.includes('/tmp'), text);
    note(/- (分词：.*)/.exec(text)![1]!);
  });
});
