import type { Body, Piece } from './piece';

/** A body as it is called in a list: its words, `{{单位}}` as 【单位】, `{{甲|乙}}` as 【甲／乙】. No two bodies are called alike that differ in these. */
export function bodyWords(body: Body): string {
  return body.map(words).join('');
}

function words(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'stop':
      return bodyWords(piece.words);
    case 'choice':
      return `【${piece.options.join('／')}】`;
    case 'variable':
      return `【${piece.name}】`;
  }
}
