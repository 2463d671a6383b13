import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeLibrary } from '../support/largeLibrary';
import type { Subject } from './bundled';
import { median, timeTogether } from './measure';
import { grouped, milliseconds, table } from './table';

const PHRASES = 5000;
/** Milliseconds to read a library from the disk, and to make it ready for looking phrases up. */
const LOAD_LIMIT = 150;
/** Milliseconds from a key to the phrases that it finds. */
const QUERY_LIMIT = 10;
const QUERIES = { '（空）none': '', 中文词语: '落地见效', '拼音首字母 initials': 'wtdx', '拼音 pinyin': 'yingshang' };

/** Times a library of thousands beside a bare scan of its text, prints it, and tells what took too long. */
export async function libraryFailures({ createLibrary, scan }: Subject, rounds: number): Promise<readonly string[]> {
  const files = largeLibrary(PHRASES);
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-library-'));
  try {
    mkdirSync(join(folder, '常用语'));
    for (const [path, text] of files) writeFileSync(join(folder, path), text);
    const { load, prepare, query } = createLibrary(folder);
    const time = async (work: () => Promise<number>): Promise<number> => {
      const start = performance.now();
      assert.equal(await work(), PHRASES, 'all phrases are there, and nothing is wrong in them');
      return performance.now() - start;
    };
    const loads: number[] = [];
    const prepares: number[] = [];
    const firsts: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      loads.push(await time(load));
      prepares.push(await time(prepare));
      const start = performance.now();
      assert.ok(query('wtdx') > 0);
      firsts.push(performance.now() - start);
    }
    const asked = Object.values(QUERIES);
    for (const one of asked) assert.ok(query(one) > 0, `${one} is found`);
    const queries = timeTogether(asked.map((one) => () => query(one)), 600); // prettier-ignore
    const text = [...files.values()].join('');
    const [bare = NaN] = timeTogether([() => scan(text)], 100);
    const [loaded = NaN, ready = NaN] = [loads, prepares].map((times) => median(times.slice(1)));
    const slowest = Math.max(...queries);
    const lines = [
      ['逐字扫描 bare scan', milliseconds(bare), '—'],
      ['读入 load', milliseconds(loaded), `≤ ${LOAD_LIMIT}`],
      ['备好查找 make ready', milliseconds(ready), '—'],
      ['　进程首次读入 the first load of a process', milliseconds(loads[0]!), '—'],
      ['第一次拼音查找 the first query in pinyin', milliseconds(median(firsts.slice(1))), '—'],
      ...Object.keys(QUERIES).map((name, at) => [`键入后的候选 completion, ${name}`, milliseconds(queries[at]!), `≤ ${QUERY_LIMIT}`]), // prettier-ignore
    ];
    const head = `共享库 library, ${grouped(PHRASES)} 条, ${grouped(files.size)} 个文件, ${grouped(text.length)} 字符`;
    console.log(`\n${table([head, '毫秒 ms', '不超过 limit'], lines)}`);
    return [
      ...(loaded <= LOAD_LIMIT ? [] : ['读入共享库过慢 a library loads too slowly']),
      ...(slowest <= QUERY_LIMIT ? [] : ['查找常用语过慢 phrases are found too slowly']),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
