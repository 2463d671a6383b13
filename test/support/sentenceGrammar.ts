import fc from 'fast-check';
import { writeShares, type ShareChoice } from './shareStatements';
import {
  adverbs,
  bodies,
  categories,
  counters,
  objects,
  places,
  plainNumeral,
  quoted,
  subjects,
  verbs,
} from './vocabulary';

const pick = (items: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...items);

/** Puts strings together in order. */
export function join(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''));
}

/** One of the texts, or nothing. */
export function maybe(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.option(text, { nil: '' });
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A printed number in one of the ways that drafts print it. */
const number = fc.oneof(
  { arbitrary: fc.nat(9999).map(String), weight: 5 },
  { arbitrary: fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, cents]) => `${whole}.${cents}`), weight: 3 },
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(999)).map(([a, b]) => `${a},${String(b).padStart(3, '0')}`),
  fc.nat(9999).map((value) => fullWidth(String(value))),
  fc.integer({ min: 1, max: 9999 }).map(plainNumeral),
  pick(['两', '几', '数十', '半', '-3', '+4.5', '1 200', '0', '00', '1.', '.5', '9'.repeat(30)]),
);

/** A figure with approximators, scale and unit, such as `近4.2万余名`, `36.03%`, `三成`. */
export const figure = fc.oneof(
  {
    arbitrary: join(
      maybe(pick(['近', '约', '超过', '不足', '达'])),
      number,
      maybe(pick(['万', '亿', '千', '万亿', ' 万'])),
      maybe(pick(['多', '余', '来'])),
      maybe(pick([...counters, '元', '吨', '平方米', '公里/小时'])),
      maybe(pick(['以上', '左右', '以内'])),
    ),
    weight: 4,
  },
  join(number, pick(['%', '％', '‰', '个百分点', '倍', '成'])),
  pick(['百分之三十', '三分之二', '4.2～5.1万元', '3-5天', '翻两番', '一成五', '1.2亿3000万元']),
);

/** What looks like a figure and is none. */
const otherNumbers = pick([
  '2023年5月6日',
  '“十四五”',
  '〔2024〕12号',
  '第3批',
  '排名第1',
  '12345热线',
  '2022—2024年',
  '24小时',
  '第二季度',
  '1、2、3号楼',
]);

/** A blank of any kind, as drafts print it. */
export const mask = pick([
  '*',
  '**',
  '***',
  '****.**',
  '** *',
  '\\*\\*',
  '×',
  '××',
  'XX',
  'xxx',
  'XX.X',
  '____',
  '＿＿',
  '……',
  '【】',
  '【待填】',
  '【待补充：金额】',
  '【2024】**',
  '〔202*〕**',
  '[填写单位]',
  '{{金额}}',
  '（此处填写数据）',
  '（ ）',
  '某某',
  '○○',
  '202*年*月*日',
  '**月**日',
]);

/** A mask in a place where drafts have one. */
const masked = fc.oneof(
  join(mask, pick([...counters, '万元', '%', ''])),
  join(pick(['市委书记', '省', '在']), mask, pick(['同志', '村', '区', '部长'])),
  join(pick(['印发', '《']), mask, pick(['号', '号文件', '》'])),
);

/** A quotation: balanced or not, with marks of any width. */
const quotation = fc
  .tuple(
    pick(['“', '‘', '"', '《', '「', '”', '']),
    pick([...quoted, '', '“内层”', '——']),
    pick(['”', '’', '"', '》', '」', '“', '']),
  )
  .map((parts) => parts.join(''));

const phrase = join(pick(adverbs), pick(verbs), pick([...subjects, ...objects]));

const clause = fc.oneof(
  { arbitrary: phrase, weight: 4 },
  {
    arbitrary: join(
      pick(['完成', '办理', '投入', '覆盖', '同比增长', '占比', '占', '其中', '合计']),
      maybe(pick(subjects)),
      figure,
    ),
    weight: 3,
  },
  { arbitrary: masked, weight: 2 },
  join(pick(bodies), pick(['以', '开展', '突出']), quotation, pick(['为抓手', '行动', ''])),
  join(pick(['在', '自', '截至']), otherNumbers, pick(['前', '起', ''])),
  join(pick(places), pick(['（', '(']), phrase, pick(['）', ')', ''])),
);

/** One sentence of any content. */
export const sentence = fc
  .tuple(
    fc.array(clause, { minLength: 1, maxLength: 4 }),
    pick(['，', '、', ',', '；', '：', ' ']),
    pick(['。', '。', '。', '！', '？', '；', '：', '', '……', '.']),
  )
  .map(([clauses, comma, end]) => clauses.join(comma) + end);

/** A sentence that states neither a figure nor a blank. */
export const quietSentence = join(phrase, pick(['，', '、']), phrase, pick(['。', '。', '！']));

/** A choice for `writeShares` without an error in it. */
export const shareChoice: fc.Arbitrary<ShareChoice> = fc.record({
  subject: fc.nat(50),
  unit: fc.constantFrom('件', '项', '个', '户', '家', '万元', '亿元'),
  total: fc.integer({ min: 200, max: 9999 }),
  weights: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
  rest: fc.boolean(),
  decimals: fc.constantFrom(0, 1, 2),
  form: fc.nat(11),
  approximate: fc.boolean(),
});

/** The same with one share that is wrong beyond rounding and cutting off. */
export const wrongShareChoice: fc.Arbitrary<ShareChoice> = fc
  .tuple(shareChoice, fc.record({ at: fc.nat(9), up: fc.boolean(), by: fc.nat(30) }))
  .map(([choice, wrong]) => ({ ...choice, wrong }));

/** A statement of shares, right or wrong. */
export const shareSentence = fc.oneof(shareChoice, wrongShareChoice).map((choice) => writeShares(choice).text);

/** A run-in list of parts that need not add up. */
export const breakdownSentence = fc
  .tuple(
    figure,
    fc.array(join(pick(categories), fc.oneof(figure, mask)), { minLength: 1, maxLength: 5 }),
    pick(['，其中', '。其中，', '，其中：']),
    pick(['、', '，', '；']),
  )
  .map(([total, parts, breakdown, comma]) => `共有各类事项${total}${breakdown}${parts.join(comma)}。`);
