import { definitionsOf } from './bodyLimits';
import { allPieces, type Body, type Piece } from './piece';
import { printSnippet } from './snippetText';
import { isOfEditor } from './variableNames';
import { variableReader, type ExpansionContext } from './variables';

/** A template or phrase as it is put in. */
export interface Expansion {
  /** In VS Code's snippet syntax, with tab stops. */
  readonly snippet: string;
  /** As it reads when nothing is typed over: where no editor is at hand. */
  readonly plain: string;
  /** The names that nothing was known of, in order: blanks of that name stand in their place. */
  readonly unknown: readonly string[];
}

/** What is put in for a body. Total. */
export function expand(body: Body, context: ExpansionContext): Expansion {
  const names = new Map<string, number>();
  const pieces = resolved(body, context, names);
  return { snippet: printSnippet(pieces), plain: plainOf(pieces), unknown: [...names.keys()] };
}

/**
 * Every stop and choice with its number, in the order of the text where the body gave none; variables as their words or
 * as blanks, those of one name as one stop; what only the editor knows stays a variable.
 */
function resolved(body: Body, context: ExpansionContext, names: Map<string, number>): Body {
  const valueOf = variableReader(context);
  let next = 1;
  for (const piece of allPieces(body)) {
    if (piece.kind === 'stop' || piece.kind === 'choice') next = Math.max(next, (piece.number ?? 0) + 1);
  }
  const each = (piece: Piece): Piece => {
    switch (piece.kind) {
      case 'text':
        return piece;
      case 'choice':
        return { ...piece, number: piece.number ?? next++ };
      case 'stop':
        return { ...piece, number: piece.number ?? next++, words: piece.words.map(each) };
      case 'variable': {
        const value = valueOf(piece.name);
        if (value !== undefined) return { kind: 'text', text: value };
        const known = names.get(piece.name);
        if (isOfEditor(piece.name)) return { ...piece, words: piece.words.map(each) };
        if (known !== undefined) return { kind: 'stop', number: known, words: [] };
        const number = next++;
        names.set(piece.name, number);
        const blank: Piece = { kind: 'text', text: `【待填：${piece.name}】` };
        return { kind: 'stop', number, words: piece.words.length > 0 ? piece.words.map(each) : [blank] };
      }
    }
  };
  return body.map(each);
}

/** The text that stands there when the writer fills in nothing; of a choice the first option. */
function plainOf(body: Body): string {
  const definitions = definitionsOf(body);
  const known = new Map<number, string>();
  const textOf = (pieces: Body): string => pieces.map(each).join('');
  const each = (piece: Piece): string => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'variable':
        return textOf(piece.words);
      case 'choice':
        return numbered(piece.number ?? 0);
      case 'stop':
        return numbered(piece.number ?? 0);
    }
  };
  const numbered = (number: number): string => {
    const before = known.get(number);
    if (before !== undefined) return before;
    // A stop inside itself reads as nothing.
    known.set(number, '');
    const definition = definitions.get(number);
    const text = definition?.kind === 'choice' ? definition.options[0]! : definition?.kind === 'stop' ? textOf(definition.words) : ''; // prettier-ignore
    known.set(number, text);
    return text;
  };
  return textOf(body);
}
