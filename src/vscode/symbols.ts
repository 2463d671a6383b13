import { DocumentSymbol, l10n, languages, SymbolKind } from 'vscode';
import type { Disposable, DocumentSelector, TextDocument } from 'vscode';
import type { Section } from '../report/model';
import type { Guard } from './guard';
import { charactersIn } from './measure';
import { toRange } from './ranges';
import type { Session, Sessions } from './sessions';
import { headingText } from './words';

/** All that can be a report; a Markdown text that is none has no session and gets nothing. */
export const reportSelector: DocumentSelector = [{ language: 'gongwen' }, { language: 'markdown' }];

/** The outline as VS Code's own places show it: outline, breadcrumbs, sticky scroll, go to symbol. */
export function documentSymbols(sessions: Sessions, guard: Guard): Disposable {
  return languages.registerDocumentSymbolProvider(
    reportSelector,
    {
      provideDocumentSymbols: (document) =>
        guard.run('symbols', undefined, () => {
          const session = sessions.live(document);
          return session?.report().sections.map((section) => symbolOf(section, document, session));
        }),
    },
    { label: l10n.t('公文大纲') },
  );
}

function symbolOf(section: Section, document: TextDocument, session: Session): DocumentSymbol {
  const characters = charactersIn(session.report(), section.range);
  const symbol = new DocumentSymbol(
    headingText(section),
    l10n.t('{0}字', characters),
    section.kind === 'title' ? SymbolKind.File : SymbolKind.String,
    toRange(document, section.range),
    toRange(document, section.heading),
  );
  symbol.children = section.children.map((child) => symbolOf(child, document, session));
  return symbol;
}
