import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Told } from '../../../src/vscode/pageInPanel';
import type { ShownPart, ShownTable, VitalsPageMessage } from '../../../src/text/vitalsMessages';
import { until } from '../check';
import { closeAll, edit, sample, testApi, untitled } from './reports';

/** What the page was told, once it is as it should be. */
async function told<Type extends VitalsPageMessage['type']>(
  uri: vscode.Uri,
  type: Type,
  probe: (message: NonNullable<Told<VitalsPageMessage>[Type]>) => boolean = () => true,
): Promise<NonNullable<Told<VitalsPageMessage>[Type]>> {
  const { vitals } = await testApi();
  return until(`${type} of 体检`, () => {
    const message = vitals.told(uri)?.[type];
    return message && probe(message) ? message : undefined;
  });
}

function table(parts: readonly ShownPart[], id: ShownPart['id']): readonly (readonly string[])[] {
  return parts.find((part) => part.id === id)!.table.rows.map(({ cells }) => cells);
}

/** 字数 of the text, and of what is selected. */
function wordsOf({ columns, rows }: ShownTable): readonly (string | undefined)[] {
  assert.equal(columns[1], '字数');
  return rows.map(({ cells }) => cells[1]);
}

describe('体检', () => {
  afterEach(closeAll);

  it('shows a report in numbers, follows an edit and what is selected, and leads to the text', async () => {
    const editor = await untitled(sample);
    const { document } = editor;
    const { uri } = document;
    await vscode.commands.executeCommand('gongwen.vitals');
    const { parts } = await told(uri, 'vitals');
    const first = table(parts, 'contents');
    assert.deepEqual(first.map(([name]) => name), [
      '一、强化统筹，压实工作责任',
      '一是突出“快”，压缩办理时限',
      '二是突出“实”，优化窗口服务',
      '二、坚持问题导向，补齐短板弱项',
      '三、聚焦重点任务，推动常态长效',
    ]); // prettier-ignore
    assert.deepEqual(first[2]!.slice(1), ['0', '2']);
    // A chart says what its table says.
    for (const { chart, table: same } of parts)
      assert.deepEqual(chart.series[0]!.values.map(String), same.rows.slice(0, chart.labels.length).map(({ cells }) => cells[1])); // prettier-ignore

    const before = Number(wordsOf((await told(uri, 'counts')).table)[0]);
    await edit(editor, (change) => {
      change.insert(document.lineAt(6).range.end, '还有3件 GDP 事项。');
    });
    const { table: counts } = await told(uri, 'counts', (message) => wordsOf(message.table)[0] !== String(before));
    assert.deepEqual(wordsOf(counts), [String(before + 8)]);
    await told(uri, 'vitals', (message) => table(message.parts, 'contents')[3]![1] === '1');

    editor.selection = new vscode.Selection(2, 0, 2, 6);
    const selected = await told(uri, 'counts', (message) => message.table.rows.length === 2);
    assert.equal(wordsOf(selected.table)[1], '6');

    const { vitals } = await testApi();
    const row = parts[0]!.table.rows.find(({ cells }) => cells[0]!.startsWith('二、'))!;
    await vitals.say(uri, { type: 'reveal', offset: row.offset });
    assert.equal(document.offsetAt(vscode.window.activeTextEditor!.selection.active), sample.indexOf('二、坚持'));
    await vitals.say(uri, { type: 'reveal', offset: 1e9 });
    for (const bad of [null, { type: 'word' }, { type: 'step', by: 2 }, { type: 'word', word: '没有这个词' }])
      await vitals.say(uri, bad);
  });

  it('walks through the places of a word, and goes on in the text as it is now', async () => {
    const text = `${sample}\n窗口服务再提升，窗口作风再改进。`;
    const editor = await untitled(text);
    const { document } = editor;
    const { uri } = document;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('gongwen.vitals');
    const { words } = await told(uri, 'words');
    assert.ok(words.some(({ word, count }) => word === '窗口' && count === 4), JSON.stringify(words)); // prettier-ignore
    const { vitals } = await testApi();
    const selected = (): string => document.getText(editor.selection);
    const line = (): number => editor.selection.active.line;
    await vitals.say(uri, { type: 'word', word: '窗口' });
    assert.deepEqual([selected(), line()], ['窗口', 1]);
    const { chosen } = await told(uri, 'words', (message) => message.chosen !== undefined);
    assert.deepEqual([chosen!.at, chosen!.count], [1, 4]);
    assert.match(chosen!.told, /^“窗口”第1处，共4处，第2行：…/);
    await vitals.say(uri, { type: 'step', by: -1 });
    assert.deepEqual([selected(), line()], ['窗口', 10]);
    await edit(editor, (change) => {
      change.insert(new vscode.Position(0, 0), '窗口办公室\n');
    });
    await vitals.say(uri, { type: 'step', by: 1 });
    assert.deepEqual([selected(), line()], ['窗口', 11]);
    // The place that is walked to is nothing that the writer has selected.
    await told(uri, 'counts', (message) => message.table.rows.length === 1);
    await vitals.say(uri, { type: 'release' });
    assert.equal((await told(uri, 'words')).chosen, undefined);
  });
});
