import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextRange } from '../../src/text/range';

const ROOT = path.join(__dirname, '../fixtures/rules');

/** A text with the places at which its rule must speak, all of them; none where it must not. */
export interface RuleCase {
  readonly text: string;
  readonly places: readonly TextRange[];
  /** The text after the first fix of each finding; undefined where the fixture names none. */
  readonly fixed?: string;
}

/** What a fixture says of one rule. */
export interface RuleFixture {
  readonly rule: string;
  readonly wrong: readonly RuleCase[];
  readonly right: readonly RuleCase[];
}

/**
 * `GROUP/name.txt`: lines before the first heading are notes; `== 违规` heads the cases in which the rule speaks, `== 合规`
 * those that only look like it. A line `----` parts two cases, a line `=>` parts a text and what its fixes make of it,
 * `⟪⟫` enclose the places. `⇥` is a tab, `␣` a space that an editor would cut at a line's end, `□` a 全角空格.
 */
export function readRuleFixtures(): readonly RuleFixture[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFixture(file.replaceAll('\\', '/')))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function readFixture(file: string): RuleFixture {
  const text = readFileSync(path.join(ROOT, file), 'utf8').replaceAll('\r\n', '\n');
  const cases = (heading: string): readonly RuleCase[] => {
    const [, body = ''] = text.split(`\n== ${heading}\n`);
    const own = body.split(/^== /m)[0]!.replace(/\n$/, '');
    return own === '' ? [] : own.split('\n----\n').map(readCase);
  };
  return { rule: file.replace(/\.txt$/, ''), wrong: cases('违规'), right: cases('合规') };
}

function readCase(source: string): RuleCase {
  const [marked = '', fixed] = source.split('\n=>\n').map(unescaped);
  const places: TextRange[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([⟪⟫])/)) {
    if (piece === '⟪') start = text.length;
    else if (piece === '⟫') places.push({ start, end: text.length });
    else text += piece;
  }
  return { text, places, ...(fixed === undefined ? {} : { fixed }) };
}

function unescaped(text: string): string {
  return text.replaceAll('⇥', '\t').replaceAll('␣', ' ').replaceAll('□', '\u3000');
}
