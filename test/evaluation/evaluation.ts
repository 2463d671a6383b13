import { createReportService } from '../../src/service';
import { evaluateFindings, type FindingsResult } from './findings';
import { readGoldSet } from './goldSet';
import { mutate, type MutationResult } from './mutation';
import { evaluateNumbering, type NumberingResult } from './numbering';
import { evaluateOutline, type OutlineResult } from './outline';
import { evaluatePlaceholders, type PlaceholderResult } from './placeholders';
import { evaluateStatistics, type StatisticsResult } from './statistics';
import { readTexts } from './texts';

/** Everything that is measured on one folder. */
export interface Evaluation {
  readonly folder: string;
  readonly statistics: StatisticsResult;
  readonly outline: OutlineResult;
  readonly placeholders: PlaceholderResult;
  readonly numbering: NumberingResult;
  readonly findings: FindingsResult;
  /** Only where it was asked for. */
  readonly mutation?: MutationResult;
  /** What was passed over, and what rules threw; one Chinese line each. */
  readonly notes: readonly string[];
}

/**
 * Measures the service on a folder of published texts with labels (`sample/README.md` says how it looks).
 *
 * @throws GoldSetError where the folder is none or holds no labels
 */
export function evaluate(folder: string, options: { readonly mutate?: boolean } = {}): Evaluation {
  const set = readGoldSet(folder);
  const notes = [...set.notes];
  const service = createReportService({ log: (message) => void notes.push(`规则出错：${message}`) });
  const texts = readTexts(folder, service, notes);
  const statistics = evaluateStatistics(set, texts);
  const outline = evaluateOutline(set, texts);
  const placeholders = evaluatePlaceholders(set, texts);
  return {
    folder,
    statistics,
    outline,
    placeholders,
    numbering: evaluateNumbering(texts),
    findings: evaluateFindings(texts),
    ...(options.mutate === true ? { mutation: mutate(statistics.statements.map(({ placed }) => placed)) } : {}),
    notes: [...new Set([...notes, ...statistics.notes, ...outline.notes, ...placeholders.notes])],
  };
}
