import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../src/report/parse';
import { looksLikeReport } from '../../src/report/recognise/recognise';
import type { Report, Section } from '../../src/report/model';
import { createReportService } from '../../src/service';

/** The sample reports are what a newcomer sees first, and what the README's pictures show: each keeps its promise. */
const folder = path.join(import.meta.dirname, '../samples');

function open(start: string): { readonly name: string; readonly bytes: Buffer; readonly report: Report } {
  const name = readdirSync(folder).find((file) => file.startsWith(start))!;
  const bytes = readFileSync(path.join(folder, name));
  const text = new TextDecoder(name.includes('gb18030') ? 'gb18030' : 'utf-8', { fatal: true }).decode(bytes);
  return { name, bytes, report: parse(text) };
}

/** Kinds of a report's sections with those below them: `一、(一是 一是) 一、`. */
function shape(sections: readonly Section[]): string {
  return sections.map(({ kind, children }) => (children.length === 0 ? kind : `${kind}(${shape(children)})`)).join(' ');
}

const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});
const verdicts = (report: Report) => service.claims(report).map(({ verdict }) => verdict);

describe('the sample reports', () => {
  const all = ['示例一', '示例二', '示例三', '示例四', '示例五'];
  it('are all there, and each is recognised as a report', () => {
    assert.equal(readdirSync(folder).length, all.length);
    for (const start of all) assert.ok(looksLikeReport(open(start).report), start);
  });

  it('one: complete and right, 一是 to 六是 on top, four run-in leads', () => {
    const { report } = open('示例一');
    assert.equal(shape(report.sections), `${'一是 '.repeat(6)}${'lead '.repeat(4)}`.trim());
    // Nothing is wrong in it; its opening is one sentence of 130 characters, as openings are.
    assert.deepEqual(
      service.findings(report, 'check').map(({ rule, severity }) => `${rule} ${severity}`),
      ['wording/sentence-length information'],
    );
    assert.deepEqual(verdicts(report), Array(6).fill('holds'));
  });

  it('two: exactly one wrong share, which the rest of the list gives away', () => {
    const { report } = open('示例二');
    const first = `一、(一是 一是(${'lead '.repeat(4).trim()}) 一是 一是)`;
    assert.equal(shape(report.sections), `${first} 一、(—— —— ——) 一、(lead lead lead)`);
    const findings = service.findings(report, 'check');
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['statistics/share'],
    );
    assert.match(findings[0]!.fixes[0]!.title, /13\.98%.*19\.38%.*同组数据支持/);
  });

  it('three: full of blanks of every kind', () => {
    const { report } = open('示例三');
    assert.equal(
      shape(report.sections),
      'title(一、(一是 一是 一是) 一、(（一） （一） （一）) 一、(一是 一是 一是) 一、(（一） （一） （一）))',
    );
    const kinds = new Set(report.placeholders.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), ['date', 'documentNumber', 'figure', 'name']);
    assert.ok(report.placeholders.length >= 60, String(report.placeholders.length));
    assert.deepEqual(service.findings(report, 'live'), []);
  });

  it('four: Markdown, in which bold figures are no blanks', () => {
    const { report } = open('示例四');
    assert.equal(report.format, 'markdown');
    assert.equal(shape(report.sections), `title(${'一、(lead lead lead) '.repeat(4).trim()})`);
    assert.deepEqual(
      report.placeholders.map(({ before, text, after }) => before.slice(-2) + text + after.slice(0, 2)),
      ['少于*个镇'],
    );
    assert.deepEqual(verdicts(report), ['holds']);
  });

  it('five: GB18030, five leads without numbers', () => {
    const { report, bytes } = open('示例五');
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    assert.equal(shape(report.sections), 'title(lead lead lead lead lead)');
    assert.deepEqual(service.findings(report, 'check'), []);
  });

  it('have their salutations, openings and closings where such a report has them', () => {
    const parts = all.map((start) => Object.keys(open(start).report.parts).sort().join(' '));
    const spoken = 'closing opening salutation';
    assert.deepEqual(parts, ['closing opening', spoken, spoken, spoken, spoken]);
  });
});
