import { widthOfCharacter } from './width';

/** Marks that begin no line; Word's own list for Chinese as far as it is met with. */
const NEVER_FIRST = new Set('!%),.:;>?]}¢°·ˇ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞﹚﹜﹞！％），．：；？］｝～﹏—');
/** Marks that end no line. */
const NEVER_LAST = new Set('$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥');
/** Marks that may hang out at the end of a line that is full. */
const HANGING = new Set('，、。；：！？．,.;:!?');

/** A stretch of a text that is printed on one line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** In characters; blanks at its end count nothing. */
  readonly width: number;
}

/**
 * Breaks a text into lines by the rules of Chinese typesetting: no closing mark begins a line and no opening one ends it, a
 * stop may hang out, Western words and numbers stay whole where they fit, `——` and `……` always. `\n` ends a line. Every
 * unit of the text is in one line; each is looked at three times at most.
 *
 * @param first what the first line holds, in full-width characters, at least 1
 * @param others the same of the other lines
 */
export function breakLines(text: string, first: number, others: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  let at = 0;
  do {
    const line = oneLine(text, at, lines.length === 0 ? first : others);
    lines.push(line);
    at = line.end;
  } while (at < text.length);
  return lines;
}

function oneLine(text: string, start: number, measure: number): Stretch {
  let width = 0;
  let blanks = 0;
  // The last place where the line may end, and how wide it is there.
  let good = { end: start, width: 0 };
  for (let at = start; at < text.length;) {
    if (text.charAt(at) === '\n') return { start, end: at + 1, width };
    const next = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    if (isSpace(text, at)) blanks += 0.5;
    else {
      const wanted = width + blanks + widthOfCharacter(text, at);
      if (wanted > measure && at > start) {
        if (HANGING.has(text.charAt(at)) && mayBreak(text, next)) return { start, end: next, width: wanted };
        return good.end > start ? { start, ...good } : { start, end: at, width };
      }
      width = wanted;
      blanks = 0;
    }
    if (mayBreak(text, next)) good = { end: next, width };
    at = next;
  }
  return { start, end: text.length, width };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t';
}

/** Whether a line may end before `at`; a space stays with the line it follows. */
function mayBreak(text: string, at: number): boolean {
  if (at >= text.length) return true;
  if (text.charAt(at) === '\n') return true;
  if (isSpace(text, at)) return false;
  const before = text.charAt(at - 1);
  const behind = text.charAt(at);
  if (widthOfCharacter(text, at) === 0 || NEVER_FIRST.has(behind) || NEVER_LAST.has(before)) return false;
  return !(isWestern(before) && isWestern(behind));
}

/** Letters, digits and the marks between them. */
function isWestern(character: string): boolean {
  return (
    (character > ' ' && character <= '~') ||
    (character >= 'À' && character <= 'ɏ' && character !== '×' && character !== '÷')
  );
}
