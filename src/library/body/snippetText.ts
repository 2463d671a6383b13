import { allPieces, type Body, type Piece } from './piece';

/** A text that VS Code puts in as it stands. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Pieces in VS Code's snippet syntax; the caret ends behind them where they do not say where. */
export function printSnippet(body: Body): string {
  const pieces = [...allPieces(body)];
  const ends = pieces.some((piece) => (piece.kind === 'stop' || piece.kind === 'choice') && piece.number === 0);
  return `${printed(body)}${ends ? '' : '$0'}`.replace(/\$\{0\}$/, '$0');
}

function printed(body: Body): string {
  return body.map(one).join('');
}

function one(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return escapeSnippet(piece.text);
    case 'choice':
      return `\${${piece.number ?? 0}|${piece.options.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
    case 'stop':
      return marked(String(piece.number ?? 0), piece.words);
    case 'variable':
      return marked(piece.name, piece.words);
  }
}

/** In braces always, so that a digit or letter behind is none of the number's. */
function marked(name: string, words: Body): string {
  return words.length === 0 ? `\${${name}}` : `\${${name}:${printed(words)}}`;
}
