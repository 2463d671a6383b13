import { labelForm } from '../../editing/labelForm';
import { numberedSeries, parentsIn } from '../../editing/miscounts';
import { mayHoldLabel } from '../../editing/printedLabel';
import { opensWholeParagraph } from '../../editing/wholeParagraphs';
import type { Report, Section, SectionKind } from '../../report/model';
import type { Finding } from '../finding';
import { labelOf, numberingFinding } from './findings';
import type { ReportRule } from '../rule';

const ID = 'numbering/single';
const SEVERITY = 'information';

/** Levels that are numbered because there are several; one chapter or one article may stand alone. */
const LEVELS: ReadonlySet<SectionKind> = new Set(['一、', '（一）', '1.', '（1）', '①', '甲、']);

export const numberingSingle: ReportRule = {
  id: ID,
  title: '只有一项却编了序号',
  why: '序号表示有几项并列；只有一项，不是漏了后面的，就是不必编号。',
  advice: '只有一条的不必编号；漏写了其余的请补上。',
  source: '惯例',
  severity: SEVERITY,
  moment: 'check',
  check: (report) => numberedSeries(report).flatMap((members) => finding(report, members)),
};

function finding(report: Report, members: readonly Section[]): readonly Finding[] {
  const [section] = members;
  if (section === undefined || members.length > 1 || section.number !== 1) return [];
  if (!LEVELS.has(section.kind) || section.runIn || !opensWholeParagraph(report, section)) return [];
  const parent = parentsIn(report).get(section);
  const { style } = labelForm(section);
  // Another series of the style, or a second member in another form: nothing is alone here.
  const beside = (parent?.children ?? report.sections).filter((one) => one !== section);
  if (beside.some((one) => one.number === 2 || labelForm(one).style === style)) return [];
  const range = { start: section.range.start + section.label.length, end: parent?.range.end ?? report.text.length };
  if (mayHoldLabel(report.text, range, 2, true, () => false)) return [];
  const next = labelOf(section, 2, 2);
  const message = `这里只有“${section.label}”，没有“${next}”。只有一项的不必编号，漏了的请补上。`;
  return [numberingFinding({ rule: ID, severity: SEVERITY }, section, message)];
}
