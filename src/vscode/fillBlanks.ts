import type { PlaceholderKind } from '../report/model';
import type { AskedBlank, BlanksMessage } from '../text/fillMessages';
import type { FillModel, KnownBlank } from './fillModel';
import type { TextRange } from '../text/range';

/**
 * What the form shows of a report: each sentence once, cut where its blanks stand.
 *
 * @param kindText the word for a kind of blank
 */
export function blanksMessage(
  { document, name }: Pick<BlanksMessage, 'document' | 'name'>,
  text: string,
  model: FillModel,
  kindText: (kind: PlaceholderKind) => string,
): BlanksMessage {
  const sentences: (string | number)[][] = [];
  const blanks: AskedBlank[] = [];
  let place: TextRange | undefined;
  let from = 0;
  /** Words up to an offset, behind what has been taken of the sentence. */
  const takeUpTo = (end: number): void => {
    if (end > from) sentences.at(-1)?.push(text.slice(from, end));
  };
  const known = model.blanks();
  for (const blank of known) {
    const { sentence, placeholder } = blank.row;
    if (sentence.start !== place?.start) {
      // Blanks of one sentence stand beside each other.
      if (place) takeUpTo(place.end);
      sentences.push([]);
      place = sentence;
      from = sentence.start;
    }
    takeUpTo(placeholder.range.start);
    sentences.at(-1)?.push(blank.id);
    from = placeholder.range.end;
    blanks.push(askedBlank(blank, sentences.length - 1, known, kindText));
  }
  if (place) takeUpTo(place.end);
  return { type: 'blanks', document, name, sentences, blanks, gone: model.gone() };
}

function askedBlank(
  { id, row, words, value }: KnownBlank,
  sentence: number,
  all: readonly KnownBlank[],
  kindText: (kind: PlaceholderKind) => string,
): AskedBlank {
  const { kind, unit = '' } = row.placeholder;
  return {
    id,
    words,
    isFigure: kind === 'figure',
    kind: kindText(kind),
    unit,
    behind: row.behind,
    within: row.within,
    sentence,
    alike: row.alike.flatMap((at) => all[at]?.id ?? []),
    value,
  };
}
