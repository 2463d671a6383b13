import { parseArgs } from 'node:util';
import { evaluate } from './evaluation';
import { GoldSetError } from './goldSet';
import { numbersOf } from './numbers';
import { mutationLines } from './printMutation';
import { findingsLines } from './printFindings';
import { numberingLines } from './printNumbering';
import { statisticsLines, violationLines } from './printStatistics';
import { outlineLines, placeholderLines } from './printStructure';

const usage =
  '用法：npm run evaluate -- 文件夹 [--violations] [--numbering] [--findings 规则名的开头] [--mutate] [--json]';

interface Wish {
  readonly folder: string;
  readonly violations: boolean;
  readonly numbering: boolean;
  /** The rules whose findings are listed, by how their ids begin. */
  readonly findings?: string;
  readonly mutate: boolean;
  readonly json: boolean;
}

/** What the command line asks for; undefined where it is none of ours. */
function wishOf(args: readonly string[]): Wish | undefined {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = {
      violations: flag,
      numbering: flag,
      findings: { type: 'string' } as const,
      mutate: flag,
      json: flag,
    };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...others] = positionals;
    return folder === undefined || others.length > 0 ? undefined : { folder, ...values };
  } catch {
    return undefined;
  }
}

/**
 * `npm run evaluate -- DIR`: measures statistics, outline and blanks on a folder of published texts with labels.
 *
 * @returns the exit status: 0 when it could be run, whatever the numbers; 2 for a bad folder or bad arguments
 */
export function run(args: readonly string[], print: (text: string) => void, complain: (text: string) => void): 0 | 2 {
  const wish = wishOf(args);
  if (wish === undefined) {
    complain(usage);
    return 2;
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
    ...(mutation ? mutationLines(mutation) : []),
  ];
}
