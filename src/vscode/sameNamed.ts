import { Disposable, Hover, l10n, languages, Location, MarkdownString } from 'vscode';
import type { Position, TextDocument } from 'vscode';
import type { NamedFigures, NameReader, SameNamed } from '../statistics/sameNamed';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import { toRange } from './ranges';
import type { Sessions } from './sessions';
import { reportSelector } from './symbols';

/** More lines would hide the text that is being read. */
const most = 4;

/**
 * Where else a figure of the same name stands: at a figure a line of its hover, and all places by 查找所有引用. Names are
 * told by words, so that this is where to look and no finding.
 */
export function sameNamedFigures(read: NameReader, sessions: Sessions, guard: Guard): Disposable {
  /** The places in the text as it was asked about; none where it has changed meanwhile. */
  async function named(document: TextDocument, position: Position): Promise<NamedFigures | undefined> {
    let found: NamedFigures | undefined;
    await guard.later('sameNamed', async () => {
      const report = sessions.live(document)?.report();
      if (!report) return;
      const { version } = document;
      const answer = await read(report, document.offsetAt(position));
      if (document.version === version) found = answer;
    });
    return found;
  }

  return Disposable.from(
    languages.registerHoverProvider(reportSelector, {
      async provideHover(document, position) {
        const found = await named(document, position);
        // What stands beside it is seen, and what is far from it in value only bears the name.
        const told = found?.others.filter(({ beside, value }) => !beside && value !== 'far') ?? [];
        if (!found || told.length === 0) return undefined;
        return new Hover(hoverText(document, told), toRange(document, found.own));
      },
    }),
    languages.registerReferenceProvider(reportSelector, {
      async provideReferences(document, position, { includeDeclaration }) {
        const found = await named(document, position);
        if (!found || found.others.length === 0) return [];
        const places = found.others.map(({ range }) => range);
        return [...places, ...(includeDeclaration ? [found.own] : [])]
          .sort((one, other) => one.start - other.start)
          .map((range) => new Location(document.uri, toRange(document, range)));
      },
    }),
  );
}

/** The text of a document is put in as text: nothing in it can become a link or markup. */
function hoverText(document: TextDocument, others: readonly SameNamed[]): MarkdownString {
  const text = document.getText();
  const lines = others.slice(0, most).map(({ range, value }) => {
    const line = document.positionAt(range.start).line + 1;
    const words = l10n.t('第{0}行 {1}', line, excerpt(text, range));
    return value === 'near' ? l10n.t('{0}（数不同）', words) : words;
  });
  const hover = new MarkdownString()
    .appendMarkdown('**')
    .appendText(l10n.t('同名的数另见{0}处', others.length))
    .appendMarkdown('**');
  for (const line of lines) hover.appendMarkdown('\n\n').appendText(line);
  return others.length > most ? hover.appendMarkdown('\n\n').appendText(l10n.t('按 Shift+F12 逐处看')) : hover;
}
