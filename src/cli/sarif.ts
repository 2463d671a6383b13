import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Severity } from '../rules/finding';
import type { Rule } from '../rules/rule';
import type { TextRange } from '../text/range';
import type { CheckedFile } from './command';
import type { Places } from './places';

/** SARIF knows three levels of result. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What SARIF tells about a rule. */
export type RuleText = Pick<Rule, 'id' | 'title' | 'why' | 'advice' | 'source' | 'severity' | 'optional'> & {
  /** Its page, as Markdown. */
  readonly document: string;
};

/** A path as the URI reference that SARIF wants: relative ones stay relative, each segment percent-encoded. */
export function fileUri(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

/** Lines and columns only: what they count is settled by `columnKind`, what offsets count would not be. */
function region(range: TextRange, places: Places): object {
  const start = places.position(range.start);
  const end = places.position(range.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function result(finding: Finding, file: CheckedFile, ruleIndex: number): object {
  const artifactLocation = { uri: fileUri(file.file) };
  const place = (range: TextRange): object => ({ artifactLocation, region: region(range, file.places) });
  const related = finding.related.map(({ range, message }, index) => ({
    id: index + 1,
    physicalLocation: place(range),
    message: { text: message },
  }));
  const fixes = finding.fixes.map(({ title, safe, edits }) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: region(edit.range, file.places),
          insertedContent: { text: edit.text },
        })),
      },
    ],
    properties: { safe },
  }));
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: place(finding.range) }],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function ruleDescriptor(id: string, known: RuleText | undefined): object {
  if (!known) return { id };
  return {
    id,
    shortDescription: { text: known.title },
    fullDescription: { text: known.why },
    help: { text: `${known.why}${known.advice}（依据：${known.source}）`, markdown: known.document },
    defaultConfiguration: { level: levels[known.severity], ...(known.optional === true ? { enabled: false } : {}) },
  };
}

/**
 * The SARIF 2.1.0 log of one run over all files. `failures` are the inputs that could not be read, as told on standard
 * error; with any of them the run counts as not successful.
 */
export function sarifLog(
  files: readonly CheckedFile[],
  failures: readonly string[],
  rules: readonly RuleText[],
  version: string,
): object {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = [...new Set([...known.keys(), ...files.flatMap(({ findings }) => findings.map(({ rule }) => rule))])];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const gates = files.flatMap(({ file, gate }) => (gate ? [{ file: fileUri(file), ...gate }] : []));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gongwen', version, rules: ids.map((id) => ruleDescriptor(id, known.get(id))) } },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        results: files.flatMap((file) =>
          file.findings.map((finding) => result(finding, file, indexOf.get(finding.rule) ?? -1)),
        ),
        ...(gates.length > 0 ? { properties: { gate: gates } } : {}),
      },
    ],
  };
}
