import type { ParagraphFacts, ReportFormat } from '../../report/model';
import { keptFor } from '../../text/kept';
import { proseText } from '../prose';

/** A mark that pairs, in a paragraph; `kind` is its opening form at full width. */
export interface PairMark {
  readonly kind: string;
  readonly opens: boolean;
  readonly at: number;
}

/** How the marks of one paragraph pair. */
export interface Pairing {
  /** Those without a partner in the paragraph, in order. */
  readonly odd: readonly PairMark[];
  /** Pairs inside a pair of the same kind, as depths: 2 is the first inner one. In the order in which they close. */
  readonly inner: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly depth: number;
  }[];
}

/** The kinds by number, 0 being none. */
const KINDS: readonly string[] = ['', '“', '‘', '（', '《', '【', '〔'];
/** By code unit: twice the kind's number of what opens, and one more of what closes. */
const MARKS = new Uint8Array(0x10000);
for (const pair of ['“”', '‘’', '（）', '()', '《》', '【】', '〔〕']) {
  const kind = KINDS.indexOf(pair.startsWith('(') ? '（' : pair.charAt(0));
  MARKS[pair.charCodeAt(0)] = 2 * kind;
  MARKS[pair.charCodeAt(1)] = 2 * kind + 1;
}
/** By kind, where those stand that are open in the paragraph that is being read. */
const open: readonly number[][] = KINDS.map(() => []);

/** `1）` and `a）` number something, at the beginning or behind a stop. */
const LABEL = /(?:^|[\s　，。；：、！？])[\da-zA-Z一二三四五六七八九十①-⑳]{1,3}$/;
/** [2.4, 2.7) and (0, 1] are intervals without one of their ends. */
const INTERVAL_END = /\[[^[\]()（）]{1,20}[,，][^[\]()（）]{1,10}$/;
const INTERVAL_START = /^[^[\]()（）]{1,20}[,，][^[\]()（）]{1,10}\]/;
/** An apostrophe, or the sign of minutes and seconds of an angle. */
const APOSTROPHE = /[A-Za-z\d]/;
/** ’22年, and brackets of two kinds about the year of a document number: their own rules tell of them. */
const SHORT_YEAR = /^[‘’]\d{2}年/;
const YEAR_BRACKET = /〔\d{4}[\]］)）】]|[[［(（【]\d{4}〕/;

const NOTHING: Pairing = { odd: [], inner: [] };

/** Reads how the marks of a paragraph pair, each kind by itself: crossed pairs are no one's slip. */
export const pairingOf: Readonly<Record<ReportFormat, (facts: ParagraphFacts) => Pairing>> = {
  plain: keptFor((facts) => read(proseText(facts, 'plain'))),
  markdown: keptFor((facts) => read(proseText(facts, 'markdown'))),
};

function read(text: string): Pairing {
  let odd: PairMark[] | undefined;
  let inner: Pairing['inner'][number][] | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)]!;
    if (mark === 0 || isNoPair(text, at, KINDS[mark >> 1]!)) continue;
    const starts = open[mark >> 1]!;
    if ((mark & 1) === 0) {
      starts.push(at);
      continue;
    }
    const start = starts.pop();
    const kind = KINDS[mark >> 1]!;
    if (start === undefined) {
      if (kind === '（' && numbers(text.slice(Math.max(0, at - 40), at))) continue;
      (odd ??= []).push({ kind, opens: false, at });
    } else if (starts.length > 0) {
      (inner ??= []).push({ kind, start, end: at + 1, depth: starts.length + 1 });
    }
  }
  for (let index = 0; index < open.length; index++) {
    const starts = open[index]!;
    if (starts.length === 0) continue;
    const kind = KINDS[index]!;
    for (const at of starts) {
      if (kind === '（' && INTERVAL_START.test(text.slice(at + 1, at + 40))) continue;
      (odd ??= []).push({ kind, opens: true, at });
    }
    starts.length = 0;
  }
  if (odd === undefined && inner === undefined) return NOTHING;
  // Where an outer mark has no partner its inner pairs are no inner ones.
  const unclosed = new Set(odd?.filter(({ opens }) => opens).map(({ kind }) => kind));
  return {
    odd: odd?.sort((a, b) => a.at - b.at) ?? [],
    inner: inner?.filter(({ kind }) => !unclosed.has(kind)) ?? [],
  };
}

/** Whether a mark has no partner by nature, or is another rule's. */
function isNoPair(text: string, at: number, kind: string): boolean {
  if (kind === '‘') return APOSTROPHE.test(text.charAt(at - 1)) || SHORT_YEAR.test(text.slice(at, at + 5));
  return kind === '〔' && YEAR_BRACKET.test(text.slice(Math.max(0, at - 5), at + 6));
}

/** Whether what stands before a closing bracket needs no opening one. */
function numbers(before: string): boolean {
  return LABEL.test(before) || INTERVAL_END.test(before);
}
