import { Disposable, DocumentLink, l10n, languages, Location } from 'vscode';
import type { LocationLink, TextDocument } from 'vscode';
import type { Reference } from '../report/references/reference';
import type { ReportService } from '../service';
import { firstOverlapping } from '../text/overlap';
import type { TextRange } from '../text/range';
import type { Guard } from './guard';
import { toRange } from './ranges';
import type { Sessions } from './sessions';
import { reportSelector } from './symbols';
import { headingText } from './words';

/** So many links are enough: each is a mark in the text. */
const mostLinks = 2000;

/** A reference that leads somewhere. */
type Leading = Reference & { readonly place: TextRange };

/**
 * 见第三部分 and 附件1 as links to the heading (Ctrl and a click, 打开链接), as what 转到定义 follows, and at a heading what
 * 查找所有引用 finds.
 */
export function referenceLinks(
  service: Pick<ReportService, 'references'>,
  sessions: Sessions,
  guard: Guard,
): Disposable {
  function leading(document: TextDocument): readonly Leading[] {
    const session = sessions.live(document);
    return session ? service.references(session.report()).filter(isLeading) : [];
  }

  return Disposable.from(
    languages.registerDocumentLinkProvider(reportSelector, {
      provideDocumentLinks: (document) =>
        guard.run('references', [], () =>
          leading(document)
            .slice(0, mostLinks)
            .map((reference) => linkOf(reference, document)),
        ),
    }),
    languages.registerDefinitionProvider(reportSelector, {
      provideDefinition: (document, position) =>
        guard.run('references', undefined, () => {
          const at = document.offsetAt(position);
          const found = firstOverlapping(leading(document), { start: at, end: at + 1 });
          return found && [definitionOf(found, document)];
        }),
    }),
    languages.registerReferenceProvider(reportSelector, {
      provideReferences: (document, position) =>
        guard.run('references', [], () => {
          const at = document.offsetAt(position);
          const all = leading(document);
          const own = firstOverlapping(all, { start: at, end: at + 1 })?.place;
          return all
            .filter(({ place }) => (own ? place.start === own.start : place.start <= at && at <= place.end))
            .map(({ range }) => new Location(document.uri, toRange(document, range)));
        }),
    }),
  );
}

function isLeading(reference: Reference): reference is Leading {
  return reference.place !== undefined;
}

function linkOf({ range, place, target, text }: Leading, document: TextDocument): DocumentLink {
  const { line, character } = document.positionAt(place.start);
  // The editor goes to the line and column of a fragment; it counts them from 1.
  const link = new DocumentLink(
    toRange(document, range),
    document.uri.with({ fragment: `L${line + 1},${character + 1}` }),
  );
  const words = target ? headingText(target) : document.getText(toRange(document, place));
  link.tooltip = l10n.t('“{0}”：转到“{1}”', text, words);
  return link;
}

function definitionOf({ range, place, target }: Leading, document: TextDocument): LocationLink {
  const heading = toRange(document, place);
  return {
    originSelectionRange: toRange(document, range),
    targetUri: document.uri,
    targetRange: target ? toRange(document, target.range) : heading,
    targetSelectionRange: heading,
  };
}
