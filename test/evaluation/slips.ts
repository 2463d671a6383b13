import type { Finding } from '../../src/rules/finding';
import type { ReportService } from '../../src/service';
import type { TextRange } from '../../src/text/range';
import { hostReport } from './slips/hostReport';
import { readSlip, within, type Slip, type SlipKind, type SlipSetting } from './slips/slip';

/** One slip, what was said of it, and what was said of the same text without it. */
export interface TriedSlip {
  readonly kind: SlipKind;
  /** As it stands in the data, with its mark. */
  readonly marked: string;
  /**
   * New findings in the words of the data, since half a pair is told where the other half is; in a document of its own
   * wherever they are. None: it is missed.
   */
  readonly found: readonly Finding[];
  /** Whether one of them leads to the very characters that were changed, or to what they stand beside. */
  readonly exact: boolean;
  /** Errors and warnings on the clean text, each of which is false. */
  readonly alarms: readonly { readonly finding: Finding; readonly words: string }[];
}

/** Runs 送审前检查 with every rule at its default over each slip and over its clean twin. */
export function trySlips(kinds: readonly SlipKind[], service: ReportService): readonly TriedSlip[] {
  return kinds.flatMap((kind) => kind.slips.map((marked) => trySlip(kind, marked, service)));
}

function trySlip(kind: SlipKind, marked: string, service: ReportService): TriedSlip {
  const alone = readSlip(marked);
  const slip = placed(alone, kind.setting);
  const clean = service.parse(slip.clean);
  const before = service.findings(clean, 'check');
  const after = service.findings(service.parse(slip.slipped, { previous: clean }), 'check');
  const from = slip.start - alone.start;
  const words = { start: from, end: from + alone.slipped.length };
  const found = after.filter((finding) => isNew(finding, before, slip) && leadsTo(finding, words));
  const place = { start: slip.start, end: slip.start + slip.slippedLength };
  return {
    kind,
    marked,
    found,
    exact: found.some((finding) => leadsTo(finding, place)),
    alarms: before
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map((finding) => ({ finding, words: slip.clean.slice(finding.range.start, finding.range.end) })),
  };
}

function placed(slip: Slip, setting: SlipSetting): Slip {
  const { before, between, behind } = hostReport;
  if (setting === 'document') return slip;
  if (setting === 'sentence') return within(before, slip, between + behind);
  return within(`${before + between}\n\n`, slip, behind);
}

/** Whether the clean text has no finding of the same rule in the same place. */
function isNew({ rule, range }: Finding, before: readonly Finding[], slip: Slip): boolean {
  const by = slip.slippedLength - slip.cleanLength;
  return !before.some((old) => {
    if (old.rule !== rule) return false;
    const { start, end } = old.range;
    const moved =
      start >= slip.start + slip.cleanLength
        ? { start: start + by, end: end + by }
        : { start, end: Math.max(start, end > slip.start ? end + by : end) };
    return touches(moved, range);
  });
}

/** Whether the finding is at the place, or names it beside its own. */
function leadsTo({ range, subjects = [], related }: Finding, place: TextRange): boolean {
  return [range, ...subjects, ...related.map((one) => one.range)].some((one) => touches(one, place));
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}
