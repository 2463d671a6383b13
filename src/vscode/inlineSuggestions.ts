import { CompletionItem, CompletionItemKind, CompletionList, Disposable, InlineCompletionItem, l10n } from 'vscode';
import { languages, Range } from 'vscode';
import type { Position, TextDocument } from 'vscode';
import type { ReportService } from '../service';
import type { Unfinished } from '../statistics/unfinished';
import type { Guard } from './guard';
import { nextLabelItems } from './nextLabel';
import type { Sessions } from './sessions';
import { offersWhileTyping } from './settings';
import { reportSelector } from './symbols';

/**
 * While a share, a growth rate or a rate of what was done is being written and its operands stand before it, offers what
 * it comes to, at the caret only: no text moves, and what an input method is composing is no word that opens a figure.
 * Where a phrase (占比) has opened the list of completions, which hides what it does not lead to, it stands there too.
 * One provider for all that is offered so, the next label too: never two texts at one caret.
 */
export function inlineSuggestions(service: ReportService, sessions: Sessions, guard: Guard): Disposable {
  const found = (document: TextDocument, { line, character }: Position): Unfinished | undefined => {
    const session = sessions.live(document);
    if (!session || !offersWhileTyping(document.uri)) return undefined;
    return session.unfinished(document.lineAt(line).text, character);
  };
  return Disposable.from(
    languages.registerInlineCompletionItemProvider(reportSelector, {
      provideInlineCompletionItems: (document, position) =>
        guard.run('inlineSuggestions', undefined, () => {
          const unfinished = found(document, position);
          if (unfinished) return [new InlineCompletionItem(unfinished.text, rangeOf(position, unfinished))];
          return nextLabelItems(service, sessions, document, position);
        }),
    }),
    languages.registerCompletionItemProvider(reportSelector, {
      provideCompletionItems: (document, position) =>
        guard.run('inlineSuggestions', undefined, () => {
          const unfinished = found(document, position);
          // Asked again at the next character: 占 may go on to 占比.
          return unfinished && new CompletionList([itemOf(document, position, unfinished)], true);
        }),
    }),
  );
}

/** The words before the number are written once more, so that it is as good a match as the phrase that begins with them. */
function itemOf(document: TextDocument, position: Position, unfinished: Unfinished): CompletionItem {
  const { start, end } = rangeOf(position, unfinished);
  const text = document.lineAt(position.line).text;
  const [words = ''] =
    /[^\p{P}\s\p{Cs}]{0,2}$/u.exec(text.slice(Math.max(0, start.character - 2), start.character)) ?? [];
  const label = { label: unfinished.text, description: l10n.t('算得') };
  const item = new CompletionItem(label, CompletionItemKind.Value);
  item.detail = unfinished.working;
  item.range = new Range(start.translate(0, -words.length), end);
  item.filterText = words + text.slice(start.character, end.character);
  item.insertText = words + unfinished.text;
  item.sortText = ' ';
  item.preselect = true;
  return item;
}

function rangeOf({ line }: Position, { range }: Unfinished): Range {
  return new Range(line, range.start, line, range.end);
}
