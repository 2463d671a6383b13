import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BlanksMessage, ChecksMessage } from '../../../src/text/fillMessages';
import type { TestApi } from '../../../src/vscode/testApi';
import { until } from '../check';
import { closeAll, testApi, untitled, withSetting } from './reports';

const text = [
  '云溪区2024年工作总结',
  '各位领导：',
  '一、主要工作',
  '2024年，某县和某镇完成**件、等待**件，合计60件。',
  '二、下一步打算',
  '石桥镇王局长负责。',
].join('\n');

const { executeCommand: run } = vscode.commands;
const inFront = (): vscode.TextDocument => vscode.window.activeTextEditor!.document;

describe('某 as a blank, where the writer has chosen so', () => {
  let api: TestApi;
  before(async () => {
    api = await testApi();
  });
  afterEach(closeAll);

  /** How many blanks the view lists below each kind. */
  const heads = (): string[] => api.rows('placeholders').map(({ label, description }) => `${label} ${description}`);
  const chosen = (work: () => Promise<void>): Promise<void> => withSetting('gongwen.placeholders.someone', true, work);

  it('is asked for in the form, whose sums are checked beside it', () =>
    chosen(async () => {
      const { document } = await untitled(text, 'gongwen');
      await run('gongwen.fillForm');
      const asked = (): BlanksMessage | undefined => api.fillForm.told(document.uri)?.blanks;
      const checks = (): ChecksMessage => api.fillForm.told(document.uri)?.checks as ChecksMessage;
      const { blanks } = await until('the form', asked);
      assert.deepEqual(
        blanks.map(({ kind, words }) => [kind, words[2]]),
        [
          ['名称', '某'],
          ['名称', '某'],
          ['数字', '**'],
          ['数字', '**'],
        ],
      );
      const [county, , done, open] = blanks.map(({ id }) => id);
      // prettier-ignore
      await api.fillForm.say(document.uri, { type: 'values', values: [[county, '青梧'], [done, '40'], [open, '20']] });
      await until('the sum', () => checks().checks.some(({ verdict, blanks: those }) => verdict === 'holds' && those.includes(done!))); // prettier-ignore
      await api.fillForm.say(document.uri, { type: 'apply' });
      assert.ok(document.getText().includes('青梧县和某镇完成40件、等待20件'));
      assert.deepEqual(
        asked()?.blanks.map(({ words }) => words[2]),
        ['某'],
      );
    }));

  it('is one in the drafts that 旧稿换新 and 抹去数据存为模板 make, and is left as it stands', () =>
    chosen(async () => {
      const { document } = await untitled(text, 'gongwen');
      for (const [command, words] of [
        ['gongwen.renew', '2025年，某县和某镇完成**件'],
        ['gongwen.mask', '20**年，某县和某镇完成**件'],
      ] as const) {
        await vscode.window.showTextDocument(document);
        const done = run(command, { newYear: 2025 });
        await until('the list', () => api.ticked.rows().length > 0);
        assert.ok(api.ticked.rows().every((label) => !label.startsWith('某')));
        api.ticked.accept(() => true);
        await done;
        assert.notEqual(inFront(), document);
        assert.ok(inFront().getText().includes(words), inFront().getText());
        await api.whenIdle(inFront().uri);
        const names = command === 'gongwen.mask' ? 5 : 2;
        await until('the blanks of names', () => heads().includes(`名称 ${names}处`));
      }
    }));
});
