import { Hover, languages, MarkdownString } from 'vscode';
import type { Disposable } from 'vscode';
import type { Claim } from '../statistics/claim';
import { contains, touches } from '../text/range';
import { placesOf } from './claimNotes';
import type { Guard } from './guard';
import { toRange } from './ranges';
import type { Sessions } from './sessions';
import { reportSelector } from './symbols';
import { verdicts, verdictText } from './words';

/** A figure may be a part of many claims; so many are enough to read. */
const most = 4;

/** Shows at a figure how it was checked: the relation that the text states, and its working. */
export function claimHovers(sessions: Sessions, guard: Guard): Disposable {
  return languages.registerHoverProvider(reportSelector, {
    provideHover: (document, position) =>
      guard.run('hovers', undefined, () => {
        const session = sessions.live(document);
        if (!session) return undefined;
        const offset = document.offsetAt(position);
        // Where a problem stands its message has told the working already.
        const told = session.findings().some(({ range }) => touches(range, offset));
        const found = session.claims().flatMap((claim) => {
          if (!touches(claim.range, offset) || (told && claim.verdict === 'violated')) return [];
          const place = placesOf(claim).find(({ range }) => touches(range, offset));
          return place ? [{ claim, place: place.range }] : [];
        });
        if (found.length === 0) return undefined;
        // What is wrong first: a total may take part in many claims.
        found.sort((one, other) => verdicts.indexOf(one.claim.verdict) - verdicts.indexOf(other.claim.verdict));
        const smallest = found.map(({ place }) => place).reduce((one, other) => (contains(one, other) ? other : one));
        return new Hover(
          found.slice(0, most).map(({ claim }) => explain(claim)),
          toRange(document, smallest),
        );
      }),
  });
}

/** The text of a document is put in as text: nothing in it can become a link or markup. */
function explain(claim: Claim): MarkdownString {
  return new MarkdownString()
    .appendMarkdown('**')
    .appendText(`${claim.title}：${verdictText(claim.verdict)}`)
    .appendMarkdown('**\n\n')
    .appendText(claim.working);
}
