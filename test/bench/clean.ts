import { readCleanReports } from '../support/cleanReports';
import type { Subject } from './bundled';
import type { Peer } from './peers';
import { grouped, table } from './table';

/** What each tool says of clean reports of every kind, in which nothing is to be said. */
export function printClean({ check }: Subject, peers: readonly Peer[]): void {
  const reports = readCleanReports();
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
  const tools = [{ name: '全部检查 full check', count: check }, ...peers];
  const rows = tools.map(({ name, count }) => {
    const found = reports.map(({ text }) => count(text));
    const sum = found.reduce((all, one) => all + one, 0);
    return [name, grouped(sum), `${found.filter((one) => one > 0).length}/${reports.length}`];
  });
  const head = `干净文稿${reports.length}篇 clean reports, ${grouped(characters)} 字符`;
  console.log(`\n${table([head, '结果 findings', '有结果的篇数 reports'], rows)}`);
}
