import { Disposable, l10n, languages, window } from 'vscode';
import { reportLanguage } from './documents';
import type { Guard } from './guard';

/** The two commands by which a writer says of the document in front of them that it is a report, or is none. */
export function languageCommands(guard: Guard): Disposable {
  return Disposable.from(
    guard.command('gongwen.treatAsReport', async () => {
      const document = window.activeTextEditor?.document;
      if (!document) {
        void window.showInformationMessage(l10n.t('请先打开一篇文稿。'));
        return;
      }
      await languages.setTextDocumentLanguage(document, reportLanguage);
    }),
    guard.command('gongwen.treatAsPlainText', async () => {
      const document = window.activeTextEditor?.document;
      if (document?.languageId === reportLanguage) await languages.setTextDocumentLanguage(document, 'plaintext');
    }),
  );
}
