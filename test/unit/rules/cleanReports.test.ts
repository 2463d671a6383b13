import assert from 'node:assert/strict';
import { kindOf } from '../../../src/report/genre/title';
import { readCleanReports } from '../../support/cleanReports';
import { strictService } from '../../support/serviceInvariants';
import { toCrlf } from '../../support/twin';

/** 《党政机关公文处理工作条例》第八条. */
const STATUTORY = '决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要';
const OTHERS = '讲话 表态发言 汇报 政府工作报告 工作总结 工作方案 述职述廉报告 调研报告 简报 会议主持词 会议记录';

const service = strictService();
const all = readCleanReports();

/** With every rule at its default. */
function said(text: string): readonly string[] {
  return service
    .findings(service.parse(text), 'check')
    .map(({ rule, message, range }) => `${rule} “${text.slice(range.start, range.end)}” ${message}`);
}

describe('clean reports', () => {
  it('are there for every kind', () => {
    assert.deepEqual(all.map(({ kind }) => kind).sort(), `${STATUTORY} ${OTHERS}`.split(' ').sort());
  });

  for (const { kind, text } of all) {
    it(`${kind}: nothing is said of it, not even as information`, () => {
      assert.deepEqual(said(text), []);
      assert.deepEqual(said(toCrlf(text)), [], 'with CRLF');
    });
  }

  it('are read as what they are, and what is true in them is seen', () => {
    for (const kind of ['请示', '报告', '批复', '通知', '通报', '通告', '意见', '决定', '函']) {
      const { text = '' } = all.find((one) => one.kind === kind) ?? {};
      assert.equal(kindOf(text.split('\n')[0]!), kind);
    }
    const claims = all.flatMap(({ text }) => service.claims(service.parse(text)));
    assert.ok(claims.length >= 8, String(claims.length));
    for (const { verdict } of claims) assert.equal(verdict, 'holds');
  });

  it('are clean no more with one mark too many', () => {
    for (const { kind, text } of all) assert.notDeepEqual(said(text.replace('。', '。。')), [], kind);
  });
});
