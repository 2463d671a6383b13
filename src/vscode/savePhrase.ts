import { l10n, Uri } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReportService } from '../service';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Libraries } from './libraries';
import { changeFile, NotWritable } from './libraryWrite';
import { askGroup, askLibrary, askName, givenFrom, groupsOf, tellSaved, written } from './saveEntry';
import type { Collection } from './collection';
import { tell } from './structureEdits';

/** So much of the words names a phrase that was given no name. */
const namedBy = 20;

/** 存为常用语: the selection goes into a library, under a name and a group. */
export function savePhrase(
  service: ReportService,
  current: Current,
  libraries: Libraries,
  collection: Collection,
  storage: Uri,
  guard: Guard,
): Disposable {
  return guard.command('gongwen.phrases.save', async (value: unknown) => {
    const editor = current.editor();
    const text = editor?.document.getText(editor.selection).trim() ?? '';
    if (text === '') {
      tell(l10n.t('请先选中要存的文字'));
      return;
    }
    const given = givenFrom(value);
    const title = l10n.t('存为常用语');
    await collection.ready();
    const first =
      /^[^\r\n。；！？]*/
        .exec(text)?.[0]
        .slice(0, namedBy)
        .replace(/[\ud800-\udbff]$/, '') ?? '';
    const name = given.name ?? (await askName(title, first, l10n.t('名称，供查找用；汉字即可，拼音自动认得')));
    if (name === undefined) return;
    const group = given.group ?? (await askGroup(title, groupsOf(collection, 'phrase')));
    if (group === undefined) return;
    const library = await askLibrary(title, given, libraries, storage);
    if (!library) return;
    const file = Uri.joinPath(library.uri, ...service.shelf.saving.phrasesFile.split('/'));
    let saved = name;
    const isWritten = await written(() =>
      changeFile(file, async (before) => {
        const added = await service.shelf.saving.addPhrase(before, { name: name || first || title, group, text });
        if ('refused' in added) throw new NotWritable('damaged');
        saved = added.name;
        return added.text;
      }),
    );
    if (!isWritten) return;
    tellSaved(saved, library);
    libraries.setEnabled(library.id, true);
    await libraries.refresh();
  });
}
