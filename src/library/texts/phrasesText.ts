import { shorten } from '../../text/characters';
import { bodyWords } from '../body/bodyWords';
import { plainBody } from '../body/plainBody';
import { ProblemList } from '../fileProblem';
import type { SetPhrase } from '../library';
import { placeOfGroup } from './placeWords';
import { inOrder, linesOf, LONGEST_ENTRY_NAME, LONGEST_TEXT, sourceOf, type Entries, type LibraryText } from './textFile'; // prettier-ignore

export const MOST_PHRASES = 5000;
const LONGEST_PHRASE = 5000;
const GROUP = /^[ \t\u3000]*[#＃]{1,6}[ \t\u3000]+(\S.*)$/;

/**
 * Reads phrases from a plain text: each paragraph is one, a line `# 组名` names the group of those below it. Total, and
 * linear in the text.
 */
export function readPhrasesText(file: LibraryText): Entries<SetPhrase> {
  const { text, blanks } = file;
  const problems = new ProblemList();
  const entries: SetPhrase[] = [];
  if (text.length > LONGEST_TEXT) {
    problems.add({ start: 0, end: 1 }, '文件太大，最多一百万字；请分成几个文件');
    return { entries, problems: problems.all };
  }
  let group = '';
  for (const line of linesOf(text)) {
    const words = line.text.trim();
    if (words === '') continue;
    const heading = GROUP.exec(line.text)?.[1];
    if (heading !== undefined) {
      group = shorten(heading.trim(), LONGEST_ENTRY_NAME);
      continue;
    }
    const start = line.start + line.text.indexOf(words);
    const range = { start, end: start + words.length };
    if (entries.length >= MOST_PHRASES) {
      problems.add(range, `一个文件最多${MOST_PHRASES}条；从这一条起没有读，请分成几个文件`);
      break;
    }
    if (words.length > LONGEST_PHRASE) {
      problems.add(range, `这一条太长，最多${LONGEST_PHRASE}个字；整篇的文字请放进“模板”`);
      continue;
    }
    const body = plainBody(words, blanks, start, problems);
    entries.push({
      name: bodyWords(body),
      group,
      description: '',
      prefixes: [],
      place: placeOfGroup(group),
      genres: [],
      keywords: [],
      body,
      source: sourceOf(file, range),
    });
  }
  return { entries, problems: inOrder(problems.all) };
}
