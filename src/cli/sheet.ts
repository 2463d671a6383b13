import type { Marks } from '../keep/mark';
import { oneLine } from './words';
import type { Request } from './arguments';
import type { ExitStatus, Host } from './host';
import { readInput } from './input';
import { type KnownMarks, readMarks } from './marks';
import { errorCode } from './problems';
import { putFile } from './putFile';
import type { SheetWish } from './sheetArguments';
import { runSheetIn } from './sheetIn';
import type { Refusal, SheetJob } from './sheetJob';

/** `sheet`: writes the 数据核对表 of one report, or reads a returned one. Every problem is one line and status 2. */
export async function runSheet(request: Request, wish: SheetWish, host: Host): Promise<ExitStatus> {
  const problems: string[] = [];
  const fail = (file: string, what: string): 2 => {
    problems.push(what);
    host.complain(`${oneLine(file)}: ${oneLine(what)}`);
    return 2;
  };
  const service = host.createService((message) => fail('gongwen', message));
  const file = request.files[0] ?? '-';
  try {
    const input = await readInput(file, host.stdin);
    if (!input.source) return fail(file, input.reason);
    const known = request.marks === undefined ? NONE : await readMarks(request.marks, service, wish.kind === 'in');
    if ('reason' in known) return fail(request.marks ?? '', known.reason);
    const job: SheetJob = { request, host, service, source: input.source, known };
    const answer = wish.kind === 'out' ? await writeSheet(job, wish) : await runSheetIn(job, wish);
    if (typeof answer === 'object') return fail(answer.file, answer.reason);
    return problems.length > 0 ? 2 : answer;
  } catch (error) {
    return fail(file, `程序内部错误，没有做完（${errorCode(error)}）`);
  }
}

const NONE: KnownMarks = { marks: new Map() };

type Out = Extract<SheetWish, { kind: 'out' }>;

async function writeSheet(job: SheetJob, { output, format, force }: Out): Promise<ExitStatus | Refusal> {
  const { host, service, source, known } = job;
  const report = service.parse(source.text);
  const figures = service.checkedFigures(report, service.claims(report));
  const table = service.sheetTable(figures, known.marks);
  const bytes = await service.writeSheet(table, format);
  if (output === '-') {
    await host.write(bytes);
    return 0;
  }
  const reason = await putFile(output, bytes, force, [source.file, job.request.marks ?? source.file]);
  if (reason !== undefined) return { file: output, reason };
  await host.write(
    `${oneLine(output)}: 数据核对表已写好，数字 ${figures.length} 个${notedText(figures, known.marks)}\n`,
  );
  return 0;
}

function notedText(figures: readonly { readonly fingerprint: string }[], marks: Marks): string {
  const noted = figures.filter(({ fingerprint }) => marks.has(fingerprint)).length;
  return noted === 0 ? '' : `，已有核对结果的 ${noted} 个`;
}
