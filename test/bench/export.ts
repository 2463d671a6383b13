import assert from 'node:assert/strict';
import { generateReport } from '../support/generateReport';
import type { Subject } from './bundled';
import { median, timeTogether } from './measure';
import { grouped, milliseconds, table } from './table';

const CHARACTERS = 100_000;
/** Milliseconds that a writer waits for a Word document, its library still to be loaded. */
const LIMIT = 2000;
/** How many documents are made after the first, whose median is told. */
const ROUNDS = 5;

/** Times 导出 Word of a report beside a bare scan of its text, prints it, and tells what took too long. */
export async function exportFailures({ exportWord, scan }: Subject): Promise<readonly string[]> {
  const { text } = generateReport(CHARACTERS, 11);
  let bytes = 0;
  const time = async (): Promise<number> => {
    const start = performance.now();
    bytes = await exportWord(text);
    return performance.now() - start;
  };
  const first = await time();
  assert.ok(bytes > CHARACTERS / 10, `${bytes} bytes`);
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) later.push(await time());
  const [bare = NaN] = timeTogether([() => scan(text)], 100);
  const lines = [
    ['逐字扫描 bare scan', milliseconds(bare), '—'],
    ['首次解析、排版、写成文件 parse, place and write, the first time', milliseconds(first), `≤ ${LIMIT}`],
    ['　以后每次 each time after', milliseconds(median(later)), '—'],
  ];
  const head = `导出 Word export, ${grouped(text.length)} 字符, ${grouped(bytes)} 字节`;
  console.log(`\n${table([head, '毫秒 ms', '不超过 limit'], lines)}`);
  return first <= LIMIT ? [] : ['导出 Word 过慢 the export is too slow'];
}
