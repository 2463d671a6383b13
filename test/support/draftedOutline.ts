import fc from 'fast-check';
import { plainNumeral } from './vocabulary';

/** A report with sections whose every sentence is the only one of its words, so that each can be followed. */
export interface Drafted {
  readonly text: string;
  /** The words of each title and each sentence, in the order of the text. */
  readonly words: readonly string[];
}

interface Node {
  readonly bodies: number;
  /** Points of a run-in series behind the text of the section. */
  readonly points: number;
  readonly children: readonly Node[];
}

const LABELS: readonly ((n: number) => string)[] = [
  (n) => `${plainNumeral(n)}、`,
  (n) => `（${plainNumeral(n)}）`,
  (n) => `${n}.`,
  (n) => `（${n}）`,
];

const points = fc.constantFrom(0, 0, 0, 2, 3);

function node(depth: number): fc.Arbitrary<Node> {
  const below = depth === 0 ? fc.constant([]) : fc.oneof(fc.constant([]), fc.array(node(depth - 1), { minLength: 2, maxLength: 4 })); // prettier-ignore
  return fc.record({ bodies: fc.integer({ min: 1, max: 2 }), points, children: below });
}

/** Reports of up to three levels of sections, with or without title, blank lines, indents and CRLF. */
export const drafted: fc.Arbitrary<Drafted> = fc
  .record({
    top: fc.array(node(2), { minLength: 2, maxLength: 5 }),
    title: fc.boolean(),
    between: fc.constantFrom('\n', '\n\n', '\r\n'),
    indent: fc.constantFrom('', '　　'),
  })
  .map(({ top, title, between, indent }) => {
    const words: string[] = [];
    const fresh = (kind: string): string => {
      const made = `${kind}${letters(words.length)}`;
      words.push(made);
      return made;
    };
    const lines: string[] = [];
    const write = (list: readonly Node[], level: number): void => {
      for (const [at, one] of list.entries()) {
        lines.push(`${LABELS[level]!(at + 1)}推进${fresh('事项')}`);
        for (let body = 0; body < one.bodies; body++) lines.push(`各单位已经落实${fresh('任务')}的有关要求。`);
        const series = Array.from({ length: one.points }, (_, n) => `${plainNumeral(n + 1)}是办好${fresh('要点')}`);
        if (series.length > 0) lines.push(`主要做法有：${series.join('；')}。`);
        write(one.children, level + 1);
      }
    };
    write(top, 0);
    const head = title ? ['关于重点工作推进情况的汇报'] : [];
    return { text: [...head, ...lines.map((line) => indent + line)].join(between) + between, words };
  });

/** A number in letters, of fixed length, so that none is part of another. */
function letters(value: number): string {
  return [Math.floor(value / 676) % 26, Math.floor(value / 26) % 26, value % 26]
    .map((digit) => String.fromCharCode(0x41 + digit))
    .join('');
}
