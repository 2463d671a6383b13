import { createReportService } from '../../../src/service';
import type { CheckedFigure } from '../../../src/keep/checkedFigures';
import type { Mark } from '../../../src/keep/mark';

export const service = createReportService({ log: () => undefined });

/** The figures of a text, as the service gives them. */
export function figuresOf(text: string): readonly CheckedFigure[] {
  const report = service.parse(text);
  return service.checkedFigures(report, service.claims(report));
}

/** The figure printed as `text`, the first of them. */
export function figureIn(figures: readonly CheckedFigure[], text: string): CheckedFigure {
  const found = figures.find((figure) => figure.text === text);
  if (!found) throw new Error(`no figure ${text} among ${figures.map((figure) => figure.text).join(' ')}`);
  return found;
}

/** Marks of these figures, one field set alike. */
export function marksOf(figures: readonly CheckedFigure[], rest: Partial<Mark>): ReadonlyMap<string, Mark> {
  return new Map(figures.map(({ fingerprint }) => [fingerprint, { schema: 1, fingerprint, ...rest }]));
}

/** An invented report: two shares, of which the second is wrong (30 of 120 is 25%), and figures on their own. */
export const sample = [
  '关于信访工作情况的汇报',
  '各位领导：',
  '一、总体情况',
  '　　今年以来，共受理信访事项120件，其中办结90件，占75%，转办30件，占52.3%。',
  '二、主要做法',
  '一是领导带头。班子成员接访46人次。二是部门联动。每月会商3次，协调资金250万元。',
].join('\n');
