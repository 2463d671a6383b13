import assert from 'node:assert/strict';
import { generateReport } from '../support/generateReport';
import { growthOf, timeMany, timeOnce } from './measure';
import { loadAutocorrect, loadZhlint, type Peer } from './peers';
import { assertValid, check, createTyping, parse, scan } from './subject';
import { grouped, milliseconds, table } from './table';

/** Ten times the text may cost this much more. */
const GROWTH_LIMIT = 11;
/** `--short`: for CI, up to 50,000 characters, and no failure because of a time. */
const short = process.argv.includes('--short');
const sizes = short ? [5_000, 50_000] : [5_000, 50_000, 500_000, 1_000_000];
const pairs = short ? [[5_000, 50_000]] : [[5_000, 50_000], [50_000, 500_000], [100_000, 1_000_000]]; // prettier-ignore
const budget = short ? 300 : 1500;
const rounds = short ? 3 : 9;

/** A peer's time, asserted to find something, and about twice as much in a text as in its first half. */
function timePeer(peer: Peer, text: string): { time: number; findings: number } {
  const some = peer.check(text.slice(0, text.length >> 1));
  let all = 0;
  const time = timeMany(() => (all = peer.check(text)), budget);
  assert.ok(all > 1.7 * some && all < 2.3 * some, `${peer.name}: ${some} findings in half of the text, ${all} in all`);
  return { time, findings: all };
}

/** The times of everything on one text; every tool must find something each time. */
function race(size: number, peers: readonly Peer[]): { rows: string[][]; won: boolean } {
  const report = generateReport(size, size);
  const { text } = report;
  assertValid(report);
  const own = timeMany(() => check(text), budget);
  const row = (name: string, time: number, findings: string): string[] => [
    name,
    grouped(text.length),
    milliseconds(time),
    grouped((1000 * text.length) / time),
    `${(time / own).toFixed(2)}×`,
    findings,
  ];
  const others = peers.map((peer) => timePeer(peer, text));
  const rows = [
    row(
      '逐字扫描 bare scan',
      timeMany(() => scan(text), budget / 5),
      '—',
    ),
    row(
      '解析 parse',
      timeMany(() => parse(text), budget),
      '—',
    ),
    row('全部检查 full check', own, grouped(check(text))),
    ...others.map(({ time, findings }, at) => row(peers[at]!.name, time, grouped(findings))),
  ];
  return { rows, won: own < others[0]!.time };
}

function growth(small: number, big: number): { name: string; parse: number; check: number } {
  const few = Array.from({ length: 10 }, (_, at) => generateReport(small, at + 1).text);
  const many = generateReport(big, 11).text;
  const ratio = (run: (text: string) => unknown): number => growthOf(run, few, many, rounds);
  return { name: `${grouped(small)} → ${grouped(big)}`, parse: ratio(parse), check: ratio(check) };
}

/** Measures, and once more where the first result is over the limit: other work on the machine is no fault of ours. */
function twice<T>(measure: () => T, good: (result: T) => boolean): T {
  const first = measure();
  return short || good(first) ? first : measure();
}

async function main(): Promise<number> {
  const cold = generateReport(5_000, 99).text;
  const first = timeOnce(() => check(cold));
  const peers = [await loadAutocorrect(), await loadZhlint()];
  const failures: string[] = [];
  console.log('生成的汇报，中位耗时 median times on generated reports；各工具规则不同，只作参照 rule sets differ\n');

  const results = sizes.map((size) => twice(() => race(size, peers), (result) => result.won)); // prettier-ignore
  const head = ['工具 tool', '字符 characters', '毫秒 ms', '字符/秒 characters/s', '倍数 ratio', '结果 findings'];
  console.log(table(head, results.flatMap(({ rows }, at) => (at === 0 ? rows : [[''], ...rows])))); // prettier-ignore
  if (!results.at(-1)!.won) failures.push('全部检查不比 autocorrect 快 the full check is not faster than autocorrect');

  const growths = pairs.map(([small, big]) => twice(() => growth(small!, big!), (result) => result.check <= GROWTH_LIMIT && result.parse <= GROWTH_LIMIT)); // prettier-ignore
  console.log(`\n文字增至十倍时的耗时倍数 ten times the text costs (10 是线性 linear，上限 limit ${GROWTH_LIMIT})\n`);
  console.log(table(['字符 characters', '解析 parse', '全部检查 full check'], growths.map((item) => [item.name, item.parse.toFixed(2), item.check.toFixed(2)]))); // prettier-ignore
  for (const item of growths) {
    if (Math.max(item.parse, item.check) > GROWTH_LIMIT) failures.push(`增长过快 grows too fast: ${item.name}`);
  }

  const { text } = generateReport(short ? 50_000 : 100_000, 7);
  console.log(`\n键入一字后 after one keystroke, ${grouped(text.length)} 字符 characters\n`);
  const typing = [
    ['实时检查 live', timeMany(createTyping(text, 'live'), budget)],
    ['全部检查 full check', timeMany(createTyping(text, 'check'), budget)],
    ['全部检查，从头 full check afresh', timeMany(() => check(text), budget)],
  ] as const;
  console.log(table(['', '毫秒 ms'], typing.map(([name, time]) => [name, milliseconds(time)]))); // prettier-ignore
  console.log(
    `\n首次检查（未预热）first check of a process, ${grouped(cold.length)} 字符 characters: ${milliseconds(first)} ms`,
  );

  for (const failure of failures) console.log(`\n${short ? '提示 note' : '不合格 FAILED'}: ${failure}`);
  return failures.length > 0 && !short ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
