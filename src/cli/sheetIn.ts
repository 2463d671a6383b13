import { readFile, stat } from 'node:fs/promises';
import type { SheetAnswers } from '../keep/sheetAnswers';
import type { Severity } from '../rules/finding';
import type { SheetJson } from './contract';
import type { ExitStatus } from './host';
import { markJson } from './json';
import { placesIn } from './places';
import { writeProblem, readProblem } from './problems';
import { createFile, replaceFile } from './replaceFile';
import { reaches, worstOf } from './severity';
import type { Refusal, SheetJob } from './sheetJob';
import type { SheetWish } from './sheetArguments';
import { type ReadSheet, sheetLines } from './sheetLines';

type In = Extract<SheetWish, { kind: 'in' }>;

/** Reads a returned 数据核对表, tells what it says, and with `--write` adds it to the marks. The report stays as it is. */
export async function runSheetIn(job: SheetJob, wish: In): Promise<ExitStatus | Refusal> {
  const { request, host, service, source, known } = job;
  const bytes = await bytesOf(wish.input);
  if (typeof bytes === 'string') return { file: wish.input, reason: bytes };
  const report = service.parse(source.text);
  const figures = service.checkedFigures(report, service.claims(report));
  let answers: SheetAnswers;
  try {
    answers = service.readSheet(await service.sheetCells(bytes, wish.format), figures, new Date().toISOString());
  } catch (error) {
    if (error instanceof Error && error.name === 'TableError') return { file: wish.input, reason: error.message };
    throw error;
  }
  const added = service.newMarks(known.marks, answers.marks);
  const file = request.marks ?? '';
  const written = wish.write && added.size > 0;
  if (written) {
    const text = service.printMarks(service.mergeMarks(known.marks, added));
    const reason = await writeMarks(file, known.bytes, Buffer.from(text));
    if (reason !== undefined) return { file, reason };
  }
  const answered = figures.filter(({ fingerprint }) => added.has(fingerprint));
  const read: ReadSheet = { answers, added, figures: answered, places: placesIn(source.text), written };
  const said =
    request.format === 'json'
      ? `${JSON.stringify(sheetJson(source.file, read), null, 2)}\n`
      : sheetLines(source.file, wish.input, file, read)
          .map((line) => `${line}\n`)
          .join('');
  await host.write(said);
  const worst = worstOf(severitiesOf(answers));
  return worst && reaches(worst, request.failOn ?? 'warning') ? 1 : 0;
}

/** A sheet that is larger is refused before it is read, in bytes. */
const LARGEST_SHEET = 16 * 1024 * 1024;

async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return '不是文件';
    if (found.size > LARGEST_SHEET) return `超过${LARGEST_SHEET / 1024 / 1024}MB，不像数据核对表`;
    return await readFile(file);
  } catch (error) {
    return readProblem(error);
  }
}

async function writeMarks(
  file: string,
  before: Uint8Array | undefined,
  after: Uint8Array,
): Promise<string | undefined> {
  try {
    if (before) return await replaceFile(file, before, after);
    await createFile(file, after);
    return undefined;
  } catch (error) {
    return writeProblem(error);
  }
}

/** What someone has to look at: another figure, a row that belongs to nothing, an answer that was not understood. */
function severitiesOf({ changes, lost, problems }: SheetAnswers): readonly Severity[] {
  return changes.length + lost.length + problems.length > 0 ? ['warning'] : [];
}

function sheetJson(file: string, { answers, added, figures, places, written }: ReadSheet): SheetJson {
  return {
    schema: 1,
    file,
    marks: figures.map(({ range, text, fingerprint }) => ({
      text,
      ...places.of(range),
      mark: markJson(added.get(fingerprint)!),
    })),
    changes: answers.changes.map(({ range, from, to }) => ({ text: from, ...places.of(range), to })),
    lost: answers.lost,
    problems: answers.problems,
    written,
  };
}
