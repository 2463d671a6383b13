import { Readable } from 'node:stream';
import type { ReportService } from '../service';
import type { Report } from '../report/model';
import type { Profile } from '../word/page';
import type { Request } from './arguments';
import type { ExportWish } from './exportArguments';
import type { ExitStatus, Host } from './host';
import { readInput } from './input';
import { placesIn } from './places';
import { errorCode } from './problems';
import { putFile } from './putFile';
import { counts, oneLine, placeholderWords, placeText } from './words';

/**
 * `export`: one report as a Word document. Blanks and figures that do not agree are told on standard error and are no
 * error: they are written as they stand. Every problem is one line and status 2.
 */
export async function runExport(request: Request, wish: ExportWish, host: Host): Promise<ExitStatus> {
  const problems: string[] = [];
  const complain = (line: string): void => {
    problems.push(line);
    host.complain(line);
  };
  const fail = (file: string, what: string): 2 => {
    complain(`${oneLine(file)}: ${oneLine(what)}`);
    return 2;
  };
  const service = host.createService((message) => fail('gongwen', message));
  const file = request.files[0] ?? '-';
  try {
    const input = await readInput(file, host.stdin);
    if (!input.source) return fail(file, input.reason);
    const chosen = await profileOf(wish.profile, service);
    if ('reasons' in chosen) {
      chosen.reasons.forEach(complain);
      return 2;
    }
    const { profile } = chosen;
    const report = service.parse(input.source.text);
    const bytes = await service.exportDocx(report, profile);
    for (const line of unfinished(report, service)) host.complain(`${oneLine(file)}: ${line}`);
    if (wish.output === '-') await host.write(bytes);
    else {
      const reason = await putFile(
        wish.output,
        bytes,
        wish.force,
        isProfileFile(wish.profile) ? [file, wish.profile] : [file],
      );
      if (reason !== undefined) return fail(wish.output, reason);
      await host.write(`${oneLine(wish.output)}: 已按“${profile.name}”版式写好，${report.characters}字\n`);
    }
    return problems.length > 0 ? 2 : 0;
  } catch (error) {
    return fail(file, `程序内部错误，没有导出（${errorCode(error)}）`);
  }
}

function isProfileFile(wish: string): boolean {
  return /\.json$/i.test(wish);
}

/** A built-in layout by its name, a team's own by its file; or a line for each thing that is wrong. */
async function profileOf(
  wish: string,
  service: ReportService,
): Promise<{ readonly profile: Profile } | { readonly reasons: readonly string[] }> {
  if (!isProfileFile(wish)) {
    const names = service.profiles.map(({ name }) => name).join('、');
    const profile = service.profileNamed(wish);
    return profile ? { profile } : { reasons: [`没有版式 ${oneLine(wish)}；可用的是 ${names}，或版式文件（.json）`] };
  }
  const input = await readInput(wish, Readable.from([]));
  if (!input.source) return { reasons: [`${oneLine(wish)}: ${input.reason}`] };
  const { text } = input.source;
  const read = await service.readProfile(text);
  if ('profile' in read) return read;
  const places = placesIn(text);
  return {
    reasons: read.problems.map(({ range, message }) => `${placeText(wish, places, range.start)}: ${oneLine(message)}`),
  };
}

/** What a reader should know before the document goes out, one line a kind. */
function unfinished(report: Report, service: ReportService): readonly string[] {
  const { placeholders } = report;
  const violated = service.claims(report).filter(({ verdict }) => verdict === 'violated').length;
  const kinds = counts(placeholders.map(({ kind }) => kind), placeholderWords); // prettier-ignore
  return [
    ...(placeholders.length === 0 ? [] : [`待填 ${placeholders.length} 处（${kinds}）照原样写进文档`]),
    ...(violated === 0 ? [] : [`数据 ${violated} 处不符，请用 gongwen statistics 核对`]),
  ];
}
