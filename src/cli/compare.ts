import type { Comparing } from '../compare/comparing';
import type { Comparison } from '../compare/comparison';
import type { ReportService } from '../service';
import type { Request } from './arguments';
import type { CompareWish } from './compareArguments';
import { compareJson } from './compareJson';
import { compareLines } from './compareLines';
import { readDraft } from './docxInput';
import type { DraftSource } from './draftSource';
import type { ExitStatus, Host } from './host';
import { errorCode } from './problems';
import { putFile } from './putFile';
import { oneLine } from './words';

/** `compare`: how a later draft differs from an earlier one. Every problem is one line and status 2. */
export async function runCompare(request: Request, wish: CompareWish, host: Host): Promise<ExitStatus> {
  const problems: string[] = [];
  const fail = (file: string, what: string): void => {
    problems.push(what);
    host.complain(`${oneLine(file)}: ${oneLine(what)}`);
  };
  const service = host.createService((message) => {
    fail('gongwen', message);
  });
  const drafts: DraftSource[] = [];
  for (const file of request.files) {
    const { source, ...input } = await readDraft(file, host.stdin, service);
    if (source) drafts.push({ source, report: service.parse(source.text) });
    else fail(file, 'reason' in input ? input.reason : '');
  }
  const [before, after] = drafts;
  if (!before || !after || problems.length > 0) return 2;
  try {
    const comparing = await service.comparing();
    const comparison = comparing.drafts(before.report, after.report);
    const written = printed(service, comparing, wish, comparison, before, after);
    if (wish.output === '-') await host.write(written);
    else {
      const reason = await putFile(wish.output, Buffer.from(written), wish.force, request.files);
      if (reason !== undefined) fail(wish.output, reason);
      else
        await host.write(`${oneLine(wish.output)}: 比对结果已写好，${service.comparisonTexts.summary(comparison)}\n`);
    }
    if (problems.length > 0) return 2;
    return comparison.figures.length + comparison.sections.length > 0 ? 1 : 0;
  } catch (error) {
    fail(after.source.file, `程序内部错误，没有比对完（${errorCode(error)}）`);
    return 2;
  }
}

function printed(
  service: ReportService,
  comparing: Comparing,
  { format }: CompareWish,
  comparison: Comparison,
  before: DraftSource,
  after: DraftSource,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(compareJson(comparison, before, after), null, 2)}\n`;
    case 'text':
      return compareLines(service, comparison, before, after)
        .map((line) => `${line}\n`)
        .join('');
    case 'html':
    case 'markdown': {
      const names = { before: before.source.file, after: after.source.file };
      return comparing.page(comparison, before.report, after.report, names, format);
    }
  }
}
