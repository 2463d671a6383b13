import type { Calculator, TeamFormula } from '../statistics/calculatorPort';
import { fieldsOf, itemsOf, stringOf, type Fields } from './fields';
import { nameProblem, UNUSED } from './figureName';
import type { ProblemList } from './fileProblem';
import { placeInString, rangeOf, type JsonNode } from './json';
import { LONGEST_PHRASE, MOST_FIGURES, readPhrase, type Phrase } from './phrase';
import { leadOf, MOST_ALIKE, type Taken } from './taken';
import type { TeamRelation } from './teamRelation';

/** What reading one relation needs of its file. */
export interface EntryContext {
  readonly text: string;
  readonly calculator: Calculator;
  readonly taken: Taken;
  readonly problems: ProblemList;
}

const ID = /^[a-z0-9-]{1,40}$/;
const LONGEST_TITLE = 40;
const LONGEST_FORMULA = 500;
const LONGEST_NOTE = 1000;
const MOST_PHRASES = 20;

const fields: Fields = {
  id: 'required',
  title: 'required',
  phrases: 'required',
  formula: 'required',
  note: 'optional',
};

/** Reads one relation; undefined, with the reasons among the problems, where anything in it is wrong. */
export function readRelation(node: JsonNode, context: EntryContext): TeamRelation | undefined {
  const { problems } = context;
  const before = problems.all.length;
  const found = fieldsOf(node, fields, '关系', problems);
  if (!found) return undefined;
  const [idNode, titleNode, list, formulaNode, note] = ['id', 'title', 'phrases', 'formula', 'note'].map((name) =>
    found.get(name),
  );
  const id = idNode && readId(idNode, context);
  const title = titleNode && readTitle(titleNode, problems);
  if (note) stringOf(note, LONGEST_NOTE, '“note”', problems);
  const formula = formulaNode && readFormula(formulaNode, context);
  const phrases = list ? readPhrases(list, context) : [];
  if (formula && phrases.length > 0) checkNames(formulaNode, formula, phrases, problems);
  if (id === undefined || title === undefined || !formula || problems.all.length > before) return undefined;
  return {
    id,
    title,
    phrases: phrases.map(({ phrase }) => phrase),
    printed: formula.printed,
    formula: formula.formula,
  };
}

function readId(node: JsonNode, { taken, problems }: EntryContext): string | undefined {
  const id = stringOf(node, 1000, '“id”', problems);
  if (id === undefined) return undefined;
  if (!ID.test(id)) {
    problems.add(rangeOf(node), '“id”只能用小写字母、数字和“-”，1到40个字符，如fund-rate');
    return undefined;
  }
  if (taken.ids.has(id)) {
    problems.add(rangeOf(node), `“${id}”已经有了，每条关系的“id”要各不相同（几个文件合在一起也是）`);
    return undefined;
  }
  taken.ids.add(id);
  return id;
}

function readTitle(node: JsonNode, problems: ProblemList): string | undefined {
  const title = stringOf(node, LONGEST_TITLE, '“title”', problems)?.trim();
  if (title === undefined || !hasControls(title)) return title;
  problems.add(rangeOf(node), '“title”里不能有换行等控制字符');
  return undefined;
}

function readFormula(node: JsonNode, { calculator, problems }: EntryContext): TeamFormula | undefined {
  const text = stringOf(node, LONGEST_FORMULA, '算式', problems);
  if (text === undefined) return undefined;
  try {
    const formula = calculator.readTeamFormula(text);
    const all = [formula.printed, ...formula.names];
    const wrong = all.find((name) => nameProblem(name) !== undefined);
    const reason = wrong === undefined ? undefined : `“${wrong}”：${nameProblem(wrong)!}`;
    const tooMany = all.length > MOST_FIGURES ? `最多用${MOST_FIGURES}个数字` : undefined;
    const message = reason ?? tooMany;
    if (message === undefined) return formula;
    problems.add(rangeOf(node), `算式不能用：${message}`);
  } catch (error) {
    problems.add(rangeOf(node), `算式不能用：${error instanceof Error ? error.message : '看不懂'}`);
  }
  return undefined;
}

/** A phrase and where it stands. */
interface PhraseEntry {
  readonly node: JsonNode;
  readonly phrase: Phrase;
}

/** The sound phrases. */
function readPhrases(node: JsonNode, context: EntryContext): readonly PhraseEntry[] {
  const { problems } = context;
  const items = itemsOf(node, '“phrases”', problems);
  if (node.type === 'array' && items.length === 0) problems.add(rangeOf(node), '“phrases”里至少要有一个句式');
  const tooMany = items[MOST_PHRASES];
  if (tooMany) problems.add(rangeOf(tooMany), `一条关系最多${MOST_PHRASES}个句式；从这一个起没有读`);
  return items.slice(0, MOST_PHRASES).flatMap((item) => {
    const phrase = readOne(item, context);
    return phrase ? [{ node: item, phrase }] : [];
  });
}

function readOne(node: JsonNode, { text, taken, problems }: EntryContext): Phrase | undefined {
  const value = stringOf(node, LONGEST_PHRASE, '句式', problems);
  if (value === undefined) return undefined;
  if (hasControls(value)) {
    problems.add(rangeOf(node), '句式里不能有换行等控制字符；句式只在一段之内');
    return undefined;
  }
  const phrase = readPhrase(value);
  if ('names' in phrase) {
    const lead = leadOf(phrase);
    const alike = (taken.leads.get(lead) ?? 0) + 1;
    taken.leads.set(lead, alike);
    if (alike <= MOST_ALIKE) return phrase;
    const what = lead === '' ? '以数字开头' : `在第一个数字前是“${lead}”`;
    problems.add(rangeOf(node), `${what}的句式太多，最多${MOST_ALIKE}个；请在前面多写几个字，把它们区分开`);
    return undefined;
  }
  for (const { range, message } of phrase) problems.add(placeInString(text, node, range.start, range.end), message);
  return undefined;
}

/** Each phrase must name the figures that the formula does. What no phrase names is told at the formula. */
function checkNames(
  node: JsonNode,
  formula: TeamFormula,
  phrases: readonly PhraseEntry[],
  problems: ProblemList,
): void {
  const needed = [formula.printed, ...formula.names];
  const known = new Set(phrases.flatMap(({ phrase }) => phrase.names));
  const strange = needed.filter((name) => !known.has(name));
  if (strange.length > 0) {
    problems.add(rangeOf(node), `算式里的${strange.map((name) => `“${name}”`).join('、')}在句式里没有`);
  }
  for (const { node: place, phrase } of phrases) {
    const missing = needed.filter((name) => known.has(name) && !phrase.names.includes(name));
    if (missing.length > 0) problems.add(rangeOf(place), `句式里缺少算式要用的${braced(missing)}`);
    const unused = phrase.names.filter((name) => name !== UNUSED && !needed.includes(name));
    if (unused.length > 0) {
      problems.add(rangeOf(place), `算式没有用到${braced(unused)}；用不到的数字请写{${UNUSED}}`);
    }
  }
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join('、');
}

function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- controls are what it looks for
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
