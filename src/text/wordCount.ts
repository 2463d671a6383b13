import { isBlank } from './characters';
import { codeAt } from './characterSet';

/** What Word's 字数统计 says of a text, by its names. */
export interface WordCount {
  /** 字数: each Chinese character or mark, and each run of anything else between blanks. */
  readonly words: number;
  /** 字符数（不计空格）. */
  readonly characters: number;
  /** 字符数（计空格）: blanks and tabs too, breaks never. */
  readonly withSpaces: number;
  /** 中文字符和朝鲜语单词, the first part of it: Chinese marks and full-width forms count like characters. */
  readonly chinese: number;
  /** 非中文单词: `1250`, `36.03%`, `GDP`, `**`. */
  readonly others: number;
}

/** From the first to the last code unit of each range. In order. */
const chinese: readonly (readonly [first: number, last: number])[] = [
  // Marks that Western and Chinese text share: Chinese in a Chinese text, which Word keeps as the hint eastAsia.
  [0xa7, 0xa7],
  [0xb0, 0xb1],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2013, 0x2016],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2025, 0x2026],
  [0x2030, 0x2033],
  [0x203b, 0x203b],
  // ℃, №, Roman numerals, arrows, signs of arithmetic; ①, boxes and stars.
  [0x2100, 0x22ff],
  [0x2460, 0x27bf],
  // Radicals, marks, kana, ㈠, ㎡, extension A, all of the common characters; then compatibility and full-width forms.
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
];

/** Whether the character at an offset counts as one by itself; of a surrogate pair the first half is asked. */
function isChinese(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code < 0xa7) return false;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  // The rare characters, from extension B on: planes 2 and 3.
  if ((code & 0xfc00) === 0xd800) return code >= 0xd840 && code <= 0xd8bf;
  return chinese.some(([first, last]) => first <= code && code <= last);
}

/** Whether a blank counts as a space: it has a width and is no break. */
function isSpace(code: number): boolean {
  return code === 0x09 || code === 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

/**
 * Counts as Word does where its runs have the hint eastAsia, as what is typed or exported in Chinese has. LibreOffice counts
 * the same but for marks that both scripts share (`——`, `……`, `℃`, `×`). Markdown's marks count as in Word: as characters.
 */
export function countWords(text: string): WordCount {
  let characters = 0;
  let spaces = 0;
  let single = 0;
  let runs = 0;
  let inRun = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The second half of a surrogate pair belongs to the character that the first half has counted.
    if ((code & 0xfc00) === 0xdc00) continue;
    if (isBlank(text, at)) {
      // What has no width parts no words either.
      if (isSpace(code)) spaces++;
      if (isSpace(code) || code < 0x20 || code === 0x2028 || code === 0x2029) inRun = false;
      continue;
    }
    characters++;
    const own = isChinese(text, at);
    if (own) single++;
    else if (!inRun) runs++;
    inRun = !own;
  }
  return { words: single + runs, characters, withSpaces: characters + spaces, chinese: single, others: runs };
}

/** The counts of several stretches together. */
export function addCounts(counts: readonly WordCount[]): WordCount {
  const sum = (of: (count: WordCount) => number): number => counts.reduce((all, count) => all + of(count), 0);
  return {
    words: sum(({ words }) => words),
    characters: sum(({ characters }) => characters),
    withSpaces: sum(({ withSpaces }) => withSpaces),
    chinese: sum((count) => count.chinese),
    others: sum(({ others }) => others),
  };
}
