import { l10n, window } from 'vscode';
import type { Period, RenewalOptions } from '../editing/renewal/renewal';
import type { Report } from '../report/model';
import type { ReportService } from '../service';

const periods: readonly Period[] = ['firstQuarter', 'firstHalf', 'threeQuarters', 'wholeYear'];
const YEAR = /^\s*((?:19|20)\d\d)\s*$/;
/** Where the old year was not read rightly, both are written. */
const BOTH = /^\s*((?:19|20)\d\d)\s*(?:→|->|[—\-到至,，\s])\s*((?:19|20)\d\d)\s*$/;

/** Asks of which year and time the new report is to be. Undefined where the writer thinks better of it. */
export async function askRenewal(service: ReportService, report: Report): Promise<RenewalOptions | undefined> {
  const years = await askYears(service.reportYear(report));
  if (!years) return undefined;
  const from = service.periodOf(report);
  if (from === 'wholeYear') return years;
  const to = await askPeriod(from);
  if (!to) return undefined;
  return to === from ? years : { ...years, period: { from, to } };
}

async function askYears(year: number | undefined): Promise<RenewalOptions | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('旧稿换新'),
    prompt:
      year === undefined
        ? l10n.t('旧稿没有写年份。请写旧稿和新稿的年份，如“2024→2025”')
        : l10n.t('旧稿写的是{0}年。新稿写哪一年？旧稿年份不对时，两个都写，如“2024→2025”', year),
    value: year === undefined ? '' : String(year + 1),
    validateInput: (value) => (yearsIn(value, year) ? undefined : l10n.t('请写四位数的年份，如“2025”，或“2024→2025”')),
  });
  return answer === undefined ? undefined : yearsIn(answer, year);
}

function yearsIn(answer: string, year: number | undefined): RenewalOptions | undefined {
  const both = BOTH.exec(answer);
  if (both) return { year: Number(both[1]), newYear: Number(both[2]) };
  const one = YEAR.exec(answer);
  if (!one) return undefined;
  return { ...(year === undefined ? {} : { year }), newYear: Number(one[1]) };
}

async function askPeriod(from: Period): Promise<Period | undefined> {
  const items = [from, ...periods.filter((each) => each !== from)].map((period) => ({
    label: period === from ? l10n.t('仍写{0}', periodText(period)) : l10n.t('改写{0}', periodText(period)),
    period,
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('旧稿换新'),
    placeHolder: l10n.t('旧稿写的是{0}，新稿写哪一段时间？', periodText(from)),
  });
  return picked?.period;
}

function periodText(period: Period): string {
  return {
    firstQuarter: l10n.t('一季度'),
    firstHalf: l10n.t('上半年'),
    threeQuarters: l10n.t('前三季度'),
    wholeYear: l10n.t('全年'),
  }[period];
}
