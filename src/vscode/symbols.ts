import { DocumentSymbol, l10n, languages, SymbolKind } from 'vscode';
import type { Disposable, DocumentSelector } from 'vscode';
import type { Section } from '../report/model';
import type { Guard } from './guard';
import { charactersIn } from './measure';
import { toRange } from './ranges';
import type { Session, Sessions } from './sessions';
import { headingText } from './words';

/** All that can be a report; a Markdown text that is none has no session and gets nothing. */
export const reportSelector: DocumentSelector = [{ language: 'gongwen' }, { language: 'markdown' }];

/** No report has so many headings; what looks like more would hold up VS Code itself. */
export const mostSymbols = 5000;

/** The outline as VS Code's own places show it: outline, breadcrumbs, sticky scroll, go to symbol. */
export function documentSymbols(sessions: Sessions, guard: Guard): Disposable {
  return languages.registerDocumentSymbolProvider(
    reportSelector,
    {
      provideDocumentSymbols: (document) =>
        guard.run('symbols', undefined, () => {
          const session = sessions.live(document);
          if (!session) return undefined;
          const { text, sections } = session.report();
          // Two outlines of one document get a row each above them: VS Code's own of Markdown does where it has all.
          if (document.languageId === 'markdown' && sections.every((section) => isMarkdown(section, text)))
            return undefined;
          return symbolsOf(sections, session, { left: mostSymbols });
        }),
    },
    { label: l10n.t('公文大纲') },
  );
}

/** Whether all headings that have a line of their own, of this section and below, are marked as Markdown marks them. */
function isMarkdown({ heading, runIn, children }: Section, text: string): boolean {
  return (runIn || text.startsWith('#', heading.start)) && children.every((child) => isMarkdown(child, text));
}

/** Symbols of `sections`, as long as there is room for more. */
function symbolsOf(sections: readonly Section[], session: Session, room: { left: number }): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (const section of sections) {
    if (room.left-- <= 0) break;
    const symbol = symbolOf(section, session);
    symbol.children = symbolsOf(section.children, session, room);
    symbols.push(symbol);
  }
  return symbols;
}

function symbolOf(section: Section, session: Session): DocumentSymbol {
  const { document } = session;
  return new DocumentSymbol(
    headingText(section),
    l10n.t('{0}字', charactersIn(session.report(), section.range)),
    section.kind === 'title' ? SymbolKind.File : SymbolKind.String,
    toRange(document, section.range),
    toRange(document, section.heading),
  );
}
