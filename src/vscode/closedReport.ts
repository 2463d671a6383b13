import type { Uri } from 'vscode';
import type { CheckedFigure } from '../keep/checkedFigures';
import type { Marks } from '../keep/mark';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import type { DraftText } from './draftFiles';
import type { Reviewable } from './reviewInput';
import { fillsSomeone } from './settings';
import { today } from './today';

/** A file that nobody has open, as far as the page of 送审前检查 asks of it. Nothing of it is kept. */
export function closedReport(
  uri: Uri,
  { text, notRead }: DraftText,
  service: ReportService,
  layers: readonly RuleSettings[],
  marks: Marks,
): Reviewable {
  const report = service.parse(text, { someone: fillsSomeone(uri) });
  const claims = service.claims(report);
  let known: readonly CheckedFigure[] | undefined;
  const figures = (): readonly CheckedFigure[] => (known ??= service.checkedFigures(report, claims));
  return {
    document: { uri },
    ...(notRead ? { notRead } : {}),
    report: () => report,
    claims: () => claims,
    figures,
    marks: () => marks,
    check: () => service.findings(report, 'check', layers, today()),
    rules: () => service.active(layers),
    unsettled: (findings) => service.settling.open(report, findings, figures, marks),
  };
}
