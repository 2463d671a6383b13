import type { Paragraph, Report } from '../../report/model';
import { countCharacters } from '../../text/characters';
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

interface Long {
  readonly range: TextRange;
  readonly characters: number;
}

function longSentences(report: Report, most: number): Long[] {
  return report.paragraphs.flatMap((paragraph) =>
    paragraph.facts.outline.apart || paragraph.facts.characters <= most ? [] : longIn(paragraph, most),
  );
}

/** What is parted by semicolons is listed, and each item is read by itself. */
function longIn({ facts: { text, sentences }, range }: Paragraph, most: number): readonly Long[] {
  return sentences.flatMap((sentence) => {
    if (sentence.end - sentence.start <= most) return [];
    let start = sentence.start;
    return text
      .slice(sentence.start, sentence.end)
      .split(/(?<=[；;])/)
      .flatMap((part): readonly Long[] => {
        const own = { start: start + (part.length - part.trimStart().length), end: start + part.trimEnd().length };
        start += part.length;
        const characters = part.length > most ? countCharacters(part) : 0;
        return characters > most ? [{ range: shift(own, range.start), characters }] : [];
      });
  });
}
