import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../check';
import { closeAll, labels, testApi, untitled } from './reports';

const title = '三、聚焦重点任务，推动常态长效';
const points = '一是突出重点，持续用力；二是突出实效，久久为功；三是突出长效，健全制度。';
const report = [
  '各位领导：',
  '今年以来，云溪区扎实推进窗口服务提升行动。现将有关情况汇报如下：',
  '一、强化统筹，压实工作责任',
  '（一）健全机制',
  '每周调度一次。遇到难题随时会商。',
  '（二）配强力量',
  '抽调骨干参加。',
  '二、坚持问题导向，补齐短板弱项',
  '还有一些差距，需要认真改进，下步打算见第三部分。',
  title,
  points,
  '汇报完毕，不当之处，请批评指正。',
];
const [first, second] = [report.slice(2, 7), report.slice(7, 9)];

/** The report with one stretch of its lines written otherwise. */
function withLines(from: number, to: number, ...lines: readonly string[]): string {
  return [...report.slice(0, from), ...lines, ...report.slice(to)].join('\n');
}

/** The lines with words replaced, each pair once. */
function said(lines: readonly string[], ...pairs: readonly (readonly [string, string])[]): string[] {
  return lines.map((line) => pairs.reduce((text, [from, to]) => text.replace(from, to), line));
}

describe('changing the structure', () => {
  let editor: vscode.TextEditor;
  let shown: readonly string[];
  const now = (): string => editor.document.getText().replaceAll('\r\n', '\n');
  const idle = async (): Promise<void> => (await testApi()).whenIdle(editor.document.uri);

  async function open(text: readonly string[] = report, language = 'plaintext'): Promise<void> {
    editor = await untitled(text.join('\n'), language);
    shown = text;
  }
  function putCaret(words: string, behind = words.length): void {
    const place = editor.document.positionAt(editor.document.getText().indexOf(words) + behind);
    editor.selection = new vscode.Selection(place, place);
  }
  /** The text before the caret on its line. */
  function beforeCaret(): string {
    const { active } = editor.selection;
    return editor.document.lineAt(active).text.slice(0, active.character);
  }
  async function undo(): Promise<void> {
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand('undo');
    assert.equal(now(), shown.join('\n'));
    await idle();
  }
  /** Runs a command at the caret and takes back in one step what it has done. */
  async function at(words: string, command: string, expected: string, ...args: readonly unknown[]): Promise<string> {
    putCaret(words);
    await vscode.commands.executeCommand(`gongwen.section.${command}`, ...args);
    assert.equal(now(), expected, `${command} at ${words}`);
    const before = beforeCaret();
    await undo();
    return before;
  }
  /** The same from the menu of a row, with the other rows that are selected. */
  async function onRow(label: string, command: string, expected: string, ...others: readonly string[]): Promise<void> {
    await idle();
    await (await testApi()).outline.onRow(`gongwen.section.${command}`, label, others);
    assert.equal(now(), expected, `${command} on ${label}`);
    await undo();
  }
  /** The command changes nothing, and nothing has to be answered. */
  async function refused(words: string, command: string): Promise<void> {
    const { version } = editor.document;
    putCaret(words);
    await vscode.commands.executeCommand(`gongwen.section.${command}`);
    assert.equal(editor.document.version, version, `${command} at ${words}`);
  }
  afterEach(closeAll);

  const swapped = withLines(2, 9, ...said(second, ['二、', '一、']), ...said(first, ['一、强化', '二、强化']));
  it('moves the section at the caret, which stays among its words', async () => {
    await open();
    assert.equal(
      await at('抽调', 'moveUp', withLines(3, 7, '（一）配强力量', '抽调骨干参加。', '（二）健全机制', report[4]!)),
      '抽调',
    );
    assert.equal(await at('坚持问题', 'moveUp', swapped), '一、坚持问题');
    assert.equal(await at('压实', 'moveDown', swapped), '二、强化统筹，压实');
  });
  it('moves a run-in point with its mark put right', async () => {
    await open();
    const expected = withLines(10, 11, '一是突出重点，持续用力；二是突出长效，健全制度；三是突出实效，久久为功。');
    assert.equal(
      await at('二是突出实效', 'moveDown', expected),
      '一是突出重点，持续用力；二是突出长效，健全制度；三是突出实效',
    );
    await at('三是突出长效', 'moveUp', expected);
  });
  it('keeps references right', async () => {
    await open();
    const expected = withLines(
      7,
      11,
      ...said(report.slice(9, 11), ['三、', '二、']),
      ...said(second, ['二、', '三、'], ['见第三部分', '见第二部分']),
    );
    await at('聚焦', 'moveUp', expected);
    await onRow(title, 'moveUp', expected);
  });
  it('promotes and demotes with all below', async () => {
    await open();
    await at(
      '（二）配强',
      'promote',
      withLines(
        5,
        10,
        '二、配强力量',
        report[6]!,
        '三、坚持问题导向，补齐短板弱项',
        '还有一些差距，需要认真改进，下步打算见第四部分。',
        title.replace('三', '四'),
      ),
    );
    await at(
      '坚持问题',
      'demote',
      withLines(
        7,
        10,
        '（三）坚持问题导向，补齐短板弱项',
        '还有一些差距，需要认真改进，下步打算见第二部分。',
        title.replace('三', '二'),
      ),
    );
  });
  it('inserts a section and waits behind its label for the words', async () => {
    await open();
    assert.equal(await at('抽调', 'insertSibling', withLines(7, 7, '（三）')), '（三）');
    assert.equal(await at('坚持', 'insertChild', withLines(9, 9, '（一）')), '（一）');
    await onRow('（一）健全机制', 'insertSibling', withLines(5, 6, '（二）', '（三）配强力量'));
    const more = '一是突出重点，持续用力；二是突出实效，久久为功；三是；四是突出长效，健全制度。';
    assert.equal(await at('久久', 'insertSibling', withLines(10, 11, more)), more.slice(0, more.indexOf('；四是')));
  });
  it('removes a section, closes the gap, and says how it comes back', async () => {
    await open();
    await at('健全机制', 'remove', withLines(3, 6, '（一）配强力量'));
    await onRow('（一）健全机制', 'remove', withLines(3, 6, '（一）配强力量'));
    await at('突出重点', 'remove', withLines(10, 11, '一是突出实效，久久为功；二是突出长效，健全制度。'));
  });
  it('splits at the caret and merges again', async () => {
    await open();
    const expected = withLines(4, 6, '每周调度一次。', '（二）遇到难题随时会商。', '（三）配强力量');
    await at('每周调度一次。', 'split', expected);
    await at('健全机制', 'mergeWithNext', withLines(5, 6, '配强力量。'));
  });
  it('puts labels in order: a series, or all of them with a notice', async () => {
    await open(said(report, ['（二）配强', '（四）配强'], ['二、坚持', '五、坚持']));
    const { length } = report;
    await at('配强', 'renumber', said(report, ['二、坚持', '五、坚持']).slice(0, length).join('\n'));
    await at('各位', 'renumberAll', report.join('\n'));
    await onRow('（四）配强力量', 'renumber', said(report, ['二、坚持', '五、坚持']).join('\n'));
  });
  it('writes a series in another form, picked from a list or given', async () => {
    await open();
    const expected = withLines(3, 6, '1.健全机制', report[4]!, '2.配强力量');
    await at('配强', 'restyle', expected, '1.');
    putCaret('配强');
    const running = vscode.commands.executeCommand('gongwen.section.restyle');
    await until('the first form is picked', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return now() !== report.join('\n');
    });
    await running;
    assert.doesNotMatch(now(), /（一）健全/);
    await undo();
  });
  it('makes paragraphs of run-in points, and one paragraph of them again', async () => {
    await open();
    const lines = ['一是突出重点，持续用力。', '二是突出实效，久久为功。', '三是突出长效，健全制度。'];
    await at('久久', 'toParagraphs', withLines(10, 11, ...lines));
    await closeAll();
    await open([...report.slice(0, 10), ...lines, ...report.slice(11)]);
    await at('久久', 'toRunIn', report.join('\n'));
  });
  it('refuses quietly what cannot be', async () => {
    await open();
    await refused('强化统筹', 'moveUp');
    await refused('强化统筹', 'promote');
    await refused('聚焦', 'moveDown');
    await refused('聚焦', 'mergeWithNext');
    await refused('各位', 'remove');
    await refused('健全机制', 'renumber');
    await refused('健全机制', 'renumberAll');
    await refused('汇报完毕', 'insertSibling');
  });
  it('works on rows: the one of the menu, or all that are selected with it', async () => {
    await open();
    await onRow('二、坚持问题导向，补齐短板弱项', 'moveUp', swapped);
    await onRow('二、坚持问题导向，补齐短板弱项', 'demote', withLines(7, 11, '（三）坚持问题导向，补齐短板弱项', '还有一些差距，需要认真改进，下步打算见（四）。', '（四）聚焦重点任务，推动常态长效', points), title); // prettier-ignore
    await onRow(title, 'remove', withLines(7, 11), '二、坚持问题导向，补齐短板弱项');
    await onRow('（一）健全机制', 'remove', withLines(2, 10, ...said(second, ['二、', '一、'], ['见第三部分', '见第二部分']), title.replace('三', '二')), '一、强化统筹，压实工作责任'); // prettier-ignore
  });
  it('takes the row that the arrow keys went to, and goes on with it', async () => {
    await open();
    const { outline } = await testApi();
    await outline.select('一、强化统筹，压实工作责任');
    await vscode.commands.executeCommand('list.collapse');
    await vscode.commands.executeCommand('list.focusDown');
    assert.deepEqual(outline.selected(), ['一、强化统筹，压实工作责任']);
    await vscode.commands.executeCommand('gongwen.section.moveDown', 'focusedRow');
    assert.match(now(), /三、坚持问题导向/);
    await vscode.commands.executeCommand('gongwen.section.moveUp', 'focusedRow');
    assert.equal(now(), report.join('\n'));
    await vscode.commands.executeCommand('gongwen.section.moveUp', 'focusedRow');
    assert.equal(now(), swapped);
  });
  it('shows the outline that it has made at once', async () => {
    await open();
    putCaret('坚持问题');
    await vscode.commands.executeCommand('gongwen.section.moveUp');
    await idle();
    assert.deepEqual((labels((await testApi()).rows('outline')) as string[])[0], '一、坚持问题导向，补齐短板弱项');
  });
  it('keeps the line breaks of Windows', async () => {
    await open();
    await editor.edit((builder) => {
      builder.setEndOfLine(vscode.EndOfLine.CRLF);
    });
    await at('坚持问题', 'moveUp', swapped);
    assert.equal(await at('抽调', 'insertSibling', withLines(7, 7, '（三）')), '（三）');
    await onRow(title, 'remove', withLines(7, 11), '二、坚持问题导向，补齐短板弱项');
    putCaret('坚持问题');
    await vscode.commands.executeCommand('gongwen.section.moveUp');
    assert.doesNotMatch(editor.document.getText(), /[^\r]\n/);
  });
  it('keeps the marks of Markdown', async () => {
    const marks = (line: string): string => line.replace(/^[一二三]、/, '## $&').replace(/^（[一二三]）/, '### $&');
    await open(['# 窗口服务工作汇报', ...report.map(marks)], 'markdown');
    await at('坚持问题', 'moveUp', ['# 窗口服务工作汇报', ...swapped.split('\n').map(marks)].join('\n'));
  });
  it('works in .gongwen files', async () => {
    await open(report, 'gongwen');
    await at('坚持问题', 'moveUp', swapped);
  });
});
