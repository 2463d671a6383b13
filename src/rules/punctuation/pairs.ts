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

const KINDS: Readonly<Record<string, readonly [string, boolean]>> = {
  '“': ['“', true],
  '”': ['“', false],
  '‘': ['‘', true],
  '’': ['‘', false],
  '（': ['（', true],
  '）': ['（', false],
  '(': ['（', true],
  ')': ['（', false],
  '《': ['《', true],
  '》': ['《', false],
  '【': ['【', true],
  '】': ['【', false],
  '〔': ['〔', true],
  '〕': ['〔', false],
};
/** By code unit, 1 for the marks that pair. */
const MARKS = new Uint8Array(0x10000);
for (const char of Object.keys(KINDS)) MARKS[char.charCodeAt(0)] = 1;

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

function firstMark(text: string): number {
  for (let at = 0; at < text.length; at++) if (MARKS[text.charCodeAt(at)] === 1) return at;
  return -1;
}

function read(text: string): Pairing {
  const first = firstMark(text);
  if (first < 0) return NOTHING;
  const open = new Map<string, number[]>();
  const odd: PairMark[] = [];
  const inner: { kind: string; start: number; end: number; depth: number }[] = [];
  for (let at = first; at < text.length; at++) {
    if (MARKS[text.charCodeAt(at)] !== 1) continue;
    const [kind, opens] = KINDS[text.charAt(at)]!;
    if (kind === '‘' && (APOSTROPHE.test(text.charAt(at - 1)) || SHORT_YEAR.test(text.slice(at, at + 5)))) continue;
    if (kind === '〔' && YEAR_BRACKET.test(text.slice(Math.max(0, at - 5), at + 6))) continue;
    const starts = open.get(kind) ?? [];
    if (opens) {
      starts.push(at);
      open.set(kind, starts);
    } else {
      const start = starts.pop();
      if (start === undefined) {
        if (kind !== '（' || !numbers(text.slice(Math.max(0, at - 40), at))) odd.push({ kind, opens, at });
      } else if (starts.length > 0) inner.push({ kind, start, end: at + 1, depth: starts.length + 1 });
    }
  }
  for (const [kind, starts] of open) {
    for (const at of starts) {
      if (kind !== '（' || !INTERVAL_START.test(text.slice(at + 1, at + 40))) odd.push({ kind, opens: true, at });
    }
  }
  if (odd.length === 0 && inner.length === 0) return NOTHING;
  // Where an outer mark has no partner its inner pairs are no inner ones.
  const unclosed = new Set(odd.filter(({ opens }) => opens).map(({ kind }) => kind));
  return {
    odd: odd.sort((a, b) => a.at - b.at),
    inner: inner.filter(({ kind }) => !unclosed.has(kind)),
  };
}

/** Whether what stands before a closing bracket needs no opening one. */
function numbers(before: string): boolean {
  return LABEL.test(before) || INTERVAL_END.test(before);
}
