import type { Paragraph, Report } from '../../report/model';
import { countCharacters } from '../../text/characters';
import { oneOf } from '../../text/characterSet';
import { shift, type TextRange } from '../../text/range';
import type { ReportRule } from '../rule';

const ID = 'wording/sentence-length';
/** So many places are listed with the longest. */
const LISTED = 20;

export const wordingSentenceLength: ReportRule = {
  id: ID,
  title: '句子过长',
  why: '一句话太长，念的人换不了气，听的人抓不住要点。',
  advice: '拆成几句，或者用分号隔开。全文只提示一处，其余列在相关位置里。',
  source: '惯例',
  severity: 'information',
  moment: 'check',
  options: {
    characters: { title: '一句最多多少字（到句号、问号、叹号或分号为止）', usual: 120, least: 40, most: 1000 },
  },
  check(report, _team, { characters: most = 120 }) {
    const [longest, ...others] = longSentences(report, most).sort((a, b) => b.characters - a.characters);
    if (longest === undefined) return [];
    const which = others.length === 0 ? '这一句' : `全文超过${most}字的句子有${others.length + 1}处，最长的这一句`;
    return [
      {
        rule: ID,
        severity: 'information',
        message: `${which}有${longest.characters}字${others.length === 0 ? `，超过${most}字` : ''}，可以拆成几句。`,
        range: longest.range,
        related: others
          .slice(0, LISTED)
          .map(({ range, characters }) => ({ range, message: `这一句有${characters}字` })),
        fixes: [],
      },
    ];
  },
};

const isSemicolon = oneOf('；;');

interface Long {
  readonly range: TextRange;
  readonly characters: number;
}

function longSentences(report: Report, most: number): Long[] {
  const found: Long[] = [];
  for (const paragraph of report.paragraphs) {
    const { outline, characters, sentences } = paragraph.facts;
    if (characters <= most || outline.apart) continue;
    for (const sentence of sentences)
      if (sentence.end - sentence.start > most) addLong(paragraph, sentence, most, found);
  }
  return found;
}

/** What is parted by semicolons is listed, and each item is read by itself. */
function addLong({ facts: { text }, range }: Paragraph, sentence: TextRange, most: number, found: Long[]): void {
  let start = sentence.start;
  for (let end = start + 1; end <= sentence.end; end += 1) {
    if (end < sentence.end && !isSemicolon(text, end - 1)) continue;
    if (end - start > most) {
      const part = text.slice(start, end);
      const own = { start: end - part.trimStart().length, end: start + part.trimEnd().length };
      const characters = countCharacters(part);
      if (characters > most) found.push({ range: shift(own, range.start), characters });
    }
    start = end;
  }
}
