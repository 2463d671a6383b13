import { l10n, window, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import { savedScheme } from './savedText';
import { isWordFile, wordScheme, wordUri } from './wordFiles';
import type { Sessions } from './sessions';
import { oneLine } from './words';

/** One of two texts that are compared: a report that is open, a file, or an earlier state of either. */
export interface Draft {
  readonly uri: Uri;
  /** Another object once it has been closed and opened again. */
  document: TextDocument;
  /** It cannot be read any more; what is told of it is what was read last. */
  isGone: boolean;
  /** Its text as it is now, or as it was read last. */
  report(): Report;
}

/** @param document need not be a report to us: any text can be compared */
export function createDraft(document: TextDocument, service: ReportService, sessions: Sessions): Draft {
  let known: { readonly document: TextDocument; readonly version: number; readonly report: Report } | undefined;

  function read(from: TextDocument): Report {
    if (known && known.document === from && known.version === from.version) return known.report;
    return service.parse(from.getText(), known ? { previous: known.report } : {});
  }

  const draft: Draft = {
    uri: document.uri,
    document,
    isGone: false,
    report() {
      const from = draft.document;
      if (known && from.isClosed) return known.report;
      const report = sessions.of(from)?.report() ?? read(from);
      known = { document: from, version: from.version, report };
      return report;
    },
  };
  return draft;
}

/** What two drafts are called where both are named: by their files, with the folders where the files are named alike. */
export function draftNames(before: Uri, after: Uri): { readonly before: string; readonly after: string } {
  const isTold = fileName(before) !== fileName(after) || before.scheme !== after.scheme;
  const nameOf = isTold ? draftName : (uri: Uri): string => workspace.asRelativePath(uri, true);
  return { before: oneLine(nameOf(before)), after: oneLine(nameOf(after)) };
}

/** `汇报稿3`, `汇报稿3（存盘的版本）`. */
export function draftName(uri: Uri): string {
  const name = fileName(uri).replace(/\.[A-Za-z]{1,8}$/, '');
  if (uri.scheme === savedScheme) return l10n.t('{0}（存盘的版本）', name);
  if (uri.scheme === 'git') return l10n.t('{0}（上次提交的版本）', name);
  return name;
}

function fileName({ path }: Uri): string {
  return path.split('/').at(-1) ?? '';
}

/** VS Code reads and decodes: files of virtual workspaces too. */
export async function openDraft(uri: Uri): Promise<TextDocument | undefined> {
  if (isWordFile(uri) && uri.scheme !== wordScheme) return openDraft(wordUri(uri));
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    // Who reads Word documents has said why.
    if (uri.scheme === wordScheme) return undefined;
    const message =
      uri.scheme === 'git'
        ? l10n.t('“{0}”没有可以比对的版本：这份文稿还没有提交过。', draftName(uri))
        : l10n.t('打不开“{0}”：文件可能已经移走，或者不是文本文件。请另选一份。', draftName(uri));
    void window.showErrorMessage(message);
    return undefined;
  }
}
