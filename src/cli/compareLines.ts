import type { Comparison, FigureChange, SectionChange } from '../compare/comparison';
import type { ReportService } from '../service';
import type { DraftSource } from './draftSource';
import { type Places, placesIn } from './places';
import { oneLine, placeText } from './words';

/** The comparison for people: figures first, each with its place in the later draft, then sections. */
export function compareLines(
  { comparisonTexts }: ReportService,
  comparison: Comparison,
  before: DraftSource,
  after: DraftSource,
): readonly string[] {
  const [earlier, later] = [placesIn(before.source.text), placesIn(after.source.text)];
  /** In the later draft; what it does not have is in the earlier one. */
  const at = (isGone: boolean, place: SectionChange['place']): string =>
    isGone ? placeOf(before, earlier, place.before.start) : placeOf(after, later, place.after.start);
  const figureLine = (change: FigureChange): string => {
    const { kind, section, before: old, after: now } = comparisonTexts.figure(change, before.report, after.report);
    const place = {
      before: change.before?.range ?? change.sentence.before,
      after: change.after?.range ?? change.sentence.after,
    };
    return `${at(!change.after, place)}: 数据 ${kind}  ${oneLine(`${old} → ${now}`)}  在“${oneLine(section)}”`;
  };
  const sectionLine = (change: SectionChange): string => {
    const { kind, before: old, after: now } = comparisonTexts.section(change);
    return `${at(change.kind === 'removed', change.place)}: 章节 ${kind}  ${oneLine(old === now ? now : `${old} → ${now}`)}`;
  };
  return [
    `${oneLine(before.source.file)} → ${oneLine(after.source.file)}: ${comparisonTexts.summary(comparison)}`,
    ...comparison.figures.map(figureLine),
    ...comparison.sections.map(sectionLine),
  ];
}

function placeOf({ source }: DraftSource, places: Places, offset: number): string {
  return placeText(source.file, places, offset);
}
