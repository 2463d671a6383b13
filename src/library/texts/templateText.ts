import type { TextRange } from '../../text/range';
import { plainBody } from '../body/plainBody';
import { ProblemList } from '../fileProblem';
import type { Template } from '../library';
import { inOrder, linesOf, LONGEST_ENTRY_NAME, LONGEST_TEXT, nameOfFile, sourceOf, withPlainBreaks, type Entries, type LibraryText } from './textFile'; // prettier-ignore

/** What the block at the head of a template may say, and in which field that stands. */
const HEAD: Readonly<Record<string, 'name' | 'genre' | 'group' | 'description'>> = {
  名称: 'name',
  文种: 'genre',
  分组: 'group',
  说明: 'description',
};
const LONGEST: Readonly<Record<string, number>> = { description: 500 };
const RULE = /^-{3,}[ \t\u3000]*$/;
const FIELD = /^[ \t\u3000]*([^:：\s]{1,20})[ \t\u3000]*[:：](.*)$/;
/** A block that does not end within so many lines is a rule at the top of the text. */
const LONGEST_HEAD = 30;

type HeadFields = Partial<Record<'name' | 'genre' | 'group' | 'description', string>>;

interface Head {
  readonly fields: Readonly<HeadFields>;
  /** Where the text of the template begins. */
  readonly end: number;
}

/**
 * Reads a template: the plain text of a report, with an optional block of 名称, 文种, 分组 and 说明 between two lines `---`
 * at its head. Total, and linear in the text.
 */
export function readTemplateText(file: LibraryText): Entries<Template> {
  const { text, path, blanks } = file;
  const problems = new ProblemList();
  const nothing = (range: TextRange, message: string): Entries<Template> => {
    problems.add(range, message);
    return { entries: [], problems: inOrder(problems.all) };
  };
  if (text.length > LONGEST_TEXT) return nothing({ start: 0, end: 1 }, '模板太长，最多一百万字');
  const { fields, end } = readHead(text, problems);
  const body = text.slice(end);
  const words = body.trim();
  if (words === '') return nothing({ start: 0, end: Math.min(1, text.length) }, '模板里没有正文');
  // Blank lines before and behind are the file's; an indent of the first paragraph is the text's own.
  const first = end + body.slice(0, body.search(/\S/)).search(/[^\r\n]*$/);
  const range = { start: first, end: end + body.trimEnd().length };
  const template: Template = {
    name: fields.name ?? nameOfFile(path).slice(0, LONGEST_ENTRY_NAME),
    genre: fields.genre ?? '',
    group: fields.group ?? '',
    description: fields.description ?? '',
    body: withPlainBreaks(plainBody(text.slice(range.start, range.end), blanks, range.start, problems)),
    source: sourceOf(file, range),
  };
  return { entries: [template], problems: inOrder(problems.all) };
}

function readHead(text: string, told: ProblemList): Head {
  // What is wrong in a block that is none is no problem.
  const problems = new ProblemList();
  const fields: HeadFields = {};
  const start = text.startsWith('\ufeff') ? 1 : 0;
  let count = 0;
  for (const line of linesOf(text)) {
    if (count === 0 && !RULE.test(line.text)) return { fields: {}, end: start };
    if (count > 0 && RULE.test(line.text)) {
      for (const { range, message } of problems.all) told.add(range, message);
      return { fields, end: line.end };
    }
    if (count > LONGEST_HEAD) break;
    if (count > 0 && line.text.trim() !== '') readField(line, fields, problems);
    count += 1;
  }
  const end = Math.min(text.length, start + 3);
  told.add({ start, end }, '开头的“---”没有与它配对的第二行“---”，就当作正文');
  return { fields: {}, end: start };
}

function readField(line: TextRange & { readonly text: string }, fields: HeadFields, problems: ProblemList): void {
  const range = { start: line.start, end: line.end };
  const [, label = '', words = ''] = FIELD.exec(line.text) ?? [];
  const field = Object.hasOwn(HEAD, label) ? HEAD[label] : undefined;
  const known = Object.keys(HEAD).join('、');
  if (field === undefined) {
    problems.add(range, `开头两行“---”之间只能写${known}，一行一项，如“文种：通知”`);
    return;
  }
  const value = words.trim();
  const longest = LONGEST[field] ?? LONGEST_ENTRY_NAME;
  if (fields[field] !== undefined) problems.add(range, `“${label}”写了两次，以第一次为准`);
  else if (value.length > longest) problems.add(range, `“${label}”太长，最多${longest}个字`);
  else if (value !== '') fields[field] = value;
}
