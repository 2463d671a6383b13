import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type {
  AskedBlank,
  BlankCheck,
  BlanksMessage,
  BlankSuggestion,
  ChecksMessage,
} from '../../../src/text/fillMessages';
import { until } from '../check';
import { closeAll, edit, sample, seed, testApi, untitled } from './reports';

const lines = [
  '各位领导：',
  '今年以来，云溪区扎实推进民生实事。现将有关情况汇报如下：',
  '一、推进情况',
  '截至目前，完成**件、实施中**件、等待**件，合计**件。',
  '全年受理申请2000件，其中，设立登记类800件，占比**%。',
  '二、下一步打算',
  '力争**月底前全部完成。',
  '汇报完毕，不当之处，请批评指正。',
];
const text = lines.join('\n');

/** The form of a document, as its page sees it. */
function formOf(uri: vscode.Uri): {
  blanks(): Promise<readonly AskedBlank[]>;
  shown(): Promise<BlanksMessage>;
  checks(probe: (checks: readonly BlankCheck[]) => boolean): Promise<void>;
  suggestions(): Promise<readonly BlankSuggestion[]>;
  told(): Promise<string>;
  say(given: unknown): Promise<void>;
  type(...values: readonly string[]): Promise<void>;
} {
  const told = async <T>(type: 'blanks' | 'checks' | 'told'): Promise<T> => {
    const api = await testApi();
    return until(`${type} of the form`, () => api.fillForm.told(uri)?.[type]) as Promise<T>;
  };
  const shown = (): Promise<BlanksMessage> => told('blanks');
  const say = async (given: unknown): Promise<void> => (await testApi()).fillForm.say(uri, given);
  return {
    shown,
    say,
    blanks: async () => (await shown()).blanks,
    checks: async (probe) => {
      await until('these checks', async () => probe((await told<ChecksMessage>('checks')).checks));
    },
    suggestions: async () => (await told<ChecksMessage>('checks')).suggestions,
    told: async () => (await told<{ readonly text: string }>('told')).text,
    type: async (...values) => {
      const { blanks } = await shown();
      await say({ type: 'values', values: values.map((value, at) => [blanks[at]!.id, value]) });
    },
  };
}

describe('the form of 填报数据', () => {
  let editor: vscode.TextEditor;
  let form: ReturnType<typeof formOf>;
  const now = (): string => editor.document.getText().replaceAll('\r\n', '\n');

  async function open(words: string, language = 'plaintext'): Promise<void> {
    editor = await untitled(words, language);
    form = formOf(editor.document.uri);
    await vscode.commands.executeCommand('gongwen.fillForm');
  }
  /** One undo in the text; a page that is just being loaded may take the focus, and the command with it, once more. */
  async function undo(): Promise<void> {
    const before = now();
    await until('the undo', async () => {
      await vscode.window.showTextDocument(editor.document, editor.viewColumn);
      await vscode.commands.executeCommand('undo');
      return now() !== before;
    });
    await (await testApi()).whenIdle(editor.document.uri);
  }
  afterEach(closeAll);

  it('lists every blank with section, kind, unit and sentence, and what can be reckoned', async () => {
    await open(text);
    const { blanks, sentences } = await form.shown();
    assert.deepEqual(
      blanks.map(({ words, kind, unit }) => [words[0], kind, unit]),
      [
        ['一、推进情况', '数字', '件'],
        ['一、推进情况', '数字', '件'],
        ['一、推进情况', '数字', '件'],
        ['一、推进情况', '数字', '件'],
        ['一、推进情况', '数字', '%'],
        ['二、下一步打算', '日期', ''],
      ],
    );
    assert.equal(sentences[blanks[0]!.sentence]![0], '截至目前，完成');
    const suggestions = await form.suggestions();
    assert.deepEqual(
      suggestions.map(({ id, text: value }) => [id, value]),
      [[blanks[4]!.id, '40.00']],
    );
  });
  it('checks sums as values are typed, and changes nothing in the text', async () => {
    await open(text);
    await form.type('30', '20', '12', '60');
    await form.checks((checks) => checks.some(({ verdict, blanks }) => verdict === 'violated' && blanks.length === 4));
    await form.type('30', '20', '10');
    await form.checks((checks) => checks.some(({ verdict, blanks }) => verdict === 'holds' && blanks.length === 4));
    assert.equal(now(), text);
  });
  it('offers 同比 once the value is typed, where the blank says what it was last year', async () => {
    const renewed = '今年办结【待填，上年2234件】，同比增长【待填，上年8.5%】。';
    await open([...lines.slice(0, 3), renewed].join('\n'), 'gongwen');
    const [value, rate] = await form.blanks();
    const offered = async (): Promise<unknown> =>
      (await form.suggestions()).map(({ id, text: figure, working }) => [id, figure, working]);
    assert.deepEqual(await offered(), []);
    await form.say({ type: 'values', values: [[value!.id, '2850']] });
    const wanted = JSON.stringify([[rate!.id, '27.6%', '2850件 ÷ 上年2234件 - 1 = 27.6%']]);
    await until('同比', async () => JSON.stringify(await offered()) === wanted);
    // It fell: the sentence says 增长.
    await form.say({ type: 'values', values: [[value!.id, '2000件']] });
    await until('no rate of growth', async () => JSON.stringify(await offered()) === '[]');
    await form.say({ type: 'values', values: [[value!.id, '2850'], [rate!.id, '27.6']] }); // prettier-ignore
    await form.say({ type: 'apply' });
    assert.ok(now().endsWith('今年办结2850件，同比增长27.6%。'), now());
  });
  it('puts all values in as one step, and has them again when it is undone', async () => {
    await open(text);
    await form.type('30件', '20', '10', '60', '40.00', '6月');
    await form.say({ type: 'apply' });
    assert.equal(
      now(),
      text
        .replace('完成**件、实施中**件、等待**件，合计**件', '完成30件、实施中20件、等待10件，合计60件')
        .replace('占比**%', '占比40.00%')
        .replace('**月底', '6月底'),
    );
    assert.match(await form.told(), /^已填入6处。/);
    assert.deepEqual([...(await form.blanks()), ...(await form.shown()).gone], []);
    await undo();
    assert.equal(now(), text);
    assert.deepEqual((await form.blanks()).map(({ value }) => value), ['30件', '20', '10', '60', '40.00', '6月']); // prettier-ignore
  });
  it('says so where nothing was typed', async () => {
    await open(text);
    await form.type('', ' ');
    await form.say({ type: 'apply' });
    assert.match(await form.told(), /文稿没有改动/);
    assert.equal(now(), text);
  });
  it('follows the text, and keeps the value of a blank that is gone', async () => {
    await open(text);
    const before = await form.blanks();
    await form.type('30', '20', '', '', '', '6');
    await edit(editor, (builder) => {
      builder.insert(new vscode.Position(2, 0), '全区共有社区**个。\n');
      builder.delete(new vscode.Range(6, 0, 7, 0));
    });
    const { blanks, gone } = await form.shown();
    assert.deepEqual(blanks.map(({ value }) => value), ['', '30', '20', '', '', '']); // prettier-ignore
    assert.deepEqual(blanks.slice(1).map(({ id }) => id), before.slice(0, 5).map(({ id }) => id)); // prettier-ignore
    assert.deepEqual(gone.map(({ value }) => value), ['6']); // prettier-ignore
  });
  it('goes with its report, and a form that is opened again has what was typed', async () => {
    await open(text);
    await form.type('30', '20');
    const isThere = (): boolean =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith('填报：')));
    await until('the form', isThere);
    const tab = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith('填报：'));
    await vscode.window.tabGroups.close(tab!);
    assert.equal((await testApi()).fillForm.told(editor.document.uri), undefined);
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand('gongwen.fillForm');
    assert.deepEqual((await form.blanks()).slice(0, 2).map(({ value }) => value), ['30', '20']); // prettier-ignore
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the form is closed with its report', () => !isThere());
  });
  it('takes 1,000 blanks', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `第${at + 1}批受理申请**件，办结**件。`);
    await open([...lines.slice(0, 3), ...many].join('\n'), 'gongwen');
    assert.equal((await form.blanks()).length, 1000);
    await form.type(...Array.from({ length: 1000 }, (_, at) => String(at)));
    await form.say({ type: 'apply' });
    assert.doesNotMatch(now(), /\*/);
    await undo();
    assert.equal((await form.blanks()).length, 1000);
  });
  it('of a sample finds all that the view lists', async () => {
    await open(sample);
    assert.equal((await form.blanks()).length, 2);
  });
  it('fills a real report: no mask is left, and all else is as it was', async function () {
    const opened = await seed('004');
    if (!opened) {
      console.log('    the form on seed 004: skipped, no seeds on this machine');
      this.skip();
    }
    editor = opened;
    form = formOf(editor.document.uri);
    const before = editor.document.getText();
    await vscode.commands.executeCommand('gongwen.fillForm');
    const blanks = await form.blanks();
    assert.equal(blanks.length, 100);
    const valueOf = ({ isFigure }: AskedBlank, at: number): string => (isFigure ? String(at + 1) : `云溪${at + 1}`);
    await form.type(...blanks.map(valueOf));
    await form.say({ type: 'apply' });
    const after = editor.document.getText();
    assert.doesNotMatch(after, /[*＊]/);
    // Everything between the blanks stands where it stood.
    const rest = before.split(/[*＊]+(?:\.[*＊]+)?/);
    let at = 0;
    rest.forEach((words, index) => {
      if (index > 0) at = after.indexOf(valueOf(blanks[index - 1]!, index - 1), at) + valueOf(blanks[index - 1]!, index - 1).length; // prettier-ignore
      assert.equal(after.slice(at, at + words.length), words);
      at += words.length;
    });
    assert.equal(at, after.length);
    await undo();
    assert.equal(editor.document.getText(), before);
  });
});
