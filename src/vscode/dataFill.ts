import { Disposable, l10n, Uri, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { DataFilling } from '../editing/dataFill/fillBlank';
import type { NamedValue } from '../editing/dataFill/namedValue';
import type { ReportService } from '../service';
import { touches } from '../text/range';
import type { Current } from './current';
import { askDataFile, nameOfTable, readValues, shortName } from './dataFiles';
import { originWords, unfilledWords, valueWords } from './dataWords';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import { toOffsets } from './ranges';
import type { Session } from './sessions';
import type { SourcesStore } from './sourcesStore';
import { tell } from './structureEdits';
import { applyTicked, tickedPreview } from './tickedPreview';
import type { TickedChange } from './tickedPreview';

/** A longer list of cells is of no use: the writer types a part of the name. */
const mostChoices = 2000;

interface FilledChange extends TickedChange {
  readonly filling: DataFilling;
}

/**
 * 从数据表填写: the `{{名称}}` of a report get the values of a table's cells of that name, listed before and ticked.
 * 从数据表选取: one blank gets a cell that one picks. Either is one step to undo, and the cells are remembered. Run with an
 * address they do not ask for the table.
 */
export function fillFromData(
  service: ReportService,
  current: Current,
  sources: SourcesStore,
  guard: Guard,
): Disposable {
  /** The table of each report that was taken last. */
  const last = new WeakMap<Session, Uri>();

  async function values(file: Uri): Promise<readonly NamedValue[] | undefined> {
    const read = await readValues(service, file);
    if (typeof read !== 'string' && read.length > 0) return read;
    const why = typeof read === 'string' ? read : l10n.t('表里没有认得出名称的数据');
    void window.showErrorMessage(l10n.t('没有从“{0}”填写：{1}', shortName(file.path), why));
    return undefined;
  }

  async function fill(session: Session, changes: readonly FilledChange[], file: Uri): Promise<boolean> {
    const { document } = session;
    if (!(await applyTicked(document, changes))) return false;
    const report = session.report();
    const written = service.sources.written(changes.map(({ filling }) => filling));
    // Another extension may have changed the text in the same moment: then nothing is known of where figures stand.
    if (written.every(({ range, filling }) => report.text.slice(range.start, range.end) === filling.to)) {
      const name = nameOfTable(document, file);
      const at = new Date().toISOString();
      await sources.add(document.uri, service.sources.of(report, session.figures(), written, name, at));
    }
    return true;
  }

  async function fillNamed(session: Session, file: Uri): Promise<void> {
    const { document } = session;
    const found = await values(file);
    if (!found || current.session() !== session) return;
    const report = session.report();
    const named = service.dataFill.named(report, found);
    const left = unfilledWords(named);
    if (named.fillings.length === 0) {
      const what = left === '' ? l10n.t('文中没有“{{名称}}”这样的待填处，其他待填处请用“从数据表选取”填写') : left;
      void window.showWarningMessage(l10n.t('没有填写。{0}。', what));
      return;
    }
    last.set(session, file);
    const changes = named.fillings.map((filling) => ({
      ...changeOf(filling, shortName(file.path)),
      detail: excerpt(report.text, filling.range),
    }));
    const chosen = await tickedPreview(document, changes, l10n.t('从“{0}”填写{1}处', shortName(file.path), changes.length)); // prettier-ignore
    if (!chosen || chosen.length === 0 || !(await fill(session, chosen, file))) return;
    if (left === '') tell(l10n.t('已填{0}处', chosen.length));
    else void window.showWarningMessage(l10n.t('已填{0}处。{1}。', chosen.length, left));
  }

  async function pick(session: Session, file: Uri): Promise<void> {
    const editor = current.editor();
    const found = await values(file);
    if (!found || !editor || current.session() !== session) return;
    const report = session.report();
    const version = session.document.version;
    const place = toOffsets(editor.document, editor.selection);
    const blank = report.placeholders.find(({ range }) => touches(range, place.start) && touches(range, place.end));
    if (!blank) {
      tell(l10n.t('请把光标放在待填处'));
      return;
    }
    const choices = service.dataFill.choices(report, blank, found);
    if (choices.length === 0) {
      tell(l10n.t('表中没有能填在这里的数据'));
      return;
    }
    last.set(session, file);
    const rows = choices.slice(0, mostChoices).map((filling): QuickPickItem & { readonly filling: DataFilling } => ({
      label: valueWords(filling.value),
      description: filling.shown,
      detail: originWords(filling, shortName(file.path)),
      filling,
    }));
    const title = l10n.t('从数据表选取：{0}', excerpt(report.text, blank.range));
    const chosen = await window.showQuickPick(rows, { title, matchOnDescription: true, matchOnDetail: true });
    if (!chosen) return;
    if (session.document.version !== version) tell(l10n.t('正文已有改动，请重新选取'));
    else await fill(session, [changeOf(chosen.filling, shortName(file.path))], file);
  }

  return Disposable.from(
    guard.command('gongwen.data.fill', async (from?: unknown) => {
      const session = current.session();
      const file = session && (from instanceof Uri ? from : await askDataFile(l10n.t('从数据表填写')));
      if (file) await fillNamed(session, file);
    }),
    guard.command('gongwen.data.pick', async (from?: unknown) => {
      const session = current.session();
      if (!session) return;
      const file = from instanceof Uri ? from : (last.get(session) ?? (await askDataFile(l10n.t('从数据表选取'))));
      if (file) await pick(session, file);
    }),
  );
}

function changeOf(filling: DataFilling, file: string): FilledChange {
  const { range, from, to, shown } = filling;
  return { range, from, to, label: `${from} → ${shown}`, description: originWords(filling, file), filling };
}
