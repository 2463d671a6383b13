import { scale } from '../report/interval';
import { comparedAt } from './compared';
import { atCues } from './atCues';
import { CUE } from './cues';
import { directionOf } from './direction';
import type { Passage, Quantity } from './passage';
import { withInterval } from './stated';

/** A rate beside another one, and by how many percentage points it is higher or lower. */
export interface ComparedRates {
  readonly own: Quantity;
  readonly other: Quantity;
  /** In percentage points. */
  readonly printed: Quantity;
  /** 1 where the own rate is said to be the higher one. */
  readonly direction: 1 | -1;
  /** Which rate is compared is a guess. */
  readonly isTentative: boolean;
}

/** 高于全国（3.8%）33.3个百分点, 比上年（69.0%）提高1.4个百分点, 比上年的69.0%提高1.4个百分点. */
const ABOVE = /(?:高于|快于|高出|高过|领先于?|超过|低于|慢于|落后于?|少于)[^，。；;]{0,16}$/;
const COMPARED = /(?:同比|[比较])[^，。；;]{1,16}$/;
const BELOW = /低于|慢于|落后|少于/;
const VERB = /^(?:提高|上升|增加|增长|提升|扩大|下降|降低|回落|收窄|减少|高出?|低|快|慢|加快|放缓|升高?|降|[增减])了?$/;
const LOWER = /下降|降低|回落|收窄|减少|低|慢|放缓|降|减/;

/** Every comparison of two printed rates, in order. */
export function comparisonsIn(passage: Passage): readonly ComparedRates[] {
  return atCues(passage, CUE.points, comparison);
}

function comparison(passage: Passage, printed: Quantity): readonly ComparedRates[] {
  const compared = comparedAt(passage, printed);
  if (compared?.base.dimension !== '%') return [];
  const { base: other, words } = compared;
  const direction = directionIn(words, compared.verb);
  const own = direction && ownRate(passage, other, printed, words);
  if (!own || !own.words.includes(subjectOf(words))) return [];
  const isTentative = isGuess(passage, own, other);
  if (/[降跌减]幅/.test(words)) {
    return [{ own: magnitude(own), other: magnitude(other), printed, direction, isTentative }];
  }
  const isMixed = isFall(own) !== isFall(other) && other.figure !== undefined && other.figure.value > 0;
  return [{ own: signed(own), other: signed(other), printed, direction, isTentative: isTentative || isMixed }];
}

function directionIn(words: string, verb: string): 1 | -1 | undefined {
  if (verb === '' && ABOVE.test(words)) return BELOW.test(words) ? -1 : 1;
  if (VERB.test(verb) && COMPARED.test(words)) return LOWER.test(verb) ? -1 : 1;
  return undefined;
}

/** What the comparison names as compared; mostly nothing, as the rate before it is meant. */
function subjectOf(words: string): string {
  const before = /^(.*?)(?:高于|快于|高出|高过|领先|超过|低于|慢于|落后|少于|同比|[比较](?!重))/.exec(words)?.[1] ?? '';
  return before
    .replace(/^(?:其中|分别|但|且|也|均|总体|继续|连续|持续)+/, '')
    .replace(/(?:增速|增幅|涨幅|降幅|增长率|比重|占比|水平|均|也|仍)+$/, '');
}

/** How far back the rate is looked for that is compared. */
const REACH = 6;

/** The nearest rate in the same sentence that is not itself one that something is compared with. */
function ownRate(passage: Passage, other: Quantity, printed: Quantity, clause: string): Quantity | undefined {
  const isGrowth = /增速|增幅|涨幅|降幅|增长/.test(clause);
  for (let at = other.index - 1; at >= 0 && at >= other.index - REACH; at -= 1) {
    const rate = passage.quantities[at];
    if (rate?.sentence !== printed.sentence || /[；;]/.test(passage.text.slice(rate.range.end, other.range.start))) {
      return undefined;
    }
    if (rate.dimension !== '%' || rate.bracket !== printed.bracket) continue;
    if (isGrowth && directionOf(rate.words) === 0 && !/[增涨降]/.test(rate.words)) continue;
    return rate;
  }
  return undefined;
}

/** Another subject may have come between: only asides and other comparisons leave no doubt. */
function isGuess(passage: Passage, own: Quantity, other: Quantity): boolean {
  const gap = passage.text.slice(own.range.end, other.range.start).replace(/[（(][^（()）]{0,40}[）)]/g, '');
  const clauses = gap.split(/[，,、（(]/);
  const before = passage.quantities[own.index - 1];
  const isListed =
    before?.dimension === '%' &&
    /^[^，,。；;]{0,16}[、和及][^，,。；;]{0,16}$/.test(passage.text.slice(before.range.end, own.range.start));
  return isListed || !clauses.slice(0, -1).every((each) => each.trim() === '' || ASIDE.test(each.trim()));
}

const ASIDE = /^(?:增速|[增降涨跌减]幅|比重|占比|水平|同比|高于|低于|快于|慢于|比|较|居|列|排|占)/;

function isFall({ figure, words }: Quantity): boolean {
  return figure !== undefined && figure.value > 0 && directionOf(words) < 0;
}

/** 下降5% is growth of -5%. */
function signed(rate: Quantity): Quantity {
  return isFall(rate) ? negated(rate, `-${rate.shown}`) : rate;
}

/** 降幅 is the size of a fall, which may be printed as growth of -5%. */
function magnitude(rate: Quantity): Quantity {
  return (rate.figure?.value ?? 0) < 0 ? negated(rate, rate.shown.replace(/^[-－−—–]/, '')) : rate;
}

function negated(rate: Quantity, shown: string): Quantity {
  const { figure } = rate;
  return figure ? withInterval({ ...rate, shown }, -figure.value, scale(figure.interval, -1)) : rate;
}
