import type { TextRange } from '../../text/range';
import type { ProblemList } from '../fileProblem';
import { addText, MOST_OPTIONS, MOST_STOPS, type Body, type Piece } from './piece';
import { canonicalName, variableNameProblem } from './variableNames';

/** Where the blanks of a text stand, in order; injected, as the report's parser knows them. */
export type Blanks = (text: string) => readonly TextRange[];

const MARK = /\{\{([^{}\r\n]{0,400})\}\}/g;

/**
 * Reads a text whose blanks are stops and in which `{{甲|乙}}` is a choice and `{{名称}}` a variable; all other
 * characters are what they are. Problems are told at `shift` further on; whatever is wrong, the text itself counts.
 */
export function plainBody(text: string, blanks: Blanks, shift: number, problems: ProblemList): Body {
  const pieces: Piece[] = [];
  let at = 0;
  let stops = 0;
  const rangeAt = ({ start, end }: TextRange): TextRange => ({ start: start + shift, end: end + shift });
  for (const { range, piece } of stopsOf(text, blanks, (range, message) => {
    problems.add(rangeAt(range), message);
  })) {
    stops += 1;
    if (stops === MOST_STOPS + 1)
      problems.add(rangeAt(range), `填写位置太多，最多${MOST_STOPS}处；从这里起不能逐个跳转`);
    if (stops > MOST_STOPS) break;
    addText(pieces, text.slice(at, range.start));
    pieces.push(piece);
    at = range.end;
  }
  addText(pieces, text.slice(at));
  return pieces;
}

interface Stop {
  readonly range: TextRange;
  readonly piece: Piece;
}

/** Blanks and marks in order; a blank inside a mark is one of its words. */
function stopsOf(text: string, blanks: Blanks, tell: (range: TextRange, message: string) => void): readonly Stop[] {
  const marks = marksOf(text, tell);
  let next = 0;
  const alone = blanks(text).filter(({ start, end }) => {
    while (next < marks.length && marks[next]!.range.end <= start) next += 1;
    return next >= marks.length || marks[next]!.range.start >= end;
  });
  const stops = alone.map((range): Stop => {
    return { range, piece: { kind: 'stop', words: [{ kind: 'text', text: text.slice(range.start, range.end) }] } };
  });
  return [...marks, ...stops].sort((one, other) => one.range.start - other.range.start);
}

function marksOf(text: string, tell: (range: TextRange, message: string) => void): readonly Stop[] {
  const found: Stop[] = [];
  let at = 0;
  const tellOpen = (end: number): void => {
    const open = text.slice(at, end).indexOf('{{');
    if (open >= 0) tell({ start: at + open, end: at + open + 2 }, '“{{”没有与它配对的“}}”，就当作普通文字');
  };
  for (const match of text.matchAll(MARK)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const piece = markedPiece(match[1]!);
    if (typeof piece === 'string') tell(range, `${piece}；这里就当作普通文字`);
    else found.push({ range, piece });
    tellOpen(range.start);
    at = range.end;
  }
  tellOpen(text.length);
  return found;
}

function markedPiece(words: string): Piece | string {
  const options = words.split(/[|｜]/).map((option) => option.trim());
  if (options.length > 1) {
    if (options.includes('')) return '选项不能是空的';
    if (options.length > MOST_OPTIONS) return `选项太多，最多${MOST_OPTIONS}个`;
    return { kind: 'choice', options };
  }
  const name = canonicalName(words);
  return variableNameProblem(name) ?? { kind: 'variable', name, words: [] };
}
