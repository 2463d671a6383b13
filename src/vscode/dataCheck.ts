import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import type { Disposable, QuickPickItem, Uri } from 'vscode';
import type { NamedValue } from '../editing/dataFill/namedValue';
import type { CellNow, CheckedSources, SourceFinding } from '../keep/checkSources';
import type { FigureSource, Sources } from '../keep/source';
import type { ReportService } from '../service';
import type { Current } from './current';
import { readValues, shortName, tableOf } from './dataFiles';
import { cellWords } from './dataWords';
import type { Guard } from './guard';
import { toRange } from './ranges';
import { goTo } from './reveal';
import type { Session } from './sessions';
import type { SourcesStore } from './sourcesStore';
import { tell } from './structureEdits';
import { oneLine } from './words';

type Read = ReadonlyMap<string, NamedValue> | string;

/** 核对来源: figures that no longer agree with the cells that they were taken from, each with both values. */
export function checkSourcesCommand(
  service: ReportService,
  current: Current,
  store: SourcesStore,
  guard: Guard,
): Disposable {
  /** Each table once. */
  async function tables(session: Session, sources: Sources): Promise<ReadonlyMap<string, Read>> {
    const read = new Map<string, Read>();
    for (const { file } of sources.values()) {
      if (read.has(file)) continue;
      const uri = tableOf(session.document, file);
      read.set(file, uri ? await cells(uri) : l10n.t('找不到这个文件'));
    }
    return read;
  }

  async function cells(uri: Uri): Promise<Read> {
    const values = await readValues(service, uri);
    return typeof values === 'string' ? values : new Map(values.map((value) => [keyOf(value), value]));
  }

  async function check(session: Session): Promise<CheckedSources | undefined> {
    const sources = await store.of(session.document.uri);
    if (!sources) return undefined;
    const read = await tables(session, sources);
    return service.sources.check(session.report(), session.figures(), sources, (source) => cellNow(source, read));
  }

  /** Writes what the cell says, and remembers that it does. */
  async function replace(session: Session, { edit, range, source, now }: SourceFinding): Promise<void> {
    if (!edit || now === undefined) return;
    const { document } = session;
    const change = new WorkspaceEdit();
    change.replace(document.uri, toRange(document, edit.range), edit.text);
    if (!(await workspace.applyEdit(change))) return;
    const value = { name: '', aliases: [], sheet: source.sheet ?? '', cell: source.cell, text: now, unit: '' };
    const filling = { range, from: '', to: edit.text, shown: '', value };
    const place = { start: edit.range.start, end: edit.range.start + edit.text.length };
    const written = [{ range: place, filling }];
    const at = new Date().toISOString();
    const added = service.sources.of(session.report(), session.figures(), written, source.file, at);
    await store.add(document.uri, added);
  }

  return guard.command('gongwen.data.check', async () => {
    const session = current.session();
    if (!session) return;
    for (;;) {
      const checked = await check(session);
      if (!checked) return;
      if (checked.findings.length === 0) {
        tell(agreeing(checked));
        return;
      }
      const { version } = session.document;
      const finding = await choose(checked);
      if (!finding) return;
      if (session.document.version !== version) continue;
      const answer = finding.edit ? await ask(finding) : 'go';
      // The text may have changed behind the question; whoever leaves it comes back to the list.
      if (answer === undefined || session.document.version !== version) continue;
      if (answer === 'go') {
        await goTo(session.document, finding.range);
        return;
      }
      await replace(session, finding);
    }
  });
}

function agreeing({ agreeing: count, lost }: CheckedSources): string {
  if (count === 0 && lost.length === 0) return l10n.t('这篇文稿没有从数据表填入的数据');
  const gone = lost.length === 0 ? '' : l10n.t('；另有{0}处所在的句子已改写或删去，不再核对', lost.length);
  return l10n.t('已核对{0}处，与数据表一致{1}', count, gone);
}

async function choose({ findings, agreeing: count }: CheckedSources): Promise<SourceFinding | undefined> {
  const rows = findings.map((finding): QuickPickItem & { readonly finding: SourceFinding } => {
    const { printed, now, why, source, sentence } = finding;
    const said = [now === undefined ? undefined : l10n.t('表中{0}', now), why].filter((part) => part !== undefined);
    return {
      label: l10n.t('文中{0}，{1}', printed, said.join('，')),
      description: `${shortName(source.file)} ${cellWords(source)}`,
      detail: oneLine(sentence),
      finding,
    };
  });
  const title = l10n.t('核对来源：{0}处与数据表不一致，{1}处一致', findings.length, count);
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(rows, options))?.finding;
}

async function ask({ printed, wanted, now }: SourceFinding): Promise<'go' | 'replace' | undefined> {
  const rows: (QuickPickItem & { readonly answer: 'go' | 'replace' })[] = [
    { label: l10n.t('转到这一处，不改'), answer: 'go' },
    {
      label: l10n.t('改为表中的数：{0} → {1}', printed, wanted ?? ''),
      description: l10n.t('表中{0}', now ?? ''),
      answer: 'replace',
    },
  ];
  return (await window.showQuickPick(rows, { title: l10n.t('核对来源') }))?.answer;
}

function cellNow(source: FigureSource, read: ReadonlyMap<string, Read>): CellNow {
  const table = read.get(source.file);
  if (table === undefined || typeof table === 'string') return table ?? '';
  const value = table.get(keyOf(source));
  if (!value) return l10n.t('表中这一格是空的，或者这个表已不在');
  return value.problem === undefined ? { text: value.text, unit: value.unit } : value.cell + value.problem;
}

function keyOf({ sheet = '', cell }: { readonly sheet?: string; readonly cell: string }): string {
  return `${cell} ${sheet}`;
}
