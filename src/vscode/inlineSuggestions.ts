import { InlineCompletionItem, languages, Range } from 'vscode';
import type { Disposable } from 'vscode';
import type { Guard } from './guard';
import type { Sessions } from './sessions';
import { offersWhileTyping } from './settings';
import { reportSelector } from './symbols';

/**
 * While a share, a growth rate or a rate of what was done is being written and its operands stand before it, offers what
 * it comes to, at the caret only: no text moves, and what an input method is composing is no word that opens a figure.
 */
export function inlineSuggestions(sessions: Sessions, guard: Guard): Disposable {
  return languages.registerInlineCompletionItemProvider(reportSelector, {
    provideInlineCompletionItems: (document, position, context) =>
      guard.run('inlineSuggestions', undefined, () => {
        // With the list of completions open, only what continues its choice could be shown.
        if (context.selectedCompletionInfo !== undefined || !offersWhileTyping(document.uri)) return undefined;
        const line = document.lineAt(position.line).text;
        const found = sessions.live(document)?.unfinished(line, position.character);
        if (!found) return undefined;
        const { range, text } = found;
        return [new InlineCompletionItem(text, new Range(position.line, range.start, position.line, range.end))];
      }),
  });
}
