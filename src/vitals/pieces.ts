import type { Paragraph, Report, Section } from '../report/model';
import { countCharacters } from '../text/characters';
import { shift, type TextRange } from '../text/range';
import { countIn } from './countIn';
import type { LongPiece } from './model';

/** The paragraphs that are running text: no table, no line that is a heading alone, no salutation, signature or date. */
export function runningParagraphs({ paragraphs, parts, sections }: Report): readonly Paragraph[] {
  const headings = headingsOf(sections);
  const apart = [parts.salutation, parts.signature, parts.date];
  return paragraphs.filter(({ range, facts: { outline, characters } }) => {
    if (outline.apart || characters === 0) return false;
    if (apart.some((part) => part !== undefined && part.start < range.end && part.end > range.start)) return false;
    return outline.hasBody || countIn(headings, range) === 0;
  });
}

/** All headings in the order of the text. */
function headingsOf(sections: readonly Section[]): readonly { readonly range: TextRange }[] {
  return sections.flatMap(({ heading, children }) => [{ range: heading }, ...headingsOf(children)]);
}

export function paragraphPieces(paragraphs: readonly Paragraph[]): readonly LongPiece[] {
  return paragraphs.map(({ range, facts: { characters } }) => ({ range, characters }));
}

export function sentencePieces(paragraphs: readonly Paragraph[]): readonly LongPiece[] {
  return paragraphs.flatMap(({ range, facts: { text, sentences } }) =>
    sentences
      .map((sentence) => ({
        range: shift(sentence, range.start),
        characters: countCharacters(text.slice(sentence.start, sentence.end)),
      }))
      .filter(({ characters }) => characters > 0),
  );
}
