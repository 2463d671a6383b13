import { compareDrafts } from '../../src/compare/compare';
import { comparisonPage } from '../../src/compare/comparisonPage';
import type { Report, Section } from '../../src/report/model';
import { createReportService } from '../../src/service';
import { LineIndex } from '../../src/text/lineIndex';
import { linesOfPage } from '../../src/text/printedPage';
import { pathological } from './pathological';

/** What is asked of the process: one of the texts, of about so many UTF-16 units. */
export interface Question {
  readonly name: string;
  readonly units: number;
}

/** What there is in the answer to a text, in counts that may grow no faster than the text does. */
export interface Answer {
  readonly length: number;
  readonly paragraphs: number;
  readonly sections: number;
  readonly depth: number;
  readonly sentences: number;
  readonly figures: number;
  readonly placeholders: number;
  readonly linked: number;
  readonly residue: number;
  readonly claims: number;
  readonly operands: number;
  readonly findings: number;
  readonly suggestions: number;
  /** What a template of the text would mask. */
  readonly masks: number;
  /** Figures, sections, passages and words that differ from the text with its halves exchanged. */
  readonly changes: number;
  /** Sections and sentences that 体检 measures. */
  readonly measured: number;
  /** Lines of all pages as they are printed, and what stands in them of one typeface each. */
  readonly lines: number;
  readonly parts: number;
  /** Characters of all that is printed for the user: titles, workings, messages, titles of fixes and their edits. */
  readonly words: number;
  readonly log: readonly string[];
}

function measureSections(sections: readonly Section[]): { count: number; depth: number; words: number } {
  let [count, words] = [0, 0];
  let depth = 0;
  let level = sections;
  for (; level.length > 0; depth += 1) {
    count += level.length;
    words += level.reduce((sum, section) => sum + section.title.length + section.label.length, 0);
    level = level.flatMap((section) => section.children);
  }
  return { count, depth, words };
}

/** Does everything that the editor does with a text, also after one keystroke in its middle. */
function answer({ name, units }: Question): Answer {
  const text = pathological.find((item) => item.name === name)!.text(units);
  const log: string[] = [];
  const service = createReportService({ log: (message) => log.push(message) });
  const first = service.parse(text);
  service.findings(first, 'live');
  const middle = text.length >> 1;
  const edited = `${text.slice(0, middle)}字${text.slice(middle)}`;
  const report: Report = service.parse(edited, { previous: first });
  service.looksLikeReport(report);
  const claims = service.claims(report);
  const findings = [...service.findings(report, 'live'), ...service.findings(report, 'check')];
  const suggestions = [...service.suggestions(report).values()];
  const linked = service.linkedPlaceholders(report);
  service.unfinished(edited, middle, () => report);
  const sheet = service.sheetTable(service.checkedFigures(report, claims), new Map());
  const exchanged = service.parse(text.slice(middle) + text.slice(0, middle));
  const comparison = compareDrafts(report, exchanged);
  const names = { before: '原稿', after: '新稿' };
  const page = comparisonPage(comparison, report, exchanged, names, 'html');
  const layout = service.profiles[0]!;
  const lines = service.typeset.pages(service.pageOf(report, layout), layout).flatMap(linesOfPage);
  const { sections: measured, sentences } = service.vitals.of(report);
  const index = new LineIndex(edited);
  for (const finding of findings) index.position(finding.range.start);
  const sections = measureSections(report.sections);
  const words = [
    ...claims.map((claim) => claim.working),
    ...suggestions.map((suggestion) => suggestion.shown + suggestion.working),
    ...sheet.rows.flat(),
    ...findings.map((finding) => finding.message),
    ...findings.flatMap((finding) => finding.related.map((related) => related.message)),
    ...findings.flatMap(({ fixes }) => fixes.flatMap((fix) => [fix.title, ...fix.edits.map((edit) => edit.text)])),
  ];
  return {
    length: edited.length,
    paragraphs: report.paragraphs.length,
    sections: sections.count,
    depth: sections.depth,
    sentences: report.paragraphs.reduce((sum, paragraph) => sum + paragraph.facts.sentences.length, 0),
    figures: report.figures.length,
    placeholders: report.placeholders.length,
    linked: linked.flat().length,
    residue: report.residue.length,
    claims: claims.length,
    operands: claims.reduce((sum, claim) => sum + Object.values(claim.operands).flat().length, 0),
    findings: findings.length,
    suggestions: suggestions.length,
    masks: service.maskProposals(report).length,
    changes:
      comparison.figures.length +
      comparison.sections.length +
      comparison.passages.reduce((sum, passage) => sum + 1 + passage.words.length, 0),
    measured: measured.length + sentences.count,
    lines: lines.length,
    parts: lines.reduce((sum, line) => sum + line.parts.length, 0),
    words: page.length + sections.words + words.reduce((sum, word) => sum + word.length, 0),
    log,
  };
}

process.on('message', (question: Question) => {
  try {
    process.send!(answer(question));
  } catch (error) {
    process.send!({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
