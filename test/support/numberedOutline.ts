import fc from 'fast-check';
import type { SectionKind } from '../../src/report/model';
import { objects, plainNumeral, subjects, verbs } from './vocabulary';

/** What is expected of a section, and what a parsed one comes down to. */
export interface Node {
  readonly kind: SectionKind;
  readonly number: number;
  readonly title: string;
  readonly children: readonly Node[];
}

export interface Level {
  readonly kind: SectionKind;
  readonly label: (n: number) => string;
  /** Whether the text of the section goes on in the line of its heading. */
  readonly inLine: boolean;
}

const levels: readonly Level[] = [
  { kind: '一、', label: (n) => `${plainNumeral(n)}、`, inLine: false },
  { kind: '（一）', label: (n) => `（${plainNumeral(n)}）`, inLine: true },
  { kind: '1.', label: (n) => `${n}.`, inLine: true },
  { kind: '（1）', label: (n) => `（${n}）`, inLine: true },
];

const spoken: Level = {
  kind: '一是',
  label: (n) => `${plainNumeral(n)}是`,
  inLine: true,
};

const title = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.constantFrom(...subjects),
    fc.constantFrom(...verbs),
    fc.constantFrom(...objects),
  )
  .map(([a, b, c, d]) => `${a}${b}，${c}${d}`);

export interface Drawn {
  readonly title: string;
  readonly body: string;
  readonly children: readonly Drawn[];
}

/** A section with as many levels below it at most; `body` makes what stands behind its title. */
export function drawn(depth: number, body: fc.Arbitrary<string>): fc.Arbitrary<Drawn> {
  const children = depth === 0 ? fc.constant([]) : fc.oneof(fc.constant([]), fc.array(drawn(depth - 1, body), { minLength: 2, maxLength: 4 })); // prettier-ignore
  return fc.record({ title, body, children });
}

/** The lines of a section and what a reader sees in them. */
export function render(item: Drawn, number: number, chain: readonly Level[]): { lines: string[]; node: Node } {
  const [level, ...below] = chain as readonly [Level, ...Level[]];
  const head = level.label(number) + item.title;
  const lines = level.inLine ? [`　　${head}。${item.body}`] : [head, `　　${item.body}`];
  const inner = item.children.map((child, at) => render(child, at + 1, below));
  const node = {
    kind: level.kind,
    number,
    title: item.title,
    children: inner.map((child) => child.node),
  };
  return { lines: [...lines, ...inner.flatMap((child) => child.lines)], node };
}

/** Which levels of labels follow each other in a report. */
export const chains: readonly (readonly Level[])[] = [levels, levels.slice(1), [levels[0]!, spoken], [levels[0]!, levels[1]!, spoken], [spoken], [levels[0]!, levels[2]!, levels[3]!]]; // prettier-ignore
