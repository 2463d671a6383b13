import { isEmpty } from '../report/facts';
import { codeRanges } from '../report/markdown/markdown';
import type { Paragraph, ParagraphFacts, Report, ReportFormat } from '../report/model';
import { keptFor } from '../text/kept';
import { shift, type TextRange } from '../text/range';
import { tokensOf, type Tokens } from '../text/tokens';
import type { Finding, Fix } from './finding';
import { mergedFindings } from './merged';
import type { Prose, ProseRule, Slip } from './rule';

/** What stands for a character that no rule is to look at. */
const NOTHING = '\ufffc';

/** Addresses of pages, mail and files: their marks and digits are no prose. */
const ADDRESS =
  /(?:https?|ftp|file):\/\/[\w./?=&%#:~@!$'*+,;()[\]-]{1,2000}|www\.[\w./?=&%#:~-]{3,300}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/**
 * The findings of rules on paragraphs, of those whose ids are wanted; in the order of the paragraphs.
 *
 * @param silent paragraphs in which none of them speaks; asked only where one would
 */
export type ProseChecks = (
  report: Report,
  isWanted: (id: string) => boolean,
  silent: () => ReadonlySet<Paragraph>,
) => readonly Finding[];

/**
 * One pass for all rules: what wakes them is found together, and each paragraph is read once as long as it stays.
 *
 * @param ask what a rule finds in a paragraph; the rules themselves are handed on as they are, as some make their words
 *   only when these are asked for
 */
export function proseChecks(
  rules: readonly ProseRule[],
  ask: (rule: ProseRule, prose: Prose) => readonly Slip[],
): ProseChecks {
  let waking: Waking | undefined;
  /** So many paragraphs were read. */
  let asked = 0;
  const slipsIn: Readonly<Record<ReportFormat, (facts: ParagraphFacts) => ParagraphSlips>> = {
    plain: keptFor((facts) => slipsOf(facts, 'plain')),
    markdown: keptFor((facts) => slipsOf(facts, 'markdown')),
  };

  function slipsOf(facts: ParagraphFacts, format: ReportFormat): ParagraphSlips {
    if (isEmpty(facts)) return NONE;
    waking ??= wakingOf(rules);
    const { tokens, wakes, wakesAt, awake, last } = waking;
    const text = proseText(facts, format);
    const woken = awake.slice();
    asked += 1;
    tokens.scan(text, (token, start, end) => {
      for (const index of wakes[token]!) {
        if (last[index] === asked || wakesAt[index]?.(text, start, end) === false) continue;
        last[index] = asked;
        woken.push(index);
      }
    });
    const prose: Prose = { text, facts };
    let found: { rule: ProseRule; slips: readonly Slip[] }[] | undefined;
    for (const index of woken) {
      const rule = rules[index]!;
      const slips = ask(rule, prose);
      if (slips.length > 0) (found ??= []).push({ rule, slips });
    }
    return found ?? NONE;
  }

  return (report, isWanted, silent) => {
    const found: Finding[] = [];
    const through = new Map<ProseRule, Finding[]>();
    const read = slipsIn[report.format];
    for (const paragraph of report.paragraphs) {
      const all = read(paragraph.facts);
      if (all.length === 0 || silent().has(paragraph)) continue;
      for (const { rule, slips } of all) {
        if (!isWanted(rule.id)) continue;
        let into = found;
        if (rule.once !== undefined) {
          into = through.get(rule) ?? [];
          through.set(rule, into);
        }
        for (const slip of slips) into.push(findingOf(rule, slip, paragraph.range.start));
      }
    }
    for (const [{ once = '' }, findings] of through) found.push(...mergedFindings(findings, once));
    return found;
  };
}

type ParagraphSlips = readonly { readonly rule: ProseRule; readonly slips: readonly Slip[] }[];
const NONE: ParagraphSlips = [];

interface Waking {
  readonly tokens: Tokens;
  /** By token the indexes of the rules that it wakes. */
  readonly wakes: readonly (readonly number[])[];
  /** By index of a rule; looked up in the rules themselves it takes longer than it runs. */
  readonly wakesAt: readonly ProseRule['wakesAt'][];
  /** The indexes of rules that are asked of every paragraph. */
  readonly awake: readonly number[];
  /** By index of a rule the number of the paragraph that woke it last. */
  readonly last: Float64Array;
}

function wakingOf(rules: readonly ProseRule[]): Waking {
  const byWord = new Map<string, number[]>();
  const awake: number[] = [];
  for (const [index, rule] of rules.entries()) {
    if (rule.awake === true) {
      awake.push(index);
      continue;
    }
    for (const word of new Set(rule.wake)) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  }
  return {
    tokens: tokensOf([...byWord.keys()]),
    wakes: [...byWord.values()],
    wakesAt: rules.map((rule) => rule.wakesAt),
    awake,
    last: new Float64Array(rules.length),
  };
}

/** A paragraph's text with all that is no prose blotted out, at the same length. */
export function proseText({ text, residue }: ParagraphFacts, format: ReportFormat): string {
  const mayAddress = text.includes('://') || text.includes('www.') || text.includes('@');
  // Nearly every paragraph is all prose.
  if (residue.length === 0 && format === 'plain' && !mayAddress) return text;
  const hidden: TextRange[] = residue.map(({ range }) => range);
  if (format === 'markdown' && text.includes('`')) hidden.push(...codeRanges(text));
  if (mayAddress) {
    for (const { 0: address, index } of text.matchAll(ADDRESS))
      hidden.push({ start: index, end: index + address.length });
  }
  if (hidden.length === 0) return text;
  hidden.sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of hidden) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), NOTHING.repeat(end - from));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

function findingOf(rule: ProseRule, { range, message, severity, fixes = [] }: Slip, by: number): Finding {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    message,
    range: shift(range, by),
    related: [],
    fixes: fixes.map((fix): Fix => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, range: shift(edit.range, by) })),
    })),
  };
}
