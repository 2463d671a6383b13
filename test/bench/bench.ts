import assert from 'node:assert/strict';
import { generateReport } from '../support/generateReport';
import { loadSubject, type Subject } from './bundled';
import { printClean } from './clean';
import { exportFailures } from './export';
import { libraryFailures } from './library';
import { printMaterial } from './material';
import { growthOf, timeOnce, timeTogether } from './measure';
import { outlineFailures } from './outline';
import { placeholderFailures } from './placeholders';
import { previewFailures } from './preview';
import { loadAutocorrect, loadZhlint, type Peer } from './peers';
import { grouped, milliseconds, table } from './table';
import { printTerms } from './terms';
import { printReading } from './word';

/** Ten times the text may cost this much more. */
const GROWTH_LIMIT = 11;
/** `--short`: for CI, up to 50,000 characters, and no failure because of a time. `--outline`, `--placeholders`, `--preview`, `--library`, `--word`, `--export`, `--material`, `--clean`, `--terms`: these alone. */
const short = process.argv.includes('--short');
const sizes = short ? [5_000, 50_000] : [5_000, 50_000, 500_000, 1_000_000];
const tenfold = short ? [5_000] : [5_000, 50_000, 100_000];
/** Milliseconds for each measurement. */
const budget = short ? 300 : 1500;
const rounds = short ? 3 : 9;

/** What a peer found must be there, and grow as the text does from a part of it: no error counted as speed. */
function assertFindings(peer: Peer, text: string, found: number): void {
  const part = text.slice(0, Math.min(text.length / 2, Math.max(text.length / 10, 25_000)));
  const expected = (peer.check(part) * text.length) / part.length;
  assert.ok(found > 0.75 * expected && found < 1.25 * expected, `${peer.name}: ${found} findings, not ${expected}`);
}

interface Race {
  readonly rows: readonly (readonly string[])[];
  readonly won: boolean;
}

/** The times of everything on one text. zhlint, the slowest, runs apart. */
function race(
  { assertValid, check, parse, scan, statistics }: Subject,
  size: number,
  [quick, slow]: readonly [Peer, Peer],
): Race {
  const report = generateReport(size, size);
  const { text } = report;
  assertValid(report);
  const found = { claims: 0, own: 0, quick: 0, slow: 0 };
  const calls = [
    () => scan(text),
    () => parse(text),
    () => (found.claims = statistics(text)),
    () => (found.own = check(text)),
    () => (found.quick = quick.check(text)),
  ];
  const times = [...timeTogether(calls, 3 * budget), ...timeTogether([() => (found.slow = slow.check(text))], budget)];
  assertFindings(quick, text, found.quick);
  assertFindings(slow, text, found.slow);
  const names = [
    '逐字扫描 bare scan',
    '解析 parse',
    '解析并核对数据 statistics',
    '全部检查 full check',
    quick.name,
    slow.name,
  ];
  const findings = [undefined, undefined, found.claims, found.own, found.quick, found.slow];
  const [, , , own = NaN, other = NaN] = times;
  const rows = times.map((time, at) => [
    names[at]!,
    grouped(text.length),
    milliseconds(time),
    grouped((1000 * text.length) / time),
    `${(time / own).toFixed(2)}×`,
    findings[at] === undefined ? '—' : grouped(findings[at]),
  ]);
  return { rows, won: own < other };
}

interface Growth {
  readonly name: string;
  readonly parse: number;
  readonly check: number;
}

function growth({ parse, check }: Subject, size: number): Growth {
  const few = Array.from({ length: 10 }, (_, at) => generateReport(size, at + 1).text);
  const many = generateReport(10 * size, 11).text;
  const ratio = (run: (text: string) => unknown): number => growthOf(run, few, many, rounds);
  return { name: `${grouped(size)} → ${grouped(10 * size)}`, parse: ratio(parse), check: ratio(check) };
}

const isLinear = ({ parse, check }: Growth): boolean => parse <= GROWTH_LIMIT && check <= GROWTH_LIMIT;

/** Measures, and once more where the first result is no good: other work on the machine is no fault of ours. */
function twice<T>(measure: () => T, isGood: (result: T) => boolean): T {
  const first = measure();
  return short || isGood(first) ? first : measure();
}

/** Lets the engine's compiler come to rest; what the first check of a process costs is told apart. */
function warmUp({ check }: Subject): void {
  const { text } = generateReport(50_000, 98);
  const end = performance.now() + 2 * budget;
  while (performance.now() < end) check(text);
}

/** After one keystroke, with the earlier report at hand, beside a check of the whole text. */
function printTyping({ check, createTyping }: Subject, size: number): void {
  const { text } = generateReport(size, 7);
  const calls = [createTyping(text, 'live'), createTyping(text, 'check')];
  // A writer has typed some sentences before; the races before this one have taught the compiler other texts.
  for (const call of calls) for (let typed = 0; typed < 200; typed += 1) call();
  const typing = timeTogether(calls, budget);
  // Apart, so that no keystroke pays for its garbage.
  const times = [...typing, ...timeTogether([() => check(text)], budget)];
  const names = ['实时检查 live', '全部检查 full check', '从头全部检查 full check afresh'];
  const rows = names.map((name, at) => [name, milliseconds(times[at]!)]);
  console.log(`\n${table([`键入一字 one keystroke, ${grouped(text.length)} 字符`, '毫秒 ms'], rows)}`);
}

async function main(): Promise<number> {
  const subject = await loadSubject();
  if (process.argv.includes('--outline')) return outlineFailures(subject, budget).length;
  if (process.argv.includes('--placeholders')) return placeholderFailures(subject).length;
  if (process.argv.includes('--preview')) return previewFailures(subject, budget).length;
  if (process.argv.includes('--library')) return (await libraryFailures(subject, rounds)).length;
  if (process.argv.includes('--word')) {
    await printReading(subject, budget);
    return 0;
  }
  if (process.argv.includes('--terms')) {
    await printTerms(subject, rounds);
    return 0;
  }
  if (process.argv.includes('--material')) {
    await printMaterial(subject, rounds);
    return 0;
  }
  if (process.argv.includes('--export')) return (await exportFailures(subject)).length;
  if (process.argv.includes('--clean')) {
    printClean(subject, [await loadAutocorrect(), await loadZhlint()]);
    return 0;
  }
  const cold = generateReport(5_000, 99).text;
  const first = timeOnce(() => subject.check(cold));
  const peers = [await loadAutocorrect(), await loadZhlint()] as const;
  const failures: string[] = [];
  console.log('生成的汇报，中位耗时；各工具规则不同，只作参照 generated reports, median times; the rule sets differ\n');
  console.log(`进程首次检查 first check of a process, ${grouped(cold.length)} 字符: ${milliseconds(first)} ms\n`);
  warmUp(subject);

  const races = sizes.map((size) => {
    return twice(
      () => race(subject, size, peers),
      (result) => result.won,
    );
  });
  const rows = races.flatMap((result) => [...result.rows, []]).slice(0, -1);
  console.log(
    table(['工具 tool', '字符 characters', '毫秒 ms', '字符/秒 per second', '倍数 ratio', '结果 findings'], rows),
  );
  if (!races.at(-1)!.won) failures.push('全部检查不比 autocorrect 快 the full check is not faster than autocorrect');

  const growths = tenfold.map((size) => twice(() => growth(subject, size), isLinear));
  const ratios = growths.map((item) => [item.name, item.parse.toFixed(2), item.check.toFixed(2)]);
  console.log(
    `\n${table([`十倍文字的耗时倍数 growth (≤ ${GROWTH_LIMIT})`, '解析 parse', '全部检查 full check'], ratios)}`,
  );
  for (const item of growths) if (!isLinear(item)) failures.push(`增长过快 grows too fast: ${item.name}`);

  printClean(subject, peers);
  printTyping(subject, short ? 50_000 : 100_000);
  failures.push(...twice(() => outlineFailures(subject, budget), (found) => found.length === 0)); // prettier-ignore
  failures.push(...twice(() => placeholderFailures(subject), (found) => found.length === 0)); // prettier-ignore
  failures.push(...twice(() => previewFailures(subject, budget), (found) => found.length === 0)); // prettier-ignore
  failures.push(...(await libraryFailures(subject, rounds)));
  if (!short) await printTerms(subject, rounds);
  await printReading(subject, budget);
  failures.push(...(await exportFailures(subject)));
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
