import type { Paragraph, Report } from '../report/model';
import type { Log } from '../text/ports';
import type { Finding } from './finding';
import type { ActiveRule } from './levels';
import { proseChecks } from './prose';
import { pastedParagraphs } from './residue/pasted';
import { isProseRule, type Moment, type Rule } from './rule';
import type { Team } from './team';

/** What rules are asked with. */
export interface Asked {
  /** `check` asks all of them, `live` those that speak while one writes. */
  readonly moment: Moment;
  readonly active: readonly ActiveRule[];
  readonly team?: Team;
}

/** The findings of rules on a report, in the order of the text. */
export type RunRules = (report: Report, asked: Asked) => readonly Finding[];

/**
 * The runner of all `rules`, of which those that are asked are some. A rule that throws is one line in the log, and the
 * rest goes on.
 */
export function rulesRunner(rules: readonly Rule[], log: Log): RunRules {
  const prose = proseChecks(rules.filter(isProseRule), (rule, passage) => {
    try {
      return rule.find(passage);
    } catch (error) {
      return nothing(rule.id, error, log);
    }
  });
  return (report, { moment, active, team = {} }) => {
    const speaking = active.filter((one) => moment === 'check' || one.moment === 'live');
    const severities = new Map(speaking.map(({ rule, severity }) => [rule.id, severity]));
    // One line tells of text that a PDF broke; what else is wrong with its words and marks waits until it is mended.
    // Whether there is such text is asked only where something would be said: not at each keystroke.
    const isHeeded = active.some(({ rule }) => rule.id === PASTED);
    const silent = (): ReadonlySet<Paragraph> => (isHeeded ? pastedParagraphs(report) : NONE);
    const found = speaking.flatMap(({ rule, options }) => {
      try {
        return isProseRule(rule) ? [] : rule.check(report, team, options);
      } catch (error) {
        return nothing(rule.id, error, log);
      }
    });
    const broken = found.some(isOfWords) ? [...silent()] : [];
    const heard = found.filter((finding) => !isOfWords(finding) || isOutside(finding.range.start, broken));
    const inProse = speaking.some(({ rule }) => isProseRule(rule))
      ? prose(report, (id) => severities.has(id), silent)
      : [];
    return [...heard, ...inProse]
      .map((finding) => {
        const severity = severities.get(finding.rule);
        return severity === undefined ? finding : { ...finding, severity };
      })
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  };
}

const PASTED = 'residue/pasted';
const NONE: ReadonlySet<Paragraph> = new Set();

function isOfWords({ rule }: Finding): boolean {
  return /^(?:punctuation|numeral|wording)\//.test(rule);
}

/** Whether an offset lies in none of these paragraphs, which are in the order of the text. */
function isOutside(offset: number, paragraphs: readonly Paragraph[]): boolean {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.range.end <= offset) low = middle + 1;
    else high = middle;
  }
  const next = paragraphs[low];
  return next === undefined || offset < next.range.start;
}

/** What is found where a rule threw. */
function nothing(id: string, error: unknown, log: Log): readonly never[] {
  // Not its message, which may quote the document.
  log(`rule ${id}: ${error instanceof Error ? error.name : typeof error}`);
  return [];
}
