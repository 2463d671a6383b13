import type { Mark } from '../keep/mark';
import type { Interval } from '../report/interval';
import type { Report, Section } from '../report/model';
import type { Finding } from '../rules/finding';
import type { Claim, Operand } from '../statistics/claim';
import type { Suggestion } from '../statistics/suggestions';
import { countCharacters } from '../text/characters';
import type { TextRange } from '../text/range';
import type {
  BoundsJson,
  CheckJson,
  ClaimJson,
  FindingJson,
  GateJson,
  MarkJson,
  OffsetsJson,
  OperandJson,
  OutlineJson,
  PartJson,
  PlaceholdersJson,
  SectionJson,
  StatisticsJson,
} from './contract';
import type { Places } from './places';

function offsets(range: TextRange): OffsetsJson {
  return { offset: range.start, length: range.end - range.start };
}

function bounds(interval: Interval | undefined): BoundsJson {
  return {
    ...(interval && Number.isFinite(interval.low) ? { low: interval.low } : {}),
    ...(interval && Number.isFinite(interval.high) ? { high: interval.high } : {}),
  };
}

function section(of: Section, text: string, places: Places): SectionJson {
  const { line, column, offset, length } = places.of(of.range);
  return {
    kind: of.kind,
    label: of.label,
    title: of.title,
    line,
    column,
    offset,
    length,
    characters: countCharacters(text.slice(of.range.start, of.range.end)),
    children: of.children.map((child) => section(child, text, places)),
  };
}

/** The `outline` object of one file. A part's `text` is as printed, line breaks included. */
export function outlineJson(file: string, report: Report, places: Places): OutlineJson {
  const parts: Record<string, PartJson> = {};
  for (const name of ['salutation', 'opening', 'closing', 'signature', 'date'] as const) {
    const range = report.parts[name];
    if (range) parts[name] = { text: report.text.slice(range.start, range.end), ...places.of(range) };
  }
  return { schema: 1, file, parts, sections: report.sections.map((each) => section(each, report.text, places)) };
}

/** The `placeholders` object of one file; suggestions by where their masks begin. */
export function placeholdersJson(
  file: string,
  report: Report,
  places: Places,
  suggestions: ReadonlyMap<number, Suggestion> = new Map(),
): PlaceholdersJson {
  const placeholders = report.placeholders.map(({ kind, text, range, unit }) => {
    const suggestion = suggestions.get(range.start)?.text;
    return {
      kind,
      text,
      ...places.of(range),
      ...(unit === undefined ? {} : { unit }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
  return { schema: 1, file, placeholders };
}

function operand(of: Operand): OperandJson {
  return { text: of.text, ...offsets(of.range), ...bounds(of.interval) };
}

/** What a mark says, for whoever does not know of fingerprints. */
export function markJson({ state, source, asOf, note }: Mark): MarkJson {
  return {
    ...(state === undefined ? {} : { state }),
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(note === undefined ? {} : { note }),
  };
}

function claim(of: Claim, mark: Mark | undefined): ClaimJson {
  const operands: Record<string, OperandJson | readonly OperandJson[]> = {};
  for (const [name, one] of Object.entries(of.operands)) {
    operands[name] = 'range' in one ? operand(one) : one.map(operand);
  }
  return {
    relation: of.relation,
    formula: of.formula,
    operands,
    printed: operand(of.printed),
    computed: bounds(of.computed),
    verdict: of.verdict,
    working: of.working,
    ...(mark === undefined ? {} : { mark: markJson(mark) }),
  };
}

/** The `statistics` object of one file. An infinite bound is absent, as JSON has no infinity. */
export function statisticsJson(
  file: string,
  report: Report,
  claims: readonly Claim[],
  markOf: (claim: Claim) => Mark | undefined = () => undefined,
): StatisticsJson {
  return {
    schema: 1,
    file,
    figures: report.figures.length,
    claims: claims.map((each) => claim(each, markOf(each))),
  };
}

function finding(of: Finding, places: Places): FindingJson {
  const related = of.related.map((each) => ({ ...offsets(each.range), message: each.message }));
  const fixes = of.fixes.map((fix) => ({
    title: fix.title,
    safe: fix.safe,
    edits: fix.edits.map((edit) => ({ ...offsets(edit.range), text: edit.text })),
  }));
  return {
    rule: of.rule,
    severity: of.severity,
    message: of.message,
    ...places.of(of.range),
    ...(related.length > 0 ? { related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

/** The `check` object of one file; `settled` findings are counted and left out. */
export function checkJson(
  file: string,
  findings: readonly Finding[],
  places: Places,
  { settled = 0, gate }: { readonly settled?: number; readonly gate?: GateJson | undefined } = {},
): CheckJson {
  return {
    schema: 1,
    file,
    findings: findings.map((each) => finding(each, places)),
    ...(settled > 0 ? { settled } : {}),
    ...(gate ? { gate } : {}),
  };
}
