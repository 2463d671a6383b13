import { isHan } from '../text/characters';
import { codeAt, oneOf } from '../text/characterSet';
import { MEASURE_WORDS, NO_MEASURE_WORD_BEFORE } from './unitTable';

/** A printed scale word, its factor and that as a power of ten: 万 is 1e4. */
export interface Scale {
  readonly text: string;
  readonly factor: number;
  readonly power: number;
}

const SCALES: readonly Scale[] = '万亿 千亿 百亿 十亿 亿 千万 百万 十万 万 千 百'.split(' ').map((text, at) => {
  const power = 12 - at;
  return { text, power, factor: 10 ** power };
});

interface MeasureWord {
  readonly word: string;
  /** What makes another word of it, sticky. */
  readonly guard: RegExp | undefined;
}

const WORDS_BY_FIRST = ((): ReadonlyMap<number, readonly MeasureWord[]> => {
  const map = new Map<number, MeasureWord[]>();
  for (const word of new Set(MEASURE_WORDS)) {
    const guard = Object.hasOwn(NO_MEASURE_WORD_BEFORE, word) ? NO_MEASURE_WORD_BEFORE[word] : undefined;
    map.set(word.charCodeAt(0), [...(map.get(word.charCodeAt(0)) ?? []), { word, guard }]);
  }
  for (const words of map.values()) words.sort((a, b) => b.word.length - a.word.length);
  return map;
})();

const NO_WORDS: readonly MeasureWord[] = [];

function isOtherWord(guard: RegExp | undefined, text: string, behind: number): boolean {
  if (guard === undefined) return false;
  guard.lastIndex = behind;
  return guard.test(text);
}

/**
 * The longest measure word or unit that begins at `at`, without any scale (件, 人次, 千瓦时, 个百分点, %), or undefined.
 * A character that opens another word (人 in 人民, 分 in 分别) is none.
 */
export function measureWordAt(text: string, at: number): string | undefined {
  for (const { word, guard } of WORDS_BY_FIRST.get(codeAt(text, at)) ?? NO_WORDS) {
    if ((word.length === 1 || text.startsWith(word, at)) && !isOtherWord(guard, text, at + word.length)) return word;
  }
  return undefined;
}

const saysMore = oneOf('多余来几');
const isLarge = oneOf('万亿');
const opensScale = oneOf('万千百十亿');

/** 百 and 千 open many words (百姓, 千方百计): behind a number they are scales only before a measure word or a mark. */
function standsAsScale(text: string, behind: number): boolean {
  if (!isHan(text, behind)) return true;
  const next = saysMore(text, behind) ? behind + 1 : behind;
  return !isHan(text, next) || isLarge(text, next) || measureWordAt(text, next) !== undefined;
}

/**
 * The longest scale word that begins at `at` (万亿 千亿 百亿 十亿 亿 千万 百万 十万 万 千 百), or undefined. 千 in 千瓦 and
 * 千克 belongs to the unit, so it is no scale there.
 */
export function scaleAt(text: string, at: number): Scale | undefined {
  if (!opensScale(text, at)) return undefined;
  const scale = SCALES.find((candidate) => text.startsWith(candidate.text, at));
  if (scale === undefined || scale.factor > 1e3) return scale;
  if (measureWordAt(text, at) !== undefined) return undefined;
  return standsAsScale(text, at + 1) ? scale : undefined;
}
