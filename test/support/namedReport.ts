import { generateReport } from './generateReport';
import { createRandom, type Random } from './random';

/** Invented names beside those of `vocabulary.ts`; none of them is a word of every day. */
const towns = ['青梧镇', '柳湾乡', '石桥铺镇', '松岚街道', '云汀社区', '百安村', '竹溪村'] as const;
const persons = ['张青禾', '李望川', '王石', '赵小岚', '欧阳云汀'] as const;
const titles = ['同志', '局长', '书记', '主任', '副县长'] as const;
const firms = ['岚溪电力科技有限公司', '青梧农业发展有限公司'] as const;

const sentences: readonly ((r: Random) => string)[] = [
  (r) => `${r.pick(towns)}${r.int(1, 2000)}件，${r.pick(towns)}${r.int(1, 99)}件，${r.pick(towns)}${r.int(1, 9)}件。`,
  (r) =>
    `${r.int(2015, 2026)}年${r.int(1, 12)}月${r.int(1, 28)}日，${r.pick(persons)}${r.pick(titles)}到${r.pick(towns)}调研。`,
  (r) => `根据青政办发〔${r.int(2015, 2026)}〕${r.int(1, 120)}号文件，${r.pick(towns)}党委研究制定方案。`,
  (r) => `引进${r.pick(firms)}，投资${r.int(1, 90)}.${r.int(1, 99)}亿元，占比${r.int(1, 99)}.${r.int(10, 99)}%。`,
  (r) => `打造“${r.pick(towns).slice(0, 2)}通”平台，${r.pick(towns).slice(0, 2)}经验得到推广。`,
  (r) =>
    `${r.pick(towns)}、${r.pick(towns)}和岚泽市分别办结${r.int(10, 900)}、${r.int(10, 900)}和${r.int(10, 900)}件。`,
  (r) =>
    `${r.pick(towns).slice(0, 2)}${r.int(1, 900)}户群众${r.int(2019, 2026)}—${r.int(2027, 2031)}年增收${r.int(1, 30)}万元。`,
];

/** A report as `generateReport` makes it, with names of places, persons and enterprises, dates and document numbers. */
export function namedReport(seed: number): string {
  const r = createRandom(seed);
  return generateReport(r.int(200, 1500), seed)
    .text.split('\n')
    .map((line) => (r.chance(0.5) ? `${line}${r.pick(sentences)(r)}${r.pick(sentences)(r)}` : line))
    .join(r.chance(0.3) ? '\r\n' : '\n');
}

/** The names that a text writes so that a reader knows them for names, without their kinds and titles. */
export function namesWritten(text: string): readonly string[] {
  const places = towns.filter((town) => text.includes(town)).map((town) => town.replace(/(?:街道|社区|[镇乡村])$/, ''));
  const people = persons.filter((name) => name.length > 2 && titles.some((title) => text.includes(name + title)));
  const companies = firms.filter((firm) => text.includes(firm)).map((firm) => firm.replace('有限公司', ''));
  return [...places, ...people, ...companies];
}
