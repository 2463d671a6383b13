import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { SheetAnswers } from '../keep/sheetAnswers';
import type { ReportService } from '../service';
import type { Current } from './current';
import type { Guard } from './guard';
import type { MarkChange } from './marksChange';
import type { MarksStore } from './marksStore';
import { previewChanges } from './sheetChanges';
import { sheetFormat } from './sheetFormat';

/** 读回数据核对表: answers become marks at once, other figures changes to look at. Run with an address it asks nothing. */
export function sheetRead(service: ReportService, current: Current, marks: MarksStore, guard: Guard): Disposable {
  return guard.command('gongwen.sheet.read', async (from?: unknown) => {
    const session = current.session();
    if (!session) return;
    const source = from instanceof Uri ? from : await ask();
    if (!source) return;
    const at = new Date().toISOString();
    const answers = await read(service, source, (cells) => service.readSheet(cells, session.figures(), at));
    if (!answers) return;
    const changes = [...answers.marks.values()].map((mark): MarkChange => mark);
    if (!marks.note(session.document, changes)) return;
    void tell(answers);
    if (answers.changes.length > 0) await previewChanges(session, answers.changes, marks);
  });
}

async function ask(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('读回数据核对表'),
    openLabel: l10n.t('读回'),
    filters: { [l10n.t('数据核对表')]: ['xlsx', 'docx', 'csv', 'md'] },
  });
  return chosen?.[0];
}

async function read(
  service: ReportService,
  source: Uri,
  answersOf: (cells: Parameters<ReportService['readSheet']>[0]) => SheetAnswers,
): Promise<SheetAnswers | undefined> {
  try {
    const bytes = await workspace.fs.readFile(source);
    return answersOf(await service.sheetCells(bytes, sheetFormat(source.path) ?? 'xlsx'));
  } catch (error) {
    // The message of a table that cannot be read is Chinese and says why; others are VS Code's.
    const why = error instanceof Error && error.name === 'TableError' ? error.message : l10n.t('文件读不出来');
    void window.showErrorMessage(l10n.t('没有读回数据核对表：{0}', why));
    return undefined;
  }
}

/** Not awaited by the command: the notice stays until the writer takes it away. */
async function tell({ marks, changes, lost, problems }: SheetAnswers): Promise<void> {
  const parts = [
    l10n.t('标记{0}处', marks.size),
    ...(changes.length > 0 ? [l10n.t('建议改数{0}处，请在“重构预览”里勾选后应用', changes.length)] : []),
    ...(lost.length > 0 ? [l10n.t('{0}行在文中已找不到原句或原数', lost.length)] : []),
    ...(problems.length > 0 ? [l10n.t('{0}处没有读懂', problems.length)] : []),
  ];
  const message = l10n.t('已读回数据核对表：{0}。', parts.join('；'));
  if (lost.length + problems.length === 0) {
    void window.showInformationMessage(message);
    return;
  }
  const list = l10n.t('查看明细');
  if ((await window.showWarningMessage(message, list)) !== list) return;
  const lines = [
    ...lost.map(({ row, sentence, figure }) => l10n.t('第{0}行：文中已找不到“{1}”，原句：{2}', row, figure, sentence)),
    ...problems.map(({ row, message: problem }) => l10n.t('第{0}行：{1}', row, problem)),
  ];
  const content = [l10n.t('数据核对表中没有读回的内容'), '', ...lines, ''].join('\n');
  await window.showTextDocument(await workspace.openTextDocument({ content, language: 'log' }));
}
