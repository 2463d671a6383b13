import { readSnippet, type BodyProblem } from '../body/snippetSyntax';
import { fieldsOf, itemsOf, stringOf } from '../fields';
import { ProblemList } from '../fileProblem';
import { placeInString, rangeOf, readJson, type JsonNode } from '../json';
import { phrasePlaces, type PhrasePlace, type SetPhrase } from '../library';
import type { TextRange } from '../../text/range';
import { FORBIDDEN, LONGEST_DESCRIPTION, LONGEST_LINE, MOST_LINES, MOST_WORDS, OWN, SNIPPET } from './phraseFields';
import { MOST_PHRASES } from './phrasesText';
import { placeOfGroup } from './placeWords';
import { readSoundPhrases } from './soundPhrases';
import {
  inOrder,
  LONGEST_ENTRY_NAME,
  LONGEST_TEXT,
  sourceOf,
  withPlainBreaks,
  type Entries,
  type LibraryText,
} from './textFile';

/** Reads phrases from VS Code's own JSON of snippets, comments and trailing commas allowed. Total, and linear in the text. */
export function readPhrasesJson(file: LibraryText): Entries<SetPhrase> {
  const sound = file.text.length > LONGEST_TEXT ? undefined : readSoundPhrases(file);
  return sound ? { entries: sound, problems: [] } : readPlacedPhrases(file);
}

/** The same by the tree of the JSON, which knows the place of each value. */
export function readPlacedPhrases(file: LibraryText): Entries<SetPhrase> {
  const problems = new ProblemList();
  const entries = readFile(file, problems);
  return { entries, problems: inOrder(problems.all) };
}

function readFile(file: LibraryText, problems: ProblemList): readonly SetPhrase[] {
  if (file.text.length > LONGEST_TEXT) {
    problems.add({ start: 0, end: 1 }, '文件太大，最多1MB；请分成几个文件');
    return [];
  }
  const root = readJson(file.text, { comments: true, empty: '文件是空的；请写入常用语' });
  if ('message' in root) {
    problems.add(root.range, root.message);
    return [];
  }
  if (root.type !== 'object') {
    problems.add(rangeOf(root), '文件应当是一个对象，写在“{”和“}”之间，每条常用语一项');
    return [];
  }
  const names = new Set<string>();
  const entries: SetPhrase[] = [];
  for (const { children: [key, value] = [] } of root.children ?? []) {
    if (!key || !value || problems.full) continue;
    const name = String(key.value);
    if (entries.length >= MOST_PHRASES) {
      problems.add(rangeOf(key), `一个文件最多${MOST_PHRASES}条；从这一条起没有读，请分成几个文件`);
      break;
    }
    const wrong = nameProblem(name, names);
    names.add(name);
    if (wrong !== undefined) problems.add(rangeOf(key), wrong);
    const entry = wrong === undefined ? readPhrase(file, name, value, problems) : undefined;
    if (entry) entries.push(entry);
  }
  return entries;
}

function nameProblem(name: string, names: ReadonlySet<string>): string | undefined {
  if (name.trim() === '') return '常用语的名称不能是空的';
  if (name.length > LONGEST_ENTRY_NAME) return `常用语的名称太长，最多${LONGEST_ENTRY_NAME}个字`;
  if (FORBIDDEN.has(name)) return `名称不能是“${name}”，请换一个`;
  return names.has(name) ? `“${name.slice(0, LONGEST_ENTRY_NAME)}”写了两次，以第一个为准，请改名或删去一个` : undefined;
}

function readPhrase(file: LibraryText, name: string, node: JsonNode, problems: ProblemList): SetPhrase | undefined {
  const found = fieldsOf(node, SNIPPET, `“${name}”`, problems);
  const bodyNode = found?.get('body');
  if (!found || !bodyNode) return undefined;
  const body = readBody(file.text, bodyNode, problems);
  if (body === undefined) return undefined;
  const own = found.get('gongwen');
  const ours = own && fieldsOf(own, OWN, '“gongwen”', problems);
  const words = (field: JsonNode | undefined, what: string): readonly string[] => field ? wordsOf(field, what, problems) : []; // prettier-ignore
  const group = wordsOf(ours?.get('group'), '“group”', problems)[0] ?? '';
  return {
    name,
    group,
    description: wordsOf(found.get('description'), '“description”', problems, LONGEST_DESCRIPTION)[0] ?? '',
    prefixes: words(found.get('prefix'), '“prefix”'),
    place: placeOf(ours?.get('place'), problems) ?? placeOfGroup(group),
    genres: words(ours?.get('genres'), '“genres”'),
    keywords: words(ours?.get('keywords'), '“keywords”'),
    body,
    source: sourceOf(file, rangeOf(node)),
  };
}

/** One string or a list of them; none, with a problem, for anything else. */
function wordsOf(
  node: JsonNode | undefined,
  what: string,
  problems: ProblemList,
  longest = LONGEST_ENTRY_NAME,
): readonly string[] {
  if (node === undefined) return [];
  const items = node.type === 'array' ? itemsOf(node, what, problems) : [node];
  const tooMany = items[MOST_WORDS];
  if (tooMany) problems.add(rangeOf(tooMany), `${what}最多${MOST_WORDS}个`);
  return items.slice(0, MOST_WORDS).flatMap((item) => stringOf(item, longest, what, problems)?.trim() ?? []);
}

function placeOf(node: JsonNode | undefined, problems: ProblemList): PhrasePlace | undefined {
  if (node === undefined) return undefined;
  const place = phrasePlaces.find((one) => one === node.value);
  if (place === undefined) problems.add(rangeOf(node), `“place”只能是${phrasePlaces.join('、')}`);
  return place;
}

/** The body, one string or a list of lines; undefined, with a problem at its place, where it cannot be used. */
function readBody(text: string, node: JsonNode, problems: ProblemList): SetPhrase['body'] | undefined {
  const nodes = node.type === 'array' ? itemsOf(node, '“body”', problems) : [node];
  if (nodes.length > MOST_LINES) {
    problems.add(rangeOf(nodes[MOST_LINES]!), `“body”最多${MOST_LINES}行`);
    return undefined;
  }
  const lines: string[] = [];
  for (const line of nodes) {
    // A line may be blank, where a name may not.
    if (typeof line.value === 'string' && line.value.trim() === '') lines.push(line.value);
    else {
      const value = stringOf(line, LONGEST_LINE, '“body”', problems);
      if (value === undefined) return undefined;
      lines.push(value);
    }
  }
  const joined = lines.join('\n');
  if (joined.trim() === '') {
    problems.add(rangeOf(node), '“body”不能是空的');
    return undefined;
  }
  const body = readSnippet(joined);
  if (!('message' in body)) return withPlainBreaks(body);
  problems.add(placeInLines(text, nodes, lines, body), `内容不能用：${body.message}`);
  return undefined;
}

/** Where in the file the place of a problem in the joined lines stands: in the line in which it begins. */
function placeInLines(
  text: string,
  nodes: readonly JsonNode[],
  lines: readonly string[],
  problem: BodyProblem,
): TextRange {
  let before = 0;
  let at = 0;
  while (at < lines.length - 1 && before + lines[at]!.length < problem.range.start) {
    before += lines[at]!.length + 1;
    at += 1;
  }
  const length = lines[at]!.length;
  const end = Math.min(length, problem.range.end - before);
  return placeInString(text, nodes[at]!, Math.min(problem.range.start - before, Math.max(0, end - 1)), end);
}
