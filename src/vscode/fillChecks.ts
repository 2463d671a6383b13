import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { BlankCheck, BlankSuggestion, ChecksMessage } from '../text/fillMessages';
import type { FillModel } from './fillModel';
import type { Session } from './sessions';
import { oneLine, verdicts, verdictText } from './words';

/** Checks what has been typed as if it stood in the text. The text itself is not touched. */
export interface FillChecker {
  check(service: ReportService, session: Session, model: FillModel): ChecksMessage;
}

/** So many sums that one blank takes part in are enough to read; a list of a hundred parts is cut. */
const most = 4;

/** Keeps the text that it checked last: while one types only one paragraph of it is read again. */
export function createFillChecker(): FillChecker {
  let last: Report | undefined;
  return {
    check(service, session, model) {
      const report = session.report();
      const values = model.values();
      const filled = service.fill.text(report, values);
      const written =
        values.length === 0
          ? report
          : service.parse(filled.text, { format: report.format, someone: report.someone, previous: last ?? report });
      last = written;
      const blanks = model.blanks();
      const idOf = (at: number): number => blanks[at]!.id;
      const stated = service.fill.claims(service.claims(written), filled.ranges);
      const isFilled = (at: number): boolean => blanks[at]!.value.trim() !== '';
      const checks = stated
        .filter(({ blanks: those }) => those.some(isFilled))
        .sort((one, other) => verdicts.indexOf(one.claim.verdict) - verdicts.indexOf(other.claim.verdict))
        .map(({ claim, blanks: those }): BlankCheck => {
          const { verdict, title, working } = claim;
          return {
            blanks: those.map(idOf),
            verdict,
            told: `${title}：${verdictText(verdict)}`,
            working: oneLine(working),
          };
        });
      const starts = new Map(filled.ranges.map(({ start }, at) => [start, at]));
      const rates = service.yearOnYear(written, service.withLastYears(report, session.lastYears())).suggestions;
      const suggestions = [...new Map([...rates, ...service.suggestions(written)])].flatMap(
        ([start, { text, shown, working }]): BlankSuggestion[] => {
          const at = starts.get(start);
          return at === undefined ? [] : [{ id: idOf(at), text, shown, working: oneLine(working) }];
        },
      );
      return { type: 'checks', checks: fewOf(checks), suggestions };
    },
  };
}

/** Each blank's most pressing checks. */
function fewOf(checks: readonly BlankCheck[]): readonly BlankCheck[] {
  const shown = new Map<number, number>();
  return checks.flatMap((check) => {
    const blanks = check.blanks.filter((id) => (shown.get(id) ?? 0) < most);
    for (const id of blanks) shown.set(id, (shown.get(id) ?? 0) + 1);
    return blanks.length === 0 ? [] : [{ ...check, blanks }];
  });
}
