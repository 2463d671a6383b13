import type { Finding } from '../rules/finding';
import type { ReportService } from '../service';
import { type CommandName, parseArguments, type Request } from './arguments';
import { check } from './check';
import { settingsOf, unknownRule } from './checkSettings';
import { createCheckPage } from './checkPage';
import { runCompare } from './compare';
import type { Command, FileReport, Source } from './command';
import { readDraft } from './docxInput';
import { runExport } from './export';
import { draftEndings, targetsOf, textEndings } from './files';
import type { ExitStatus, Host } from './host';
import { runImport } from './import';
import { type Input, readInput } from './input';
import { readMarks } from './marks';
import { mend } from './mend';
import { outline } from './outline';
import { printerOf } from './output';
import { runPack } from './pack';
import { placeholders } from './placeholders';
import { errorCode } from './problems';
import { answerAboutRules, asksAboutRules } from './ruleQuestions';
import { reaches } from './severity';
import type { RuleText } from './sarif';
import { runSheet } from './sheet';
import { statistics } from './statistics';
import { usage } from './usage';
import { readTeam } from './team';
import { oneLine } from './words';
import { dayOf } from '../text/day';

/** A command that only reads its files, one after the other. */
type Reader = Exclude<CommandName, 'sheet' | 'compare' | 'import' | 'export' | 'pack'>;

const commands: Readonly<Record<Reader, Command>> = { outline, placeholders, statistics, check };

/** A file without a single word: valid, and said plainly where people read. */
function saysEmpty(source: Source, report: FileReport): FileReport {
  if (source.text.trim() !== '') return report;
  return { ...report, lines: () => [`${oneLine(source.file)}: 文件是空的，没有可读的文字`] };
}

function saysFixed(count: number, report: FileReport): FileReport {
  if (count === 0) return report;
  return {
    ...report,
    lines: () => [`${oneLine(report.checked?.file ?? '')}: 已改正 ${count} 处`, ...report.lines()],
  };
}

/** Every rule with its page. */
function documentedRules({ rules, ruleBook }: ReportService): readonly RuleText[] {
  return rules.map((rule) => ({ ...rule, document: ruleBook.document(rule) }));
}

/** The files of one request to a command that only reads them. */
async function runRequest(request: Request, command: Reader, host: Host): Promise<ExitStatus> {
  const failures: string[] = [];
  const fail = (what: string): void => {
    failures.push(what);
    host.complain(what);
  };
  // A rule that breaks down has not looked: a run without its word is not clean.
  const alone = host.createService((message) => {
    fail(oneLine(message));
  });
  const knowing = await readTeam(request, host.version, alone);
  if ('reasons' in knowing) {
    knowing.reasons.forEach(fail);
    return 2;
  }
  const { service, hasRelations, terms } = knowing;
  const unknown = unknownRule(request, service);
  if (unknown !== undefined) {
    fail(unknown);
    return 2;
  }
  const settingsFor = settingsOf(request, service, fail, knowing.layers);
  const known = request.marks === undefined ? { marks: new Map() } : await readMarks(request.marks, service, false);
  if ('reason' in known) {
    fail(`${oneLine(request.marks ?? '')}: ${known.reason}`);
    return 2;
  }
  const { marks } = known;
  const today = dayOf(new Date());
  const moment = request.live ? 'live' : 'check';
  const wish = request.check?.page;
  const lastYear = wish?.lastYear === undefined ? undefined : await readDraft(wish.lastYear, host.stdin, service);
  if (lastYear && 'reason' in lastYear) {
    fail(`${oneLine(wish?.lastYear ?? '')}: ${lastYear.reason}`);
    return 2;
  }
  const against = {
    ...(wish?.target ? { target: wish.target } : {}),
    ...(lastYear?.source
      ? { lastYear: { source: lastYear.source, unchangedFrom: (await service.comparing()).unchangedFrom } }
      : {}),
  };
  const search = { recursive: request.recursive || wish !== undefined, endings: wish ? draftEndings : textEndings };
  const { targets, several } = await targetsOf(request.files, search);
  const page = wish && createCheckPage(wish, request.files, several, service);
  const printer = printerOf(request.format, several, documentedRules(service), host.version, host.write);
  /** The files with a finding at or above the threshold. */
  const found: string[] = [];
  let heard = true;

  /** False when nobody reads the output any more. */
  const examine = async (source: Source): Promise<boolean> => {
    const settings = await settingsFor(source.file);
    if (!settings) {
      page?.skip(source.file, '检查的设置文件有错');
      return true;
    }
    const { layers, failOn } = settings;
    const findingsOf = (text: string): readonly Finding[] =>
      service.findings(service.parse(text), moment, layers, today);
    const isWord = source.notRead !== undefined;
    if (request.fix && isWord) fail(`${oneLine(source.file)}: Word 文档不能改正写回；请用 gongwen import 读成文本再改`);
    const mended =
      request.fix && !isWord
        ? await mend(source, service.ruleBook.applySafeFixes(source.text, findingsOf), host.write)
        : { source, count: 0 };
    if (mended.problem !== undefined) fail(`${oneLine(source.file)}: ${mended.problem}`);
    const options = {
      service,
      live: request.live,
      marks,
      layers,
      failOn,
      gate: request.check?.gate === true,
      hasRelations,
      terms,
      today,
      against,
    };
    const report = commands[command](mended.source, options);
    if (report.fails ?? (report.worst && reaches(report.worst, failOn))) found.push(source.file);
    page?.add(source.file, report);
    // The fixed text of standard input has taken the place of the report.
    if (request.fix && source.file === '-') return true;
    return printer.file(saysFixed(mended.count, saysEmpty(mended.source, report)));
  };

  const read = (file: string): Promise<Input> =>
    command === 'check' ? readDraft(file, host.stdin, service) : readInput(file, host.stdin);
  const refuse = (file: string, reason: string): void => {
    page?.skip(file, reason);
    fail(`${oneLine(file)}: ${reason}`);
  };
  for (const target of targets) {
    const input = 'reason' in target ? target : await read(target.file);
    if ('reason' in input) {
      refuse(target.file, input.reason);
      continue;
    }
    // A page of an earlier run that lies among the drafts is none of them.
    if (page && !request.files.includes(target.file) && service.review.isPage(input.source.text)) continue;
    try {
      heard = await examine(input.source);
    } catch (error) {
      refuse(target.file, `程序内部错误，没有查完（${oneLine(errorCode(error))}）`);
    }
    if (!heard && !page) break;
  }
  const written = await page?.write();
  if (written && 'problem' in written) fail(written.problem);
  if (heard) await printer.end(failures);
  if (written && 'told' in written && request.format === 'text' && !(request.fix && request.files.includes('-')))
    await host.write(`${written.told}\n`);
  return failures.length > 0 ? 2 : found.length > 0 ? 1 : 0;
}

function runParsed(request: Request, host: Host): Promise<ExitStatus> {
  const { command, sheet, compare, import: read, export: exported, pack } = request;
  // The arguments give a wish to each of these commands and to no other.
  if (
    command !== 'sheet' &&
    command !== 'compare' &&
    command !== 'import' &&
    command !== 'export' &&
    command !== 'pack'
  )
    return asksAboutRules(request) ? answerAboutRules(request, host) : runRequest(request, command, host);
  if (sheet) return runSheet(request, sheet, host);
  if (read) return runImport(request, read, host);
  if (exported) return runExport(request, exported, host);
  if (pack) return runPack(pack, host);
  return compare ? runCompare(request, compare, host) : Promise.resolve(2);
}

/** Runs `gongwen` with the arguments behind its name. Never throws. */
export async function run(argv: readonly string[], host: Host): Promise<ExitStatus> {
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case 'help':
      await host.write(usage);
      return 0;
    case 'version':
      await host.write(`${host.version}\n`);
      return 0;
    case 'error':
      host.complain(oneLine(parsed.message));
      return 2;
    case 'run':
      return runParsed(parsed.request, host);
  }
}
