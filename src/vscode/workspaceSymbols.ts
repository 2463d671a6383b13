import { extensions, languages, Location, Position, Range, SymbolInformation, SymbolKind } from 'vscode';
import type { CancellationToken, Disposable, Memento, Uri } from 'vscode';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { LinePosition } from '../text/lineIndex';
import { declinedKey } from './documents';
import type { Guard } from './guard';
import { headingMatcher, headingsOf } from './headings';
import type { Heading } from './headings';
import { createRemembered } from './remembered';
import { createReportFiles } from './reportFiles';
import type { Sessions } from './sessions';
import { mostSymbols } from './symbols';
import { headingText } from './words';

/** More rows than anyone reads; one more letter makes them fewer. */
const mostFound = 1000;

/**
 * Go to symbol in workspace: headings of all reports by their words, those that are open, as they stand in the editor,
 * first, then the files of the workspace's folders.
 */
export function workspaceSymbols(service: ReportService, sessions: Sessions, guard: Guard, state: Memento): Disposable {
  const declined = createRemembered(state, declinedKey);
  const files = createReportFiles(service, (uri) => declined.has(uri));
  const known = new WeakMap<Report, readonly Heading[]>();

  function headingsIn(report: Report): readonly Heading[] {
    const headings = known.get(report) ?? headingsOf(report, mostSymbols, headingText);
    known.set(report, headings);
    return headings;
  }

  async function find(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    await files.look(token);
    if (token.isCancellationRequested) return [];
    const all = sessions.all();
    const isOpen = new Set(all.map(({ document }) => document.uri.toString()));
    const open = all.filter(({ paused }) => !paused);
    const matches = headingMatcher(query);
    const isToldElsewhere = markdownTells();
    return [
      ...open.map((session) => ({ uri: session.document.uri, headings: headingsIn(session.report()) })),
      ...files.all().filter(({ uri }) => !isOpen.has(uri.toString())),
    ]
      .flatMap(({ uri, headings }) =>
        headings.filter((one) => !isToldElsewhere(one, uri) && matches(one)).map((heading) => ({ uri, heading })),
      )
      .slice(0, mostFound)
      .map(({ uri, heading }) => symbolOf(heading, uri));
  }

  return languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      let found: SymbolInformation[] = [];
      await guard.later('workspaceSymbols', async () => {
        found = await find(query, token);
      });
      return found;
    },
  });
}

/** What VS Code's own Markdown, where it is at work, finds too: two rows for one heading help nobody. */
function markdownTells(): (heading: Heading, uri: Uri) => boolean {
  const isActive = extensions.getExtension('vscode.markdown-language-features')?.isActive === true;
  return ({ isMarked }, { path }) => isActive && isMarked && /\.md$/i.test(path);
}

function symbolOf({ name, container, isTitle, start, end }: Heading, uri: Uri): SymbolInformation {
  const place = new Location(uri, new Range(positionOf(start), positionOf(end)));
  return new SymbolInformation(name, isTitle ? SymbolKind.File : SymbolKind.String, container, place);
}

function positionOf({ line, column }: LinePosition): Position {
  return new Position(line, column);
}
