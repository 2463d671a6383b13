import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReportService } from '../service';
import type { Segmenter } from '../text/ports';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Libraries } from './libraries';
import { changeFile, NotWritable } from './libraryWrite';
import { askMasked } from './mask';
import { askGroup, askLibrary, askName, givenFrom, groupsOf, tellSaved, written } from './saveEntry';
import type { Session } from './sessions';
import type { Collection } from './collection';

const mostOfOneName = 99;

/** 存为模板: the whole document goes into a library as a template, as it is or with masks for its data. */
export function saveTemplate(
  service: ReportService,
  segmenter: Segmenter,
  current: Current,
  libraries: Libraries,
  collection: Collection,
  storage: Uri,
  guard: Guard,
): Disposable {
  return guard.command('gongwen.templates.save', async (value: unknown) => {
    const session = current.session();
    if (!session) return;
    const title = l10n.t('存为模板');
    const given = givenFrom(value);
    const ask = (): ReturnType<typeof askMasked> => askMasked(service, segmenter, session, guard);
    const text = await textOf(session, ask, title, given.name !== undefined);
    if (text === undefined) return;
    const name = given.name ?? (await askName(title, titleOf(session), l10n.t('模板名称')));
    if (name === undefined || name === '') return;
    await collection.ready();
    const group = given.group ?? (await askGroup(title, groupsOf(collection, 'template')));
    if (group === undefined) return;
    const library = await askLibrary(title, given, libraries, storage);
    if (!library) return;
    const free = await freeName(name, (each) => {
      return Uri.joinPath(library.uri, ...service.shelf.saving.templateFile(each).split('/'));
    });
    const isWritten = await written(() =>
      changeFile(free.uri, () => service.shelf.saving.printTemplate({ name: free.name, genre: '', group }, text)),
    );
    if (!isWritten) return;
    tellSaved(free.name, library);
    libraries.setEnabled(library.id, true);
    await libraries.refresh();
  });
}

/** The document's text, or the one that 抹去数据 makes of it. @param isWhole as it is, without asking */
async function textOf(
  session: Session,
  ask: () => ReturnType<typeof askMasked>,
  title: string,
  isWhole: boolean,
): Promise<string | undefined> {
  const whole = { label: l10n.t('整篇原样'), detail: l10n.t('文字一个不动；待填处就是模板里要填的地方') };
  const masked = {
    label: l10n.t('先抹去数据和名称'),
    detail: l10n.t('数据、日期、文号、人名、地名换成待填，逐处预览'),
  };
  const chosen = isWhole ? whole : await window.showQuickPick([whole, masked], { title });
  if (!chosen) return undefined;
  return chosen === whole ? session.document.getText() : (await ask())?.text;
}

/** The report's title, else its first words. */
function titleOf(session: Session): string {
  const { sections, text } = session.report();
  return sections.find(({ kind }) => kind === 'title')?.title ?? /\S[^\r\n]*/.exec(text)?.[0] ?? '';
}

/** The name with which no file is overwritten: 工作总结, 工作总结（2）. */
async function freeName(
  name: string,
  uriOf: (name: string) => Uri,
): Promise<{ readonly name: string; readonly uri: Uri }> {
  for (let number = 1; number < mostOfOneName; number++) {
    const free = number === 1 ? name : `${name}（${number}）`;
    const uri = uriOf(free);
    const isTaken = await Promise.resolve(workspace.fs.stat(uri)).then(
      () => true,
      () => false,
    );
    if (!isTaken) return { name: free, uri };
  }
  throw new NotWritable('busy');
}
