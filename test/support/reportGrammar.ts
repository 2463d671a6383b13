import fc from 'fast-check';
import { hostile } from './hostileText';
import { label, printLabel } from './labelGrammar';
import { breakdownSentence, join, maybe, sentence, shareSentence } from './sentenceGrammar';
import { closings, objects, openings, plainNumeral, quoted, salutations, subjects, verbs } from './vocabulary';

const heading = fc.oneof(
  join(
    fc.constantFrom(...verbs),
    fc.constantFrom(...subjects),
    maybe(join(fc.constant('，'), fc.constantFrom(...verbs, '在“'), fc.constantFrom(...objects))),
  ),
  join(
    fc.constant('突出“'),
    fc.constantFrom(...quoted),
    fc.constant('”，'),
    fc.constantFrom(...verbs),
    fc.constantFrom(...objects),
  ),
);

/** Points inside one paragraph: 一是…二是…, 要…要…, or unmarked parallel lead sentences. */
const runIn = fc
  .tuple(
    fc.constantFrom('是', '要', 'lead', '（）', '①'),
    fc.array(fc.tuple(heading, sentence), { minLength: 2, maxLength: 5 }),
    fc.constantFrom('。', '；', '：', '，'),
  )
  .map(([marker, points, stop]) =>
    points
      .map(([title, body], at) => {
        const n = plainNumeral(at + 1);
        const mark = { 是: `${n}是`, 要: '要', lead: '', '（）': `（${n}）`, '①': String.fromCharCode(0x2460 + at) }[
          marker
        ];
        return `${mark}${title}${stop}${body}`;
      })
      .join(''),
  );

const body = fc
  .array(fc.oneof({ arbitrary: sentence, weight: 5 }, shareSentence, breakdownSentence, runIn), { maxLength: 4 })
  .map((texts) => texts.join(''));

const markdownBlock = fc.oneof(
  join(fc.constant('```\n'), sentence, fc.constantFrom('\n```', '', '\n~~~')),
  fc.tuple(sentence, sentence).map(([a, b]) => `| 项目 | 数 |\n|---|:-:|\n| ${a} | ${b} |`),
  sentence.map((text) => `**重点**：${text}\`*件\` **${text}** __x__`),
  sentence.map((text) => `1. ${text}\n   2. ${text}\n- [ ] ${text}`),
  sentence.map((text) => `---\ntitle: ${text}\n---`),
  sentence.map((text) => `[^1]: ${text} <b>*</b>`),
);

interface Block {
  readonly label: readonly [number, number | null];
  readonly title: string;
  readonly stop: string;
  readonly body: string;
}

const block: fc.Arbitrary<Block> = fc.record({
  label,
  title: heading,
  stop: fc.constantFrom('', '。', '。', '：', '\n', '；'),
  body,
});

/** Sections in one text, each kind of label counting for itself. */
const sections = fc
  .array(fc.oneof({ arbitrary: block, weight: 6 }, { arbitrary: body, weight: 2 }, markdownBlock), { maxLength: 10 })
  .map((blocks) => {
    const next = new Map<number, number>();
    return blocks.map((item) => {
      if (typeof item === 'string') return item;
      const [kind, chosen] = item.label;
      const n = chosen ?? (next.get(kind) ?? 0) + 1;
      next.set(kind, n);
      return printLabel(kind, n) + item.title + item.stop + item.body;
    });
  });

const title = fc
  .tuple(
    fc.constantFrom('', '关于', '# ', '　　'),
    fc.constantFrom(...subjects),
    fc.constantFrom('情况的汇报', '工作总结', '\n发言材料', '的报告'),
  )
  .map((parts) => parts.join(''));
const signature = fc.constantFrom('', '市营商服务中心', '　　　　岚泽市水利站');
const date = fc.constantFrom('', '2024年3月5日', '二〇二四年三月五日', '202*年*月*日');

/** A report of any shape: all parts optional, all labels in any order, line breaks and indents mixed. */
export const grammarReport: fc.Arbitrary<string> = fc
  .record({
    bom: fc.constantFrom('', '', '\ufeff'),
    head: fc.tuple(
      maybe(title),
      maybe(fc.constantFrom(...salutations)),
      maybe(join(sentence, fc.constantFrom(...openings))),
    ),
    sections,
    tail: fc.tuple(maybe(fc.constantFrom(...closings)), signature, date),
    breaks: fc.array(fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n　\n', '\r\r\n'), { minLength: 1, maxLength: 4 }),
    indents: fc.array(fc.constantFrom('', '　　', '  ', '\t'), { minLength: 1, maxLength: 3 }),
    clean: fc.boolean(),
    bits: fc.array(fc.tuple(fc.nat(4000), hostile), { minLength: 1, maxLength: 4 }),
  })
  .map(({ bom, head, sections: middle, tail, breaks, indents, bits, clean }) => {
    const lines = [...head, ...middle, ...tail].filter((line) => line !== '');
    const text = lines.map((line, at) => indents[at % indents.length]! + line + breaks[at % breaks.length]!).join('');
    if (clean) return bom + text;
    return bom + bits.reduce((whole, [at, bit]) => insert(whole, at % (whole.length + 1), bit), text);
  });

function insert(text: string, at: number, bit: string): string {
  return text.slice(0, at) + bit + text.slice(at);
}

/** Any string at all; half of the cases and more come from the grammar of reports. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: grammarReport, weight: 6 },
  { arbitrary: fc.array(fc.oneof(hostile, sentence), { maxLength: 30 }).map((bits) => bits.join('')), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
  { arbitrary: fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)), weight: 1 },
);
