import type { Finding } from '../finding';
import type { ReportRule } from '../rule';
import { shift } from '../../text/range';
import { pastedParagraphs } from '../residue/pasted';
import { pairingOf } from './pairs';

const ID = 'punctuation/nested';
/** What stands inside a pair of the same kind. */
const INNER: Readonly<Record<string, readonly [string, string, string]>> = {
  '“': ['‘', '’', '引号里面再用引号，里面的用单引号。'],
  '《': ['〈', '〉', '书名号里面再用书名号，里面的用单书名号“〈〉”。'],
};

export const punctuationNested: ReportRule = {
  id: ID,
  title: '同种标点套用',
  why: '引号里再用引号、书名号里再用书名号，里层要换一种，否则看不出哪里是头、哪里是尾。',
  advice: '引号里层用‘’，书名号里层用〈〉。',
  source: 'GB/T 15834—2011 4.8.3.4、4.15.3.5',
  severity: 'error',
  moment: 'check',
  check: (report) => {
    const read = pairingOf[report.format];
    const pasted = pastedParagraphs(report);
    const findings: Finding[] = [];
    for (const paragraph of report.paragraphs) {
      const { inner } = read(paragraph.facts);
      if (inner.length === 0 || pasted.has(paragraph)) continue;
      for (const { kind, start, end, depth } of inner) {
        const other = INNER[kind];
        if (other === undefined || depth !== 2) continue;
        const [left, right, message] = other;
        const range = shift({ start, end }, paragraph.range.start);
        findings.push({
          rule: ID,
          severity: 'error',
          message,
          range,
          related: [],
          fixes: [
            {
              title: `改为${left}${right}`,
              safe: true,
              edits: [
                { range: { start: range.start, end: range.start + 1 }, text: left },
                { range: { start: range.end - 1, end: range.end }, text: right },
              ],
            },
          ],
        });
      }
    }
    return findings;
  },
};
