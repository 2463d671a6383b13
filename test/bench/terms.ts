import assert from 'node:assert/strict';
import { generateReport } from '../support/generateReport';
import { largeTermTable } from '../support/largeTermTable';
import type { Subject } from './bundled';
import { median, timeTogether } from './measure';
import { grouped, milliseconds, table } from './table';

const ROWS = 30_000;
const SIZE = 1_000_000;
/** A reading takes seconds. */
const ROUNDS = 3;

/** Times a 口径表 of tens of thousands of rows: reading it, its automaton, a long text with it and without, what is offered as one types. */
export async function printTerms({ createTerms, check, scan }: Subject, rounds: number): Promise<void> {
  const written = largeTermTable(ROWS);
  const { files, read, look, checkWith, typeWith, offer } = await createTerms(written);
  const { text: clean } = generateReport(SIZE, 5);
  // A wrong form in every tenth line.
  const text = clean.split('\n').map((line, at) => (at % 10 === 0 ? `${line}推进${written.rows[at % ROWS]![1]!.split('；')[0]!}。` : line)).join('\n'); // prettier-ignore
  const reads: number[][] = files.map(() => []);
  const firsts: number[] = [];
  for (let round = 0; round < Math.min(rounds, ROUNDS); round += 1) {
    for (const [at, file] of files.entries()) {
      const start = performance.now();
      assert.equal(await read(file), ROWS, 'all rows are there, and nothing is wrong in them');
      reads[at]!.push(performance.now() - start);
    }
    const start = performance.now();
    look('一段没有口径的文字。');
    firsts.push(performance.now() - start);
  }
  const found = look(text);
  const typing = typeWith(generateReport(50_000, 6).text);
  assert.ok(found > 500, `${found} found`);
  assert.ok(offer('全域') > 0);
  const [bare = NaN, looked = NaN, without = NaN, withTerms = NaN] = timeTogether([() => scan(text), () => look(text), () => check(text), () => checkWith(text)], 6000); // prettier-ignore
  const [typed = NaN, offered = NaN] = timeTogether([typing, () => offer('全域')], 600);
  const lines = [
    ...files.map(({ name, bytes }, at) => [`读入 ${name}, ${grouped(Math.round(bytes.length / 1024))} KB`, milliseconds(median(reads[at]!))]), // prettier-ignore
    ['建好匹配器 the automaton', milliseconds(median(firsts))],
    [`逐字扫描 bare scan, ${grouped(text.length)} 字符`, milliseconds(bare)],
    [`全部匹配 every match, ${grouped(found)} 处`, milliseconds(looked)],
    ['全部检查，没有口径表 full check without', milliseconds(without)],
    ['全部检查，有口径表 full check with', milliseconds(withTerms)],
    ['键入一字，5万字符 one keystroke, live', milliseconds(typed)],
    ['键入后的候选 completion', milliseconds(offered)],
  ];
  console.log(`\n${table([`口径表, ${grouped(ROWS)} 条 rows`, '毫秒 ms'], lines)}`);
}
