import type { ParagraphFacts, Report } from '../report/model';
import type { TextRange } from '../text/range';
import type { Finding, Fix, Severity } from './finding';
import type { OptionTexts, OptionValues } from './options';
import type { Team } from './team';

/** When a rule speaks unasked: in the problems list while writing, or only in 送审前检查. */
export type Moment = 'live' | 'check';

/** What is said of a rule: to a writer, in its documentation page, in the settings. */
export interface RuleHead {
  /** `group/name`, which is where its file lies; groups are those of `groups.ts`. */
  readonly id: string;
  /** Chinese, a few words. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do, as a reviewer would say it. */
  readonly advice: string;
  /** Standard and clause, or 惯例. */
  readonly source: string;
  /** `error` only for what a standard forbids outright. */
  readonly severity: Severity;
  readonly moment: Moment;
  /** Speaks only where it was asked for by its id. */
  readonly optional?: true;
  /** What a writer may set of it, by name. */
  readonly options?: OptionTexts;
}

/** A rule that reads the whole report. */
export interface ReportRule extends RuleHead {
  /** What it says of a report. Only rules on figures, and those of the group `library`, look at what a team brought along. */
  readonly check: (report: Report, team: Team, options: OptionValues) => readonly Finding[];
}

/** One paragraph, as the rules on words and marks see it. All offsets are relative to its beginning. */
export interface Prose {
  /**
   * The paragraph with blanks kept and each character of code, addresses and residue replaced by U+FFFC, which is
   * nothing that a rule looks for: offsets stay.
   */
  readonly text: string;
  readonly facts: ParagraphFacts;
}

/** What a rule says of a place in a paragraph. */
export interface Slip {
  readonly range: TextRange;
  readonly message: string;
  /** Another than the rule's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/**
 * A rule that reads one paragraph by itself, and only one in which a word or character of `wake` stands: one pass over
 * the text serves all of these rules, and what is found is kept with the paragraph until the paragraph changes.
 */
export interface ProseRule extends RuleHead {
  readonly wake: readonly string[];
  /** Asked of every paragraph: to ask costs less than to find so many words, or words that stand in all of them. */
  readonly awake?: true;
  /**
   * For words that are common in correct text: whether one that stands at `start` to `end` of the prose can wake the rule.
   * A cheap look around; wherever `find` finds something, some word that woke it is beside or in it.
   */
  readonly wakesAt?: (text: string, start: number, end: number) => boolean;
  /** Depends on the paragraph alone. In any order; every repeat in its patterns is bounded. */
  readonly find: (prose: Prose) => readonly Slip[];
  /**
   * A slip that runs through a whole text: all of one severity are told as one finding at the first place, mended by one
   * fix with these words as its title. A reviewer wants one line, not ninety.
   */
  readonly once?: string;
}

/** One thing that is looked for; one file, one id, one fixture, one page of documentation. */
export type Rule = ReportRule | ProseRule;

export function isProseRule(rule: Rule): rule is ProseRule {
  return 'wake' in rule;
}
