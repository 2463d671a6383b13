import type { Finding } from '../rules/finding';
import type { ReportService } from '../service';
import { type CommandName, parseArguments, type Request } from './arguments';
import { check } from './check';
import { settingsOf, unknownRule } from './checkSettings';
import { runCompare } from './compare';
import type { Command, FileReport, Source } from './command';
import { runExport } from './export';
import { targetsOf } from './files';
import type { ExitStatus, Host } from './host';
import { runImport } from './import';
import { readInput } from './input';
import { readMarks } from './marks';
import { mend } from './mend';
import { outline } from './outline';
import { printerOf } from './output';
import { runPack } from './pack';
import { placeholders } from './placeholders';
import { errorCode } from './problems';
import { readRelations } from './relations';
import { answerAboutRules, asksAboutRules } from './ruleQuestions';
import { reaches } from './severity';
import type { RuleText } from './sarif';
import { runSheet } from './sheet';
import { statistics } from './statistics';
import { usage } from './usage';
import { oneLine } from './words';

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
  const knowing = request.relations === undefined ? { service: alone } : await readRelations(request.relations, alone);
  if ('reasons' in knowing) {
    knowing.reasons.forEach(fail);
    return 2;
  }
  const { service } = knowing;
  const unknown = unknownRule(request, service);
  if (unknown !== undefined) {
    fail(unknown);
    return 2;
  }
  const settingsFor = settingsOf(request, service, fail);
  const known = request.marks === undefined ? { marks: new Map() } : await readMarks(request.marks, service, false);
  if ('reason' in known) {
    fail(`${oneLine(request.marks ?? '')}: ${known.reason}`);
    return 2;
  }
  const { marks } = known;
  const moment = request.live ? 'live' : 'check';
  const { targets, several } = await targetsOf(request.files, request.recursive);
  const printer = printerOf(request.format, several, documentedRules(service), host.version, host.write);
  /** The files with a finding at or above the threshold. */
  const found: string[] = [];
  let heard = true;

  /** False when nobody reads the output any more. */
  const examine = async (source: Source): Promise<boolean> => {
    const settings = await settingsFor(source.file);
    if (!settings) return true;
    const { layers, failOn } = settings;
    const findingsOf = (text: string): readonly Finding[] => service.findings(service.parse(text), moment, layers);
    const mended = request.fix
      ? await mend(source, service.ruleBook.applySafeFixes(source.text, findingsOf), host.write)
      : { source, count: 0 };
    if (mended.problem !== undefined) fail(`${oneLine(source.file)}: ${mended.problem}`);
    const options = { service, live: request.live, marks, layers, failOn, gate: request.check?.gate === true };
    const report = commands[command](mended.source, options);
    if (report.fails ?? (report.worst && reaches(report.worst, failOn))) found.push(source.file);
    // The fixed text of standard input has taken the place of the report.
    if (request.fix && source.file === '-') return true;
    return printer.file(saysFixed(mended.count, saysEmpty(mended.source, report)));
  };

  for (const target of targets) {
    const name = oneLine(target.file);
    const input = 'reason' in target ? target : await readInput(target.file, host.stdin);
    if ('reason' in input) {
      fail(`${name}: ${input.reason}`);
      continue;
    }
    try {
      heard = await examine(input.source);
    } catch (error) {
      fail(`${name}: 程序内部错误，没有查完（${oneLine(errorCode(error))}）`);
    }
    if (!heard) break;
  }
  if (heard) await printer.end(failures);
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
