import { figureStatement, printStatement } from './figureStatements';
import { createRandom, type Random } from './random';
import { writeShares } from './shareStatements';
import * as words from './vocabulary';

/** A generated report and what was put into it. */
export interface GeneratedReport {
  readonly text: string;
  /** Statements of shares and other relations that follow from their figures. */
  readonly rightStatements: number;
  /** Statements in which exactly one share is wrong. */
  readonly wrongStatements: number;
  /** Blanks still to be filled. */
  readonly masks: number;
}

/** One statement of figures among this many sentences; of those of shares one in five has a wrong share. */
const SENTENCES_PER_STATEMENT = 25;
const WRONG_RATE = 0.2;

interface Tally {
  right: number;
  wrong: number;
  masks: number;
}

const phrase = (r: Random): string => `${r.pick(words.adverbs)}${r.pick(words.verbs)}${r.pick(words.subjects)}`;

const sentences: readonly ((r: Random) => string)[] = [
  (r) =>
    `${r.pick(words.bodies)}${phrase(r)}，${r.pick(words.adverbs)}${r.pick(words.verbs)}${r.pick(words.objects)}，形成上下贯通、协同发力的工作格局。`,
  (r) =>
    `累计开展“${r.pick(words.quoted)}”行动${r.int(2, 300)}${r.pick(['场次', '次', '批'])}，覆盖企业${r.int(100, 9000)}余家，${phrase(r)}。`,
  (r) =>
    `${r.int(1, 12)}月份以来，${r.pick(words.places)}新建${r.pick(['管网', '步道', '沟渠'])}${r.int(10, 900)}.${r.int(1, 9)}公里，完成投资${r.int(1, 90)}.${r.int(10, 99)}亿元，同比增长${r.int(1, 19)}.${r.int(1, 9)}%。`,
  (r) =>
    `按照“${r.pick(words.quoted)}”要求，先后制定《${r.pick(words.places)}${r.pick(words.subjects)}实施办法》等制度，明确${r.pick(words.objects)}、${r.pick(words.objects)}两个方面的任务。`,
  (r) =>
    `满意率达到${r.int(85, 99)}.${r.int(0, 9)}%，比上年提高${r.int(1, 8)}.${r.int(1, 9)}个百分点，平均办理时间由${r.int(10, 30)}天压缩到${r.int(2, 9)}天。`,
  (r) =>
    `${phrase(r)}，做到${r.pick(words.objects)}、${r.pick(words.objects)}和${r.pick(words.objects)}一体推进，让基层有方向、群众有感受、企业有实惠。`,
  (r) =>
    `会同${r.pick(words.bodies)}走访${r.pick(words.places)}，收集问题${r.int(20, 4000)}条，办结${r.int(3, 19)}批，推动解决了一批难点堵点问题。`,
  (r) => `同时，对照${r.int(2019, 2023)}年${r.int(1, 12)}月印发的工作要点，逐项查漏补缺，${phrase(r)}。`,
  (r) =>
    `坚持把${r.pick(words.objects)}贯穿始终，既看进度也看质量，既管当前也管长远，${r.pick(words.adverbs)}${r.pick(words.verbs)}${r.pick(words.objects)}。`,
  (r) =>
    `从抽查情况看，${r.pick(words.places)}近${r.int(2, 9)}万名群众受益，户均增收${r.int(300, 4000)}多元，${phrase(r)}成效初显。`,
];

const masked: readonly ((r: Random) => string)[] = [
  (r) => `${r.pick(words.places)}新增${r.pick(['岗位', '床位', '车位'])}**个，${phrase(r)}。`,
  (r) =>
    `共投入资金****.**万元，${phrase(r)}，${r.pick(words.adverbs)}${r.pick(words.verbs)}${r.pick(words.objects)}。`,
  (r) => `市委书记**多次到${r.pick(words.places)}调研，要求${phrase(r)}。`,
  (r) => `全年举办培训____期，${phrase(r)}。`,
];

function statement(r: Random, tally: Tally): string {
  if (r.chance(0.5)) {
    tally.right += 1;
    return printStatement(figureStatement(r));
  }
  const weights = Array.from({ length: r.int(1, 5) }, () => r.int(1, 20));
  const wrong = r.chance(WRONG_RATE);
  tally[wrong ? 'wrong' : 'right'] += 1;
  return writeShares({
    subject: r.int(0, words.subjects.length - 1),
    unit: r.pick(['件', '项', '户', '家', '万元', '亿元']),
    total: r.int(400, 9999),
    weights,
    rest: r.chance(0.5),
    decimals: r.pick([1, 2]),
    form: r.int(0, 11),
    approximate: r.chance(0.3),
    ...(wrong ? { wrong: { at: r.int(0, 9), up: r.chance(0.5), by: r.int(20, 60) } } : {}),
  }).text;
}

function sentence(r: Random, tally: Tally): string {
  if (r.chance(1 / SENTENCES_PER_STATEMENT)) return statement(r, tally);
  if (r.chance(0.06)) {
    tally.masks += 1;
    return r.pick(masked)(r);
  }
  return r.pick(sentences)(r);
}

const body = (r: Random, tally: Tally, count: number): string =>
  Array.from({ length: count }, () => sentence(r, tally)).join('');

const heading = (r: Random): string =>
  `${r.pick(words.verbs)}${r.pick(words.subjects)}，${r.pick(words.verbs)}${r.pick(words.objects)}`;

/** The lines of one 一、 section: （一） subsections, 一是 points in paragraphs of their own or run in, plain paragraphs. */
function* section(r: Random, number: number, tally: Tally): Generator<string, void> {
  yield `${words.plainNumeral(number)}、${heading(r)}`;
  yield `　　${body(r, tally, r.int(2, 5))}`;
  const points = r.int(2, 5);
  for (let at = 1; at <= points; at += 1) {
    const numeral = words.plainNumeral(at);
    if (number % 2 === 1) yield `　　（${numeral}）${heading(r)}。${body(r, tally, r.int(2, 6))}`;
    else yield `　　${numeral}是突出“${r.pick(words.quoted)}”，${heading(r)}。${body(r, tally, r.int(2, 4))}`;
    if (number % 2 === 1 && r.chance(0.3)) {
      yield `　　${['一是', '二是', '三是'].map((mark) => `${mark}${heading(r)}。${body(r, tally, 1)}`).join('')}`;
    }
  }
}

/**
 * A report of at least `characters` UTF-16 units (at most one paragraph and the closing more), the same for the same
 * seed: title, salutation, opening, numbered sections with figures, blanks and statements of shares, closing,
 * signature and date.
 */
export function generateReport(characters: number, seed = 1): GeneratedReport {
  const r = createRandom(seed);
  const tally: Tally = { right: 0, wrong: 0, masks: 0 };
  const lines = [
    `关于${r.pick(words.subjects)}情况的汇报`,
    r.pick(words.salutations),
    `　　${phrase(r)}。${r.pick(words.openings)}`,
  ];
  let length = lines.join('\n').length;
  for (let number = 1; length < characters; number += 1) {
    for (const line of section(r, number, tally)) {
      lines.push(line);
      length += line.length + 1;
      if (length >= characters) break;
    }
  }
  lines.push(`　　${r.pick(words.closings)}`, `　　　　${r.pick(words.bodies)}`, '　　　　2024年3月5日', '');
  return { text: lines.join('\n'), rightStatements: tally.right, wrongStatements: tally.wrong, masks: tally.masks };
}
