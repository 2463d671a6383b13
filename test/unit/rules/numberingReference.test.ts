import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { numberingReference } from '../../../src/rules/numbering/reference.rule';

function messages(text: string): string[] {
  return numberingReference.check(parse(text), {}, {}).map(({ message, range }) => {
    assert.ok(message.includes(`“${text.slice(range.start, range.end)}”`));
    return message;
  });
}

const PARTS = '一、总体情况\n情况良好。\n二、主要做法\n（一）抓统筹\n（二）抓落实\n三、下步打算\n再接再厉。\n';

describe('numbering/reference', () => {
  it('tells of words that name nothing, and where the series ends', () => {
    assert.deepEqual(messages(`${PARTS}详见第七部分。\n`), [
      '文中没有“第七部分”：这一组到“三、下步打算”为止。序号可能已经变了，请核对引用。',
    ]);
    assert.deepEqual(messages(`${PARTS}详见第二部分（五）。\n`), [
      '文中没有“第二部分（五）”：这一组到“（二）抓落实”为止。序号可能已经变了，请核对引用。',
    ]);
    assert.deepEqual(messages('任务见附件3。\n\n附件：1.任务表\n2.报表\n'), [
      '文中没有“附件3”：这一组到“附件2”为止。序号可能已经变了，请核对引用。',
    ]);
  });

  const quiet: readonly string[] = [
    `${PARTS}详见第三部分、第二部分（二）。\n`,
    // Another document's.
    `${PARTS}按照《意见》第七部分的要求，落实《条例》第九条、第十条。\n`,
    `${PARTS}见省委意见第七部分，参照该方案附件5。\n`,
    // A series that the report does not have.
    `${PARTS}见第五章第二节，依照第九条办理。\n`,
    `${PARTS}任务见附件3。\n`,
    `${PARTS}任务见附件3。\n\n附件1\n任务表\n内容。\n`,
    '见第三部分。\n一、总体情况\n情况良好。\n',
    // A number of attachments, and an ordinal of a count.
    '附件3份，附件4个。\n\n附件：1.任务表\n2.报表\n',
    `${PARTS}会议分五个部分，第四部分是讨论，第五部分是总结。\n`,
    '',
  ];
  for (const text of quiet) {
    it(`is quiet: ${text.slice(PARTS.length).trim() || text.slice(0, 20)}`, () => {
      assert.deepEqual(messages(text), []);
    });
  }
});
