import { parseArgs } from 'node:util';
import { createReportService } from '../../src/service';
import { evaluate } from './evaluation';
import { GoldSetError } from './goldSet';
import { numbersOf } from './numbers';
import { mutationLines } from './printMutation';
import { findingsLines } from './printFindings';
import { numberingLines } from './printNumbering';
import { statisticsLines, violationLines } from './printStatistics';
import { verdictLines } from './printVerdicts';
import { judge, readVerdicts } from './verdicts';
import { slipsLines } from './printSlips';
import { outlineLines, placeholderLines } from './printStructure';
import { trySlips } from './slips';
import { slipKinds } from './slips/all';
import { heldOutKinds } from './slips/heldOut/all';
import { unseenKinds } from './slips/unseen/all';

const usage =
  '用法：npm run evaluate -- 文件夹 [--violations] [--numbering] [--findings 规则名的开头] [--verdicts] [--mutate] [--json]\n' +
  '　　　npm run evaluate -- --slips [--held-out | --unseen]';

/** The known slips need no folder: they are set into an invented report. */
interface Wish {
  readonly folder: string | undefined;
  readonly violations: boolean;
  readonly numbering: boolean;
  /** The rules whose findings are listed, by how their ids begin. */
  readonly findings?: string;
  /** What persons made of the errors and warnings. */
  readonly verdicts: boolean;
  readonly mutate: boolean;
  readonly json: boolean;
  readonly slips: boolean;
  /** The second set instead of the first, for which no rule is mended. */
  readonly 'held-out': boolean;
  /** The third set instead, written by somebody who knew neither the rules nor the other sets. */
  readonly unseen: boolean;
}

/** What the command line asks for; undefined where it is none of ours. */
function wishOf(args: readonly string[]): Wish | undefined {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = {
      violations: flag,
      numbering: flag,
      findings: { type: 'string' } as const,
      verdicts: flag,
      mutate: flag,
      json: flag,
      slips: flag,
      'held-out': flag,
      unseen: flag,
    };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...others] = positionals;
    const sets = [values['held-out'], values.unseen].filter(Boolean).length;
    const wrong = (folder === undefined) !== values.slips || others.length > 0 || sets > (values.slips ? 1 : 0);
    return wrong ? undefined : { folder, ...values };
  } catch {
    return undefined;
  }
}

/**
 * `npm run evaluate -- DIR`: measures statistics, outline and blanks on a folder of published texts with labels.
 * `npm run evaluate -- --slips`: how many known slips 送审前检查 finds.
 *
 * @returns the exit status: 0 when it could be run, whatever the numbers; 2 for a bad folder or bad arguments
 */
export function run(args: readonly string[], print: (text: string) => void, complain: (text: string) => void): 0 | 2 {
  const wish = wishOf(args);
  if (wish === undefined) {
    complain(usage);
    return 2;
  }
  if (wish.folder === undefined) {
    const kinds = wish.unseen ? unseenKinds : wish['held-out'] ? heldOutKinds : slipKinds;
    print(slipsLines(trySlips(kinds, createReportService({ log: complain }))).join('\n'));
    return 0;
  }
  try {
    const evaluation = evaluate(wish.folder, { mutate: wish.mutate });
    for (const note of evaluation.notes) complain(`注意：${note}`);
    if (wish.json) print(JSON.stringify(numbersOf(evaluation), undefined, 2));
    else print(linesOf(evaluation, wish).join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof GoldSetError)) throw error;
    complain(error.message);
    return 2;
  }
}

function linesOf(evaluation: ReturnType<typeof evaluate>, wish: Wish): readonly string[] {
  const { statistics, outline, placeholders, numbering, findings, mutation } = evaluation;
  return [
    ...statisticsLines(statistics),
    ...(wish.violations ? violationLines(statistics) : []),
    ...outlineLines(outline),
    ...placeholderLines(placeholders),
    ...numberingLines(numbering, wish.numbering),
    ...findingsLines(findings, wish.findings),
    ...(wish.verdicts ? verdictLines(judge(findings, readVerdicts())) : []),
    ...(mutation ? mutationLines(mutation) : []),
  ];
}
