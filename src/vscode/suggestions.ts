import { CodeAction, CodeActionKind, CompletionItem, CompletionItemKind, Disposable, l10n, languages } from 'vscode';
import { WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Suggestion } from '../statistics/suggestions';
import { touches, type TextRange } from '../text/range';
import type { Guard } from './guard';
import { toOffsets, toRange } from './ranges';
import type { Sessions } from './sessions';
import { reportSelector } from './symbols';

/**
 * Offers, at a blank, the number that the other figures give: in the list of completions and as a quick fix. Only where
 * it is asked for: no character opens the list, as a mask is typed without wishing for one.
 */
export function blankSuggestions(sessions: Sessions, guard: Guard): Disposable {
  const at = (document: TextDocument, place: TextRange): readonly Suggestion[] => {
    const session = sessions.live(document);
    const isNear = ({ range }: { readonly range: TextRange }): boolean =>
      touches(range, place.start) && touches(range, place.end);
    // Most places are no blank, and nothing is reckoned for them.
    if (!session?.report().placeholders.some(isNear)) return [];
    return [...session.suggestions().values()].filter(isNear);
  };
  /** The value fell where the sentence says 增长: the word is changed together with the blank, and only by a quick fix. */
  const turnedAt = (document: TextDocument, place: TextRange): readonly Suggestion[] =>
    sessions
      .live(document)
      ?.turned()
      .filter(({ range }) => touches(range, place.start) && touches(range, place.end)) ?? [];
  return Disposable.from(
    languages.registerCompletionItemProvider(reportSelector, {
      provideCompletionItems: (document, position) =>
        guard.run('suggestions', [], () => {
          const offset = document.offsetAt(position);
          return at(document, { start: offset, end: offset }).map((each) => itemOf(document, each));
        }),
    }),
    languages.registerCodeActionsProvider(
      reportSelector,
      {
        provideCodeActions: (document, range) =>
          guard.run('suggestions', [], () =>
            [...at(document, toOffsets(document, range)), ...turnedAt(document, toOffsets(document, range))].map(
              (each) => actionOf(document, each),
            ),
          ),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}

function itemOf(document: TextDocument, { range, text, shown, working, claim }: Suggestion): CompletionItem {
  const item = new CompletionItem({ label: shown, description: claim.title }, CompletionItemKind.Value);
  const mask = toRange(document, range);
  item.detail = working;
  item.documentation = sentenceOf(document, claim.range);
  item.insertText = text;
  item.range = mask;
  // The list is filtered by what stands before the caret: the mask, or a part of it.
  item.filterText = document.getText(mask);
  item.sortText = ' ';
  item.preselect = true;
  return item;
}

/** The lines of the claim would be too much; a claim across paragraphs is cut to what can be read at a glance. */
const longest = 200;

function sentenceOf(document: TextDocument, range: TextRange): string {
  const text = document.getText(toRange(document, range));
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

function actionOf(document: TextDocument, { range, text, shown, working }: Suggestion): CodeAction {
  const action = new CodeAction(l10n.t('填入{0}（{1}）', shown, working), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.replace(document.uri, toRange(document, range), text);
  return action;
}
