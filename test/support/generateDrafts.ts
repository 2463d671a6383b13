import { createRandom, type Random } from './random';
import * as words from './vocabulary';

/** Two drafts of one report with many short sections. */
export interface Drafts {
  readonly before: string;
  /** The other draft: chapters in another order, sections left out and added, figures changed, all numbered anew. */
  readonly after: string;
  /** Numbered sections in the first draft. */
  readonly sections: number;
  /** Figures that are another in the second draft. */
  readonly changedFigures: number;
}

interface Part {
  readonly heading: string;
  readonly text: string;
  readonly below: readonly Part[];
}

const SECTIONS = 10;
const POINTS = 9;

function heading(r: Random): string {
  return `${r.pick(words.verbs)}${r.pick(words.subjects)}，${r.pick(words.verbs)}${r.pick(words.objects)}`;
}

function sentence(r: Random): string {
  return `${r.pick(words.bodies)}${r.pick(words.adverbs)}${r.pick(words.verbs)}，办结${r.int(10, 9999)}件，覆盖${r.pick(words.places)}，评价良好。`;
}

function part(r: Random, levels: readonly number[]): Part {
  const [count = 0, ...rest] = levels;
  return {
    heading: heading(r),
    text: sentence(r),
    below: Array.from({ length: count }, () => part(r, rest)),
  };
}

/** The lines of parts on one level, numbered from 1: 一、 above （一） above 1. */
function* linesOf(parts: readonly Part[], level: number): Generator<string, void> {
  for (const [index, { heading: title, text, below }] of parts.entries()) {
    const numeral = words.plainNumeral(index + 1);
    if (level === 0) yield `${numeral}、${title}`;
    else yield `　　${level === 1 ? `（${numeral}）` : `${index + 1}.`}${title}。${text}`;
    yield* linesOf(below, level + 1);
  }
}

function print(parts: readonly Part[]): string {
  const lines = [
    '关于基层治理工作情况的汇报',
    '各位领导，同志们：',
    '　　现将有关情况汇报如下：',
    ...linesOf(parts, 0),
  ];
  return [...lines, '　　以上汇报，如有不当，请批评指正。', ''].join('\n');
}

/**
 * Two drafts of `chapters` times 101 numbered sections of about fifty characters each, the same for the same seed: 20
 * chapters are 2,020 sections in some 100,000 characters.
 */
export function generateDrafts(chapters: number, seed = 1): Drafts {
  const r = createRandom(seed);
  const before = Array.from({ length: chapters }, () => part(r, [SECTIONS, POINTS]));
  let changedFigures = 0;
  const change = (one: Part, index: number): Part => {
    if (index % 7 !== 3) return one;
    changedFigures += 1;
    return { ...one, text: one.text.replace(/办结\d+件/u, `办结${10_000 + changedFigures}件`) };
  };
  const revise = (one: Part, index: number): Part => {
    const kept = one.below.filter((_, at) => at !== index % SECTIONS);
    const sections = kept.map((section) => ({ ...section, below: section.below.map(change) }));
    return { ...one, below: [...sections, part(r, [POINTS])] };
  };
  const moved = [...before.slice(2), ...before.slice(0, 2)];
  const after = moved.map(revise);
  return {
    before: print(before),
    after: print(after),
    sections: chapters * (1 + SECTIONS * (1 + POINTS)),
    changedFigures,
  };
}
