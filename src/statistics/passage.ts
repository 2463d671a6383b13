import type { Figure, ParagraphFacts, Placeholder } from '../report/model';
import { hasOne, isSpace, oneOf } from '../text/characterSet';
import type { TextRange } from '../text/range';
import { scale as scaled } from '../report/interval';
import { bracketReader, readBrackets, type Bracket } from './brackets';
import { CUE, cueOf, cueOfDimension } from './cues';
import { dimensionOf, factorOf } from './dimension';
import { mayEndDirection } from './direction';

/** A figure, or a mask that stands where one is due, with what the text around it says of its part in a relation. */
export interface Quantity {
  /** Its place among the passage's quantities. */
  readonly index: number;
  /** With its unit, of a mask too. */
  readonly range: TextRange;
  readonly text: string;
  /** The text with its unit, also where the unit of a mask does not stand behind it (`【金额（万元）】`). */
  readonly shown: string;
  readonly unit: string;
  /** What can be added to or divided by what: see `dimensionOf`. */
  readonly dimension: string;
  /** Undefined for a mask. Its value, interval and scale are in the dimension's own unit: 2公顷 is 20000 (平方米). */
  readonly figure: Figure | undefined;
  /** The words before it, back to the last punctuation mark or figure, blanks left out. */
  readonly words: string;
  /** The number of the sentence it stands in, from 0. */
  readonly sentence: number;
  /** Where the innermost bracket around it opens; -1 outside of brackets. */
  readonly bracket: number;
  /**
   * `change` is an amount by which something rose or fell, `per` one for each of many (每村3个, 人均500元): neither is
   * a total nor a part of one. An `item` is no figure at all, but a name or a point that is counted.
   */
  readonly role: 'amount' | 'change' | 'per' | 'item';
  /** What it and its words may say: bits of `CUE`. 0 for a quantity that a relation makes. */
  readonly cues: number;
}

/** A paragraph as the relations read it. Offsets are relative to the paragraph. */
export interface Passage {
  readonly text: string;
  /** A row of a table, an entry of a table of contents and the like: see `OutlineFacts`. */
  readonly apart: boolean;
  readonly quantities: readonly Quantity[];
  /** The cues of all of them. */
  readonly cues: number;
  /** The brackets by where they open. */
  readonly brackets: ReadonlyMap<number, Bracket>;
  /** Where 其中 and the like open a list, in order. */
  readonly openers: readonly Opener[];
  readonly sentences: readonly TextRange[];
}

export interface Opener {
  readonly at: number;
  /** As in `Quantity`. */
  readonly bracket: number;
}

const CHANGE =
  /(?:增加|减少|增长|下降|提高|降低|上升|下滑|回落|净增|净减|增收|减收|增支|减支|短收|超收|压减|缩减|[多少增减降升])(?:了|约|近|达到?|超过?)?$/;
const COMPARED = /(?:同比|环比|[比较](?:上年|去年|上月|上季|上期|同期|年初))/;
const PER = /(?:每[^，。]{0,6}|人均[^，。]{0,8}|户均[^，。]{0,8}|平均[^，。]{0,8})$/;
/** By code: asked for each character before a figure. */
const MARKS = new Uint8Array(0x10000);
for (const mark of '，。；：！？、,;:!?（）()“”《》\n') MARKS[mark.charCodeAt(0)] = 1;
const OPENER = /其中|具体(?:是|为|来看)|构成[是为]|包括|分[^，。0-9]{1,6}看/y;
/** By code: asked for each character of a paragraph with figures. */
const BEGINS_OPENER = new Uint8Array(0x10000);
for (const first of '其具构包分') BEGINS_OPENER[first.charCodeAt(0)] = 1;
/** Words before a quantity are read this far back. */
const FURTHEST = 40;

/** Reads the paragraph's figures and figure masks in order. Linear in its length. */
export function readPassage(facts: ParagraphFacts): Passage {
  const { text, sentences } = facts;
  const brackets = readBrackets(text);
  const around = bracketReader(brackets);
  const openers = openersOf(text, brackets);
  let sentence = 0;
  let floor = 0;
  let cues = 0;
  const quantities = inOrder(facts).map((item, index) => {
    const range = withUnit(item, text);
    const { start, end } = range;
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence += 1;
    const from = beginOfWords(text, start, floor);
    const place = { index, words: wordsOf(text, from, start), sentence, bracket: around(start) };
    const read = quantity(item, range, place, cuesIn(text, from, start));
    cues |= read.cues;
    floor = end;
    return read;
  });
  return { text, apart: facts.outline.apart, quantities, cues, brackets, openers, sentences };
}

/** Whether what stands in the bracket `inner` can be said of what stands in `outer`: an enclosing one, or the same. */
export function sees(passage: Passage, inner: number, outer: number): boolean {
  for (let at = inner; ; at = passage.brackets.get(at)?.parent ?? -1) {
    if (at === outer) return true;
    if (at < 0) return false;
  }
}

function inOrder(facts: ParagraphFacts): readonly (Figure | Placeholder)[] {
  if (facts.placeholders.length === 0) return facts.figures;
  const masks = facts.placeholders.filter((mask) => mask.kind === 'figure');
  if (masks.length === 0) return facts.figures;
  return [...facts.figures, ...masks].sort((a, b) => a.range.start - b.range.start);
}

type Place = Pick<Quantity, 'index' | 'words' | 'sentence' | 'bracket'>;

/** @param said the cues of its words */
function quantity(item: Figure | Placeholder, range: TextRange, place: Place, said: number): Quantity {
  const figure = 'interval' in item ? item : undefined;
  const unit = figure?.unit ?? withoutScale(item.unit ?? '');
  const dimension = dimensionOf(unit);
  const { index, words, sentence, bracket } = place;
  const shown = figure ? item.text : item.text + (item.unit ?? '');
  return {
    index,
    range,
    text: range.end === item.range.end ? item.text : shown,
    shown,
    unit,
    dimension,
    figure: figure && inOwnUnit(figure),
    words,
    sentence,
    bracket,
    role: roleOf(words, unit, said),
    cues: said | cueOfDimension(dimension) | (mayEndDirection(words) ? CUE.moves : 0),
  };
}

/** A mask ends behind its unit, as a figure does: what follows it must read the same. */
function withUnit(item: Figure | Placeholder, text: string): TextRange {
  const { range, unit = '' } = item;
  if ('interval' in item || unit === '' || !text.startsWith(unit, range.end)) return range;
  return { start: range.start, end: range.end + unit.length };
}

function inOwnUnit(figure: Figure): Figure {
  const factor = factorOf(figure.unit);
  if (factor === 1) return figure;
  const { value, scale, interval } = figure;
  return { ...figure, value: value * factor, scale: scale * factor, interval: scaled(interval, factor) };
}

/** The last characters of what `CHANGE` finds. */
const endsChange = oneOf('加少长降高低升滑落增减收支多了约近达到超过');

/** The cheap looks come first: most figures are plain amounts. */
function roleOf(words: string, unit: string, said: number): Quantity['role'] {
  if ((said & CUE.each) !== 0 && PER.test(words)) return 'per';
  if (endsChange(words, words.length - 1) && CHANGE.test(words.slice(-6))) return 'change';
  return unit !== '%' && (said & CUE.compares) !== 0 && COMPARED.test(words) ? 'change' : 'amount';
}

function withoutScale(unit: string): string {
  return unit.replace(/^[十百千]?[万亿]+(?=.)/, '');
}

function beginOfWords(text: string, end: number, floor: number): number {
  let start = end;
  const least = Math.max(floor, end - FURTHEST);
  while (start > least && MARKS[text.charCodeAt(start - 1)] === 0) start -= 1;
  return start;
}

function wordsOf(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return hasOne(words, isSpace) ? words.replace(/\s+/g, '') : words;
}

function cuesIn(text: string, start: number, end: number): number {
  let cues = 0;
  for (let at = start; at < end; at += 1) cues |= cueOf(text.charCodeAt(at));
  return cues;
}

function openersOf(text: string, brackets: Passage['brackets']): readonly Opener[] {
  const found = readOpeners(text);
  if (found.length === 0) return NO_OPENERS;
  const around = bracketReader(brackets);
  return found.map((at) => ({ at, bracket: around(at) }));
}

const NO_OPENERS: readonly Opener[] = [];

/** An expression is asked only where it may begin: most paragraphs open no list. */
function readOpeners(text: string): readonly number[] {
  let found: number[] | undefined;
  for (let at = 0; at < text.length; at += 1) {
    if (BEGINS_OPENER[text.charCodeAt(at)] === 0) continue;
    OPENER.lastIndex = at;
    if (!OPENER.test(text)) continue;
    found ??= [];
    found.push(at);
    at = OPENER.lastIndex - 1;
  }
  return found ?? NOWHERE;
}

const NOWHERE: readonly number[] = [];
