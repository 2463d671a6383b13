import type { Report, Section } from '../model';
import { announces, endsAsTitle, isClosingFormula } from '../parts/words';
import { readSample, type Sample } from './words';

/** What a text is shows early; a large one must not cost more. */
const SAMPLE_LINES = 300;
const SAMPLE_CHARACTERS = 20_000;
/** Chinese characters of a text that is too short to tell by its words. */
const SHORT = 300;

function sampleOf(report: Report): Sample {
  const lines: string[] = [];
  let length = 0;
  for (const { facts } of report.paragraphs) {
    if (lines.length >= SAMPLE_LINES || length >= SAMPLE_CHARACTERS) break;
    lines.push(facts.text.slice(0, SAMPLE_CHARACTERS - length));
    length += facts.text.length;
  }
  return readSample(lines);
}

/** How many headings of each kind stand on the first levels, two below the title and one further. */
function countKinds(sections: readonly Section[], depth: number, counts: Map<string, number>): Map<string, number> {
  for (const { kind, children } of sections) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (depth > 1) countKinds(children, depth - 1, counts);
  }
  return counts;
}

/** Points for the parts and headings that only reports and their like have. */
function structurePoints({ text, parts, sections }: Report): number {
  const words = (range: { start: number; end: number } | undefined): string => range === undefined ? '' : text.slice(range.start, Math.min(range.end, range.start + 400)); // prettier-ignore
  const counts = countKinds(sections, 4, new Map());
  const has = (kind: string, least: number): boolean => (counts.get(kind) ?? 0) >= least;
  const [title] = sections;
  const salutation = words(parts.salutation);
  return [
    /各位|尊敬的|同志们/.test(salutation) ? 2 : salutation === '' ? 0 : 1,
    announces(words(parts.opening)) ? 2 : 0,
    isClosingFormula(words(parts.closing).slice(0, 120)) ? 2 : parts.closing ? 1 : 0,
    title?.kind === 'title' && endsAsTitle(title.title) ? 2 : 0,
    has('一、', 2) ? 2 : 0,
    has('（一）', 2) ? 1 : 0,
    has('一是', 3) ? 2 : has('一是', 2) ? 1 : 0,
    has('第一', 2) ? 1 : 0,
    has('第一条', 3) ? 2 : 0,
    has('——', 2) ? 1 : 0,
    has('lead', 3) ? 1 : 0,
    parts.date && parts.signature ? 1 : 0,
  ].reduce((sum, points) => sum + points, 0);
}

/** Text of other kinds, whatever stands in it. */
function isOther(sample: Sample): boolean {
  return (
    sample.han < 30 ||
    sample.hanShare < 0.6 ||
    sample.codeShare > 0.15 ||
    sample.chatShare > 0.25 ||
    sample.speechShare > 0.4 ||
    sample.cellShare > 0.6 ||
    sample.narrativeRate > Math.max(4, sample.officialRate)
  );
}

/** A text of a few lines, such as a template or a draft that has only begun: its parts must tell. */
function isShortReport({ sections }: Report, sample: Sample, points: number): boolean {
  const [title] = sections;
  const about = title?.kind === 'title' && /关于|[一-鿿](?:汇报|报告|总结|讲话|发言|纪要|公报|办法)$/.test(title.title);
  return points >= (about ? 3 : 4) && (about || sample.officialRate >= 4);
}

/**
 * Whether the text has the shape of an official report, also without title, salutation and closing: official wording
 * with a report's parts or series of headings. No report are program text, logs, tables, stories, conversations,
 * manuals and notes, numbered or not.
 */
export function looksLikeReport(report: Report): boolean {
  const sample = sampleOf(report);
  if (isOther(sample)) return false;
  const points = structurePoints(report);
  if (sample.han < SHORT) return isShortReport(report, sample, points);
  const { officialRate, officialWords, stops, han } = sample;
  if (stops < 3 || officialRate < 6) return false;
  // Many points make up for few words, and much official prose in long paragraphs for few points.
  if (points >= 4 && officialWords >= 3) return true;
  if (officialWords < Math.min(6, 3 + han / 250)) return false;
  return points >= 3 || (points >= 2 && officialRate >= 18) || (officialRate >= 30 && officialWords >= 10 && han / report.paragraphs.length >= 60); // prettier-ignore
}
