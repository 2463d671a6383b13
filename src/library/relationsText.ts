import type { Calculator } from '../statistics/calculatorPort';
import { fieldsOf, itemsOf, type Fields } from './fields';
import { ProblemList, type FileProblem } from './fileProblem';
import { rangeOf, readJson, type JsonNode } from './json';
import { readRelation } from './relationEntry';
import type { Taken } from './taken';
import type { TeamRelation } from './teamRelation';

/** What a file of relations says; those that are sound count, whatever is wrong with the others. */
export interface RelationsText {
  readonly relations: readonly TeamRelation[];
  /** In the order of the text. */
  readonly problems: readonly FileProblem[];
}

/** In UTF-16 units. */
export const LARGEST_FILE = 1024 * 1024;
const MOST_RELATIONS = 500;
const SCHEMA = 1;

const fields: Fields = { $schema: 'optional', schema: 'required', relations: 'required' };

/**
 * Reads a file of relations. Total, and linear in the text: any text gives an answer.
 * @param taken what other files have already; this file's is added
 */
export function readRelationsText(text: string, calculator: Calculator, taken: Taken): RelationsText {
  const problems = new ProblemList();
  const relations = readFile(text, calculator, taken, problems);
  return { relations, problems: [...problems.all].sort((a, b) => a.range.start - b.range.start) };
}

function readFile(text: string, calculator: Calculator, taken: Taken, problems: ProblemList): readonly TeamRelation[] {
  if (text.length > LARGEST_FILE) {
    problems.add({ start: 0, end: 1 }, '文件太大，最多1MB；请分成几个文件');
    return [];
  }
  const root = readJson(text);
  if ('message' in root) {
    problems.add(root.range, root.message);
    return [];
  }
  const found = fieldsOf(root, fields, '文件', problems);
  if (!found || !isKnownSchema(found.get('schema'), problems)) return [];
  const list = found.get('relations');
  const items = list ? itemsOf(list, '“relations”', problems) : [];
  const tooMany = items[MOST_RELATIONS];
  if (tooMany) problems.add(rangeOf(tooMany), `一个文件最多${MOST_RELATIONS}条关系；从这一条起没有读，请分成几个文件`);
  return items.slice(0, MOST_RELATIONS).flatMap((item) => {
    if (problems.full) return [];
    const relation = readRelation(item, { text, calculator, taken, problems });
    return relation ? [relation] : [];
  });
}

function isKnownSchema(node: JsonNode | undefined, problems: ProblemList): boolean {
  if (node === undefined) return false;
  if (node.value === SCHEMA) return true;
  const newer = typeof node.value === 'number' && node.value > SCHEMA;
  const message = newer ? '这个文件是更新版本的格式，请先升级公文起草' : `“schema”应当是${SCHEMA}`;
  problems.add(rangeOf(node), message);
  return false;
}
