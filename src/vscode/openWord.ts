import { DocumentDropEdit, l10n, languages, ProgressLocation, Uri, window, workspace } from 'vscode';
import { Disposable } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { ReportService } from '../service';
import type { ChangesChoice, DocxText } from '../word/reading/docxPort';
import { reportLanguage } from './documents';
import type { Guard } from './guard';
import { askChanges, isWordFile, readWordFile, tellRefusal, toldOf } from './wordFiles';

const noticeMilliseconds = 8000;
const uriList = 'text/uri-list';

export interface OpeningWord {
  readonly dispose: () => void;
  /** The words of the Word documents in a dropped list; undefined where there are none. */
  readonly dropped: (list: string) => Promise<string | undefined>;
}

interface Read {
  readonly uri: Uri;
  readonly result: DocxText;
}

/**
 * 打开旧稿: Word documents as text drafts, each in a new document; the files stay as they are. Those selected in the
 * explorer, given addresses, or those chosen in the dialog. Dropped with Shift into a draft, their text comes in there.
 */
export function openingWord(service: ReportService, guard: Guard): OpeningWord {
  /** Reads the files one after the other; for all of them with tracked changes the writer is asked once, and may stop there. */
  async function readAll(uris: readonly Uri[], token?: CancellationToken): Promise<readonly Read[]> {
    const read: Read[] = [];
    let choice: ChangesChoice | undefined;
    for (const uri of uris) {
      if (token?.isCancellationRequested === true) break;
      let result = await readWordFile(service, uri, choice ?? 'accepted');
      if (result.text !== undefined && result.changes > 0 && choice === undefined) {
        choice = await askChanges(uri.path.split('/').at(-1) ?? '', result.changes);
        if (choice === undefined) break;
        if (choice !== 'accepted') result = await readWordFile(service, uri, choice);
      }
      if (result.text === undefined) tellRefusal(uri, result.reason);
      else read.push({ uri, result });
    }
    return read;
  }

  async function readWithProgress(uris: readonly Uri[]): Promise<readonly Read[]> {
    if (uris.length === 1) return readAll(uris);
    const options = { location: ProgressLocation.Notification, title: l10n.t('正在读入旧稿…'), cancellable: true };
    return window.withProgress(options, (_, token) => readAll(uris, token));
  }

  const command = guard.command('gongwen.openWord', async (clicked?: unknown, selected?: unknown) => {
    const uris = urisOf(clicked, selected) ?? (await browse());
    if (uris.length === 0) return;
    const read = await readWithProgress(uris);
    for (const { result } of read) {
      const document = await workspace.openTextDocument({ language: reportLanguage, content: result.text });
      await window.showTextDocument(document, { preview: false });
    }
    if (read.length > 0) tell(read);
  });

  async function dropped(list: string, token?: CancellationToken): Promise<string | undefined> {
    const uris = filesIn(list);
    const read = uris.length === 0 ? [] : await readAll(uris, token);
    if (read.length === 0) return undefined;
    tell(read);
    return read.map(({ result }) => result.text).join('\n');
  }

  const drop = languages.registerDocumentDropEditProvider(
    [{ language: reportLanguage }, { language: 'plaintext' }, { language: 'markdown' }],
    {
      provideDocumentDropEdits: (_document, _position, data, token) =>
        guard.run('dropWord', undefined, async () => {
          const text = await dropped((await data.get(uriList)?.asString()) ?? '', token);
          return text === undefined ? undefined : new DocumentDropEdit(text, l10n.t('插入旧稿的文字'));
        }),
    },
    { dropMimeTypes: [uriList] },
  );
  return {
    dropped,
    dispose: () => {
      Disposable.from(command, drop).dispose();
    },
  };
}

function tell(read: readonly Read[]): void {
  const results = read.map(({ result }) => result);
  const words = toldOf(results);
  // What was left out is to be read; mere counts are not worth a notice.
  if (results.some(({ told }) => told.length > 0)) void window.showInformationMessage(words);
  else window.setStatusBarMessage(words, noticeMilliseconds);
}

/** The explorer hands over the file that was clicked and all that are selected; programs an address or a list of them. */
function urisOf(clicked: unknown, selected: unknown): readonly Uri[] | undefined {
  const given: readonly unknown[] = Array.isArray(selected) ? selected : Array.isArray(clicked) ? clicked : [clicked];
  const uris = given.filter((each): each is Uri => each instanceof Uri);
  return uris.length === 0 ? undefined : uris;
}

async function browse(): Promise<readonly Uri[]> {
  const filters = { [l10n.t('Word文档')]: ['docx', 'docm', 'doc', 'wps'] };
  const options = { title: l10n.t('打开旧稿'), openLabel: l10n.t('打开'), canSelectMany: true, filters };
  return (await window.showOpenDialog(options)) ?? [];
}

/** The Word documents of a list as it is dropped: an address a line, `#` before remarks (RFC 2483, 5). */
function filesIn(list: string): readonly Uri[] {
  return list
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => Uri.parse(line.trim()))
    .filter(isWordFile);
}
