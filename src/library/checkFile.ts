import { getNodeValue } from 'jsonc-parser';
import type { Severity } from '../rules/finding';
import type { ReadSettings, RuleSetting, RuleSettings } from '../rules/levels';
import type { TextRange } from '../text/range';
import { ProblemList, type FileProblem } from './fileProblem';
import { rangeOf, readJson, type JsonNode } from './json';

/** The least severity with which a check on the command line fails, or that none does. */
export type FailOn = Severity | 'never';

/** What a repository says of checks, in `.gongwen/check.json` (`media/check.schema.json`). */
export interface CheckFile {
  readonly settings: RuleSettings;
  readonly failOn?: FailOn;
  /** In the order of the text. What they are about is left out above. */
  readonly problems: readonly FileProblem[];
}

const FIELDS = ['$schema', 'schema', 'note', 'rules', 'failOn'];
export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'information', 'hint', 'never'];
const OPTIONS = { comments: false, empty: '文件是空的；至少写 {"schema": 1}' };

/** Reads the JSON of such a file. Total: any text gives an answer. `read` knows the rules. */
export function readCheckFileText(text: string, read: (value: unknown) => ReadSettings): CheckFile {
  const root = readJson(text, OPTIONS);
  if ('message' in root) return { settings: new Map(), problems: [root] };
  const problems = new ProblemList();
  const whole: TextRange = rangeOf(root);
  if (root.type !== 'object') {
    problems.add(whole, '应当是一个对象，如 {"schema": 1, "rules": {"punctuation": "off"}}');
    return { settings: new Map(), problems: problems.all };
  }
  const fields = fieldsOf(root);
  for (const [name, { key }] of fields) {
    if (!FIELDS.includes(name))
      problems.add(rangeOf(key), `没有“${shown(name)}”这一项，可以写的是 ${FIELDS.slice(1).join('、')}`);
  }
  const version = fields.get('schema')?.value;
  if (version?.value !== 1) problems.add(version ? rangeOf(version) : whole, '要写明版本："schema": 1');
  const failOn = fields.get('failOn')?.value;
  const threshold = FAIL_ON.find((one) => one === failOn?.value);
  if (failOn && threshold === undefined) problems.add(rangeOf(failOn), `failOn 只能是 ${FAIL_ON.join('、')}`);
  const settings = settingsIn(fields.get('rules')?.value, read, problems);
  const sorted = [...problems.all].sort((one, other) => one.range.start - other.range.start);
  return { settings, ...(threshold === undefined ? {} : { failOn: threshold }), problems: sorted };
}

/** One rule after another, so that each problem has its place. */
function settingsIn(
  node: JsonNode | undefined,
  read: (value: unknown) => ReadSettings,
  problems: ProblemList,
): RuleSettings {
  const settings = new Map<string, RuleSetting>();
  if (!node) return settings;
  if (node.type !== 'object') {
    for (const message of read([]).problems) problems.add(rangeOf(node), message);
    return settings;
  }
  for (const [id, { key, value }] of fieldsOf(node)) {
    const one = read(Object.fromEntries([[id, getNodeValue(value) as unknown]]));
    for (const [name, setting] of one.settings) settings.set(name, setting);
    for (const message of one.problems) problems.add(rangeOf(key), message);
  }
  return settings;
}

interface Field {
  readonly key: JsonNode;
  readonly value: JsonNode;
}

/** Of a name that stands twice the last counts, as everywhere in JSON. */
function fieldsOf(node: JsonNode): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key && value) fields.set(String(key.value), { key, value });
  }
  return fields;
}

function shown(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
