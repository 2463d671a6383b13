import { l10n, window } from 'vscode';
import { openDraft } from './drafts';
import type { WordsAt } from './materialRows';
import { goTo } from './reveal';

/** Shows a place; where the document has changed since, its words are looked for. Who closed the document sees it again. */
export async function goToWords({ uri, range, words }: WordsAt): Promise<void> {
  const document = await openDraft(uri);
  if (!document) return;
  const text = document.getText();
  const isThere = text.slice(range.start, range.end) === words;
  // The nearest place with these words: most edits are small.
  const start = isThere ? range.start : nearest(text, words, range.start);
  if (start < 0) {
    void window.showInformationMessage(l10n.t('这一段已经改过，找不到原来的话了。请再查一次。'));
    return;
  }
  await goTo(document, { start, end: start + words.length });
}

function nearest(text: string, words: string, near: number): number {
  const behind = text.indexOf(words, near);
  const before = text.lastIndexOf(words, near);
  if (behind < 0 || before < 0) return Math.max(behind, before);
  return behind - near < near - before ? behind : before;
}
