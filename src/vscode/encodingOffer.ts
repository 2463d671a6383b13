import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { Memento, TextDocument, Disposable } from 'vscode';
import { isWritable } from './documents';
import type { Guard } from './guard';
import { toRange } from './ranges';
import { looksMisread } from './wrongEncoding';

const offered = 'gongwen.encoding.offered';

/** So much of a text shows whether it was read in a wrong encoding. */
const sample = 20_000;

/**
 * Offers once, where a text is full of signs that could not be read, to let VS Code guess encodings from then on, and
 * to read this text again. Only the writer's click changes anything.
 */
export function encodingOffer(state: Memento, guard: Guard): Disposable {
  let offering = false;

  async function offer(document: TextDocument): Promise<void> {
    const accept = l10n.t('自动识别编码');
    const answer = await window.showInformationMessage(
      l10n.t('这个文件像是用GBK等中文编码保存的，显示成了乱码。要让VS Code今后自动识别文件编码吗？'),
      accept,
      l10n.t('不用'),
    );
    // A notice that was put aside unanswered may come again in another session.
    if (answer === undefined) return;
    await state.update(offered, true);
    if (answer !== accept) return;
    const files = workspace.getConfiguration('files');
    await files.update('autoGuessEncoding', true, ConfigurationTarget.Global);
    await files.update('candidateGuessEncodings', ['utf8', 'gb2312'], ConfigurationTarget.Global);
    // An edited text cannot be read again without losing the edits.
    if (!document.isClosed && !document.isDirty)
      await workspace.openTextDocument(document.uri, { encoding: 'gb18030' });
  }

  function look(): void {
    if (offering || state.get<boolean>(offered) === true) return;
    const broken = window.visibleTextEditors.find(({ document }) => isBroken(document));
    if (!broken) return;
    offering = true;
    void guard.later('encodingOffer', () => offer(broken.document));
  }

  guard.run('encodingOffer', undefined, look);
  return guard.on('encodingOffer', window.onDidChangeVisibleTextEditors, look);
}

function isBroken(document: TextDocument): boolean {
  const isText = ['plaintext', 'markdown', 'gongwen'].includes(document.languageId);
  if (!isText || document.uri.scheme === 'untitled' || !isWritable(document)) return false;
  return looksMisread(document.getText(toRange(document, { start: 0, end: sample })));
}
