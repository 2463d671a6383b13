import { table } from '../bench/table';
import type { OutlineResult } from './outline';
import type { PlaceholderResult } from './placeholders';
import { f1, precision, recall, type Score } from './score';
import { excerpt, ratio } from './words';

const scoreHead = ['标注', '找到', '多出', '查准率', '查全率', 'F1'];

function scoreCells(score: Score): readonly string[] {
  const shares = [precision(score), recall(score), f1(score)].map((value) => value.toFixed(3));
  return [String(score.right + score.missed), String(score.right), String(score.extra), ...shares];
}

const outlineWords = { missed: '漏', extra: '多', trap: '误（不是标题）' } as const;

/** The outline's numbers, kind by kind, then each item that is on one side only. */
export function outlineLines(result: OutlineResult): readonly string[] {
  const kinds = [...result.kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [...kinds.map(([kind, score]) => [kind, ...scoreCells(score)]), ['合计', ...scoreCells(result)]];
  return [
    '',
    `二、大纲（${result.documents}篇）`,
    '',
    ...table(['层次', ...scoreHead], rows).split('\n'),
    '',
    `误认形似标题的行　${ratio(result.trapsHit, result.traps)}`,
    `不计：可有可无的${result.optional}条，标注范围以外的层次${result.unjudged}条`,
    ...result.differences.map(
      ({ place, what, kind, text, note }) =>
        `  ${outlineWords[what]}　${place}　${kind}　${excerpt(text, 40)}${note === '' ? '' : `（${note}）`}`,
    ),
  ];
}

const placeholderWords = { missed: '漏', extra: '多', decoy: '误（不是待填）', kind: '类别不符' } as const;

/** The blanks' numbers, then each that is on one side only or of another kind. */
export function placeholderLines(result: PlaceholderResult): readonly string[] {
  return [
    '',
    `三、待填（${result.documents}篇）`,
    '',
    ...table(['', ...scoreHead], [['待填', ...scoreCells(result)]]).split('\n'),
    '',
    `类别相符　　　　　${ratio(result.kindsRight, result.kindsJudged)}`,
    `误认形似待填的字符${ratio(result.decoysHit, result.decoys)}`,
    `不计：标注有争议的${result.arguable}处，未标注文件中的${result.unjudged}处`,
    ...result.differences.map(
      ({ place, what, text, note }) =>
        `  ${placeholderWords[what]}　${place}　${excerpt(text, 40)}${note === '' ? '' : `（${note}）`}`,
    ),
  ];
}
