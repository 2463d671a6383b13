import type { Report } from '../../report/model';
import type { TextRange } from '../../text/range';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';
import { repeatsIn, type Repeat } from './repeats';

const ID = 'wording/repeated-sentence';

export const wordingRepeatedSentence: ReportRule = {
  id: ID,
  title: '句段重复',
  why: '同样的一句话、一段话出现了两次，多半是拼接材料时粘贴了两遍。',
  advice: '留下一处，另一处删去或者改写。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  check: (report) => repeatsIn(report).map((repeat) => findingOf(report, repeat)),
};

/** Reports on several budgets or places say the same of each; that a stretch was pasted twice is sure of more than one paragraph. */
function findingOf({ text }: Report, { range, first, paragraphs, beside }: Repeat): Finding {
  const what = paragraphs === 0 ? '这句话' : paragraphs === 1 ? '这段话' : `从这里起的${paragraphs}段`;
  return {
    rule: ID,
    severity: beside || paragraphs > 1 ? 'warning' : 'information',
    message: `${what}与前文“${opening(text, first)}”重复。如果是粘贴了两遍，请留下一处。`,
    range,
    related: [{ range: first, message: '前一处' }],
    fixes: [],
  };
}

/** The first words, by which a reader finds the place again. */
function opening(text: string, { start, end }: TextRange): string {
  const words = text
    .slice(start, Math.min(end, start + 16))
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  return end - start > 16 ? `${words}…` : words;
}
