import { Disposable, l10n, ProgressLocation, Uri, window, WorkspaceEdit, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Current } from './current';
import { draftName, openDraft } from './drafts';
import { draftOn } from './compareQuestion';
import type { Guard } from './guard';
import type { MaterialFolder } from './materialFolder';
import type { MaterialIndex, MaterialIndexes } from './materialIndexes';
import type { MaterialOrigins } from './materialOrigins';
import { differenceRows, materialRows, takenRows, type MaterialEntry, type WordsAt } from './materialRows';
import type { MaterialView } from './materialView';
import { openingBlanks, paragraphEnd } from './paragraphPlace';

/** More is no query but a text. */
const longestQuery = 2000;

/** A command called by another names the folder, the words or the file that it would ask for. */
interface Given {
  readonly folder?: Uri;
  readonly words?: string;
  readonly file?: Uri;
}

/** 查重, 找素材, 报送比对 and 清除索引. */
export function materialCommands(
  service: ReportService,
  current: Current,
  folder: MaterialFolder,
  indexes: MaterialIndexes,
  view: MaterialView,
  guard: Guard,
): Disposable {
  /** Brings the index of a folder up to date, asking for the folder where none is known. */
  async function indexOf(title: string, given: Uri | undefined, asks: boolean): Promise<MaterialIndex | undefined> {
    const chosen = given ?? (asks ? undefined : folder.last()) ?? (await folder.ask(title));
    if (!chosen) return undefined;
    folder.remember(chosen);
    return inProgress(title, (report, token) => {
      let told = 0;
      return indexes.look(
        chosen,
        (done, all) => {
          const percent = Math.floor((100 * done) / all);
          if (percent === told) return;
          report(l10n.t('已看{0}/{1}个文件', done, all), percent - told);
          told = percent;
        },
        token,
      );
    });
  }

  /** All texts but the draft itself, by their numbers. */
  function othersOf(
    { texts, uriOf, read }: MaterialIndex,
    draft: Uri,
  ): Pick<MaterialIndex, 'texts' | 'uriOf' | 'read'> {
    const numbers = texts.map((_, at) => at).filter((at) => uriOf(at).toString() !== draft.toString());
    return {
      texts: numbers.map((at) => texts[at]!),
      uriOf: (at) => uriOf(numbers[at]!),
      read: (at) => read(numbers[at]!),
    };
  }

  /** With the words of each place, which lead back to it when its file has changed. */
  async function withWords<T extends { readonly text: number }>(
    found: readonly T[],
    rangeOf: (each: T) => WordsAt['range'],
    { uriOf, read }: Pick<MaterialIndex, 'uriOf' | 'read'>,
  ): Promise<readonly (T & { readonly from: WordsAt })[]> {
    const words = new Map<number, string>();
    for (const { text } of found) if (!words.has(text)) words.set(text, (await read(text)) ?? '');
    return found.map((each) => {
      const range = rangeOf(each);
      const from = { uri: uriOf(each.text), range, words: words.get(each.text)!.slice(range.start, range.end) };
      return { ...each, from };
    });
  }

  async function check({ folder: given }: Given, asks: boolean): Promise<void> {
    const session = current.session();
    if (!session) return;
    const title = l10n.t('查重');
    const index = await indexOf(title, given, asks);
    if (!index) return;
    const draft = { uri: session.document.uri, range: { start: 0, end: 0 }, words: session.document.getText() };
    const others = othersOf(index, draft.uri);
    const material = await service.material();
    const found = await inProgress(title, (_, token) =>
      material.takenOver(draft.words, others.texts, others.read, () => token.isCancellationRequested),
    );
    const taken = await withWords(found, ({ theirs }) => theirs, others);
    const repeated = material.repeatedWithin(draft.words);
    const paragraphs = new Set(taken.map(({ mine }) => mine.start)).size;
    const figures = new Set(taken.flatMap((each) => each.figures.map(({ mine }) => mine.start))).size;
    const where = l10n.t(
      '“{0}”与文件夹“{1}”里的{2}篇',
      draftName(draft.uri),
      nameOf(index.folder),
      others.texts.length,
    );
    const message =
      taken.length + repeated.length === 0
        ? l10n.t('{0}没有相同或相近的段落，本文前后也没有重复。', where)
        : l10n.t(
            '{0}：{1}段相同或相近，其中{2}个数没有改；本文前后重复{3}段。',
            where,
            paragraphs,
            figures,
            repeated.length,
          );
    await view.show(takenRows(draft, taken, repeated), message);
  }

  async function find({ folder: given, words }: Given): Promise<void> {
    const title = l10n.t('找素材');
    const wanted = (words ?? selectedWords() ?? (await askWords(title)) ?? '').trim();
    if (wanted === '') return;
    if (wanted.length > longestQuery) {
      void window.showInformationMessage(l10n.t('选的字太多（最多{0}字），请选一句话或一段话。', longestQuery));
      return;
    }
    const index = await indexOf(title, given, false);
    if (!index) return;
    const session = current.session();
    const others = session ? othersOf(index, session.document.uri) : index;
    const material = await service.material();
    const found = await inProgress(title, (_, token) =>
      material.findMaterial(wanted, others.texts, others.read, () => token.isCancellationRequested),
    );
    const rows = materialRows(await withWords(found, ({ range }) => range, others));
    const name = nameOf(index.folder);
    const message =
      rows.length === 0
        ? l10n.t('文件夹“{0}”的{1}篇里没有这样的话。换几个词，或者换一个文件夹再找。', name, others.texts.length)
        : l10n.t('文件夹“{0}”的{1}篇里，像这句话的有{2}段，最像的在前。', name, others.texts.length, found.length);
    await view.show(rows, message);
  }

  async function compareSent({ file }: Given): Promise<void> {
    const session = current.session();
    if (!session) return;
    const chosen = file ?? (await draftOn('file', session.document, l10n.t('报送比对')));
    const sent = chosen && (await openDraft(chosen));
    if (!sent) return;
    const mine = { uri: session.document.uri, report: session.report() };
    const theirs: { uri: Uri; report: Report } = { uri: chosen, report: service.parse(sent.getText()) };
    const { reportedDifferences } = await service.material();
    const differences = reportedDifferences(mine.report, theirs.report);
    const name = draftName(chosen);
    const message =
      differences.length === 0
        ? l10n.t('本文的数与“{0}”里同名的数没有不一致的。名称不同的数没有比。', name)
        : l10n.t(
            '与“{0}”里同名的数不一致的有{1}个：左边是本文的，右边是报送的。哪个对，请核实。',
            name,
            differences.length,
          );
    await view.show(differenceRows(differences, mine, theirs), message);
  }

  return Disposable.from(
    guard.command('gongwen.material.check', (given?: unknown) => check(givenOf(given), false)),
    guard.command('gongwen.material.find', (given?: unknown) => find(givenOf(given))),
    guard.command('gongwen.material.compareSent', (given?: unknown) => compareSent(givenOf(given))),
    guard.command('gongwen.material.changeFolder', () => check({}, true)),
    guard.command('gongwen.material.clear', async () => {
      await indexes.clear();
      void window.showInformationMessage(l10n.t('以前报告的索引已经删掉；下次查重或找素材时重新编。'));
    }),
  );
}

/** Takes a paragraph into the current report as a paragraph of its own behind the caret's, in one step of undo. */
export function insertMaterial(current: Current, origins: MaterialOrigins): (entry: MaterialEntry) => Promise<void> {
  return async ({ place: { uri, words } }) => {
    const editor = current.editor();
    if (!editor) {
      void window.showInformationMessage(l10n.t('请先打开要插入的文稿。'));
      return;
    }
    const { document } = editor;
    const { position, before } = paragraphEnd(document, editor.selection.active);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, position, `${before}${openingBlanks(document, position)}${words}`);
    if (await workspace.applyEdit(edit)) await origins.remember(document, words, uri);
  };
}

function inProgress<T>(
  title: string,
  work: (report: (message: string, increment: number) => void, token: CancellationToken) => Promise<T>,
): Thenable<T> {
  return window.withProgress({ location: ProgressLocation.Notification, cancellable: true, title }, (progress, token) =>
    work((message, increment) => {
      progress.report({ message, increment });
    }, token),
  );
}

function selectedWords(): string | undefined {
  const editor = window.activeTextEditor;
  return editor && !editor.selection.isEmpty ? editor.document.getText(editor.selection) : undefined;
}

function askWords(title: string): Thenable<string | undefined> {
  const prompt = l10n.t('打几个词，或者一句话；先在文稿里选中一句再用这个命令，就按那一句找');
  return window.showInputBox({ title, prompt });
}

function givenOf(given: unknown): Given {
  if (typeof given !== 'object' || given === null) return {};
  const { folder, words, file } = given as Readonly<Record<string, unknown>>;
  return {
    ...(folder instanceof Uri && { folder }),
    ...(typeof words === 'string' && { words }),
    ...(file instanceof Uri && { file }),
  };
}

function nameOf({ path }: Uri): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}
