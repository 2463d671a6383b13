import { ruleDocument } from '../rules/documentation';
import { applySafeFixes, safeFixes } from '../rules/fixing';
import { readRuleSettings, type ReadSettings, type RuleSettings } from '../rules/levels';
import type { Rule } from '../rules/rule';
import { ruleChoice, type RuleChoice } from '../rules/ruleChoice';
import { ruleLevels, type RuleLevel } from '../rules/ruleLevels';
import type { CheckFile } from './checkFile';

/** What is to be said of rules, and what settings and files say of them. */
export interface RuleBook {
  /** What a setting says of rules, and what of it cannot be read. */
  settings(value: unknown): ReadSettings;
  /** The same of a file `.gongwen/check.json`, with places. Its parser is loaded on first need. */
  readFile(text: string): Promise<CheckFile>;
  /** How every rule speaks under layers of settings, a later one outweighing an earlier one. */
  levels(layers: readonly RuleSettings[]): readonly RuleLevel[];
  /** The layer on top of others that makes only some rules speak, or more, or fewer. */
  choice(names: readonly string[], layers: readonly RuleSettings[]): RuleChoice;
  /** The page on a rule, as Markdown. */
  document(rule: Rule): string;
  /** The safe fixes of findings that can be made at once, and a text after all of them. */
  readonly safeFixes: typeof safeFixes;
  readonly applySafeFixes: typeof applySafeFixes;
}

/** The book of these rules. */
export function createRuleBook(rules: readonly Rule[]): RuleBook {
  const settings = (value: unknown): ReadSettings => readRuleSettings(value, rules);
  return {
    settings,
    readFile: async (text) => (await import('./jsonFiles')).jsonFiles.readCheckFile(text, settings),
    levels: (layers) => ruleLevels(rules, layers),
    choice: (names, layers) => ruleChoice(rules, layers, names),
    document: (rule) => ruleDocument(rule),
    safeFixes,
    applySafeFixes,
  };
}
