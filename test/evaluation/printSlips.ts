import { table } from '../bench/table';
import type { TriedSlip } from './slips';
import { ratio } from './words';

/** How many slips of each kind were found and by which rules, those that were missed, and what was wrongly said of clean text. */
export function slipsLines(tried: readonly TriedSlip[]): readonly string[] {
  const kinds = [...new Set(tried.map(({ kind }) => kind))].map(
    (kind) => [kind, tried.filter((one) => one.kind === kind)] as const,
  );
  const found = tried.filter((one) => one.found.length > 0);
  const exact = tried.filter((one) => one.exact);
  const partly = kinds.filter(([, slips]) => slips.some((one) => one.found.length === 0));
  return [
    '已知的错误（写进编造的干净文稿，一次一处；规则都用默认设置）',
    '',
    ...table(
      ['种类', '查出', '由哪些规则'],
      kinds.map(([kind, slips]) => row(kind.name, slips)),
    ).split('\n'),
    '',
    `共${kinds.length}种，查出${ratio(found.length, tried.length)}，其中正指在改动处的${exact.length}处；全部查出的${kinds.length - partly.length}种`,
    ...(partly.length > 0 ? ['', '没有全部查出的：', ...partly.flatMap(([, slips]) => missedLines(slips))] : []),
    ...alarmLines(tried),
  ];
}

function row(name: string, slips: readonly TriedSlip[]): string[] {
  const found = slips.filter((one) => one.found.length > 0);
  const rules = new Set(found.flatMap((one) => one.found.map(({ rule }) => rule)));
  return [name, `${found.length}/${slips.length}`, [...rules].sort().join('、')];
}

function missedLines(slips: readonly TriedSlip[]): readonly string[] {
  const missed = slips.filter((one) => one.found.length === 0);
  return [
    `  ${slips[0]!.kind.name}：${slips.length}处中未查出${missed.length}处`,
    ...missed.map(({ marked }) => `    ${excerpt(marked)}`),
  ];
}

function alarmLines(tried: readonly TriedSlip[]): readonly string[] {
  const alarms = tried.flatMap(({ alarms, kind, marked }) =>
    alarms.map(
      ({ finding: { rule, message }, words }) => `${rule}　“${words}”　${message}（${kind.name}：${excerpt(marked)}）`,
    ),
  );
  return ['', `干净文稿上误报的错误和警告：${alarms.length}处`, ...alarms.map((line) => `  ${line}`)];
}

/** The mark with a few words on both sides, in one line; characters that cannot be seen as their code. */
function excerpt(marked: string): string {
  const at = marked.indexOf('⟪');
  const to = marked.indexOf('⟫');
  const words = marked.slice(Math.max(0, at - 18), to + 12).replaceAll('\n', '⏎');
  return words.replaceAll(
    /[\u00a0\u00ad\u200b\ufeff]/g,
    (one) => `U+${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
