import assert from 'node:assert/strict';
import { generateReport } from '../support/generateReport';
import type { Subject } from './bundled';
import { timeTogether } from './measure';
import { grouped, milliseconds, table } from './table';

const CHARACTERS = 100_000;

/** Times 打开旧稿, from the bytes of a Word document to its text, beside a bare scan of that text, and prints it. */
export async function printReading({ createReading, scan }: Subject, budget: number): Promise<void> {
  const { text } = generateReport(CHARACTERS, 13);
  const { read, size } = await createReading(text);
  const words = (from: string): string => from.replace(/\s/g, '');
  assert.equal(words(read()), words(text));
  const [bare = NaN, own = NaN] = timeTogether([() => scan(text), () => read().length], budget);
  const lines = [
    ['逐字扫描 bare scan', milliseconds(bare)],
    ['读入 read', milliseconds(own)],
  ];
  const head = `打开旧稿 a Word document, ${grouped(text.length)} 字符, ${grouped(size)} 字节`;
  console.log(`\n${table([head, '毫秒 ms'], lines)}`);
}
