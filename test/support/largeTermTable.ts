import type { Table } from '../../src/tables/table';

const FIRST = ['全域', '清风', '青梧', '云溪', '南湖', '松湾', '百安', '石桥'];
const SECOND = ['振兴', '治理', '改革', '提升', '攻坚', '护航', '润心', '强基'];
const THIRD = ['行动', '工程', '计划', '机制', '专班', '平台'];

/** An invented term, another one for each number. */
function term(at: number): string {
  const words = [FIRST[at % 8]!, SECOND[(at >> 3) % 8]!, THIRD[(at >> 6) % 6]!];
  return `${words[0]}${words[1]}${String(Math.floor(at / 384)).replace(/\d/g, (digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit)))}${words[2]}`;
}

/** A 口径表 of so many rows: two wrong forms for each right one, and a short form for every tenth. */
export function largeTermTable(rows: number): Table {
  const titles = ['规范提法', '误写', '全称', '简称', '固定顺序', '领导姓名职务', '生效', '失效'];
  return {
    name: '口径',
    columns: titles.map((title) => ({ title, width: 20 })),
    rows: Array.from({ length: rows }, (_, at) => {
      const right = term(at);
      const wrong = `${right.slice(0, -1)}运动；${right.slice(1, 3)}${right}`;
      return [
        right,
        wrong,
        at % 10 === 0 ? `${right}领导小组办公室` : '',
        at % 10 === 0 ? `${right}办` : '',
        '',
        '',
        '2020-01-01',
        '',
      ];
    }),
  };
}
