import { child, childElements, integer, isOn, valueOf } from './elements';
import type { ChangesChoice } from './docxPort';
import { LEVELS } from './numbering';
import { IMPRINT_STYLE } from './imprint';
import { CHANGE_OF, within, type Change } from './pieces';
import type { Reading } from './reading';
import type { Style } from './styles';
import type { XmlElement } from './xml';

/** What a paragraph's properties say, on one side of the tracked changes. */
export interface ParagraphShape {
  /** Its list and level; absent where it is in none. */
  readonly list?: { readonly numId: string; readonly level: number };
  /** Its level as a heading, from 1. */
  readonly heading?: number;
}

/** What is known of a paragraph before its words are read. */
export interface ParagraphFacts {
  readonly now: ParagraphShape;
  /** As it was before the tracked changes. */
  readonly before: ParagraphShape;
  /** What tracking says of the mark at its end. */
  readonly mark: Change;
  /** Its mark is hidden, so that the next paragraph goes on in the same line. */
  readonly runsOn: boolean;
  /** Its style hides its words. */
  readonly hides: boolean;
  /** It is part of 版记 as the export writes it. */
  readonly isImprint: boolean;
}

export function factsOf(paragraph: XmlElement, base: Change, { styles, lists, counts }: Reading): ParagraphFacts {
  const properties = child(paragraph, 'w:pPr');
  const looks = child(properties, 'w:rPr');
  let mark = base;
  for (const each of looks ? childElements(looks) : []) {
    const tracked = CHANGE_OF.get(each.name);
    if (tracked === undefined) continue;
    counts.changes += 1;
    mark = within(mark, tracked);
  }
  const shape = (of: XmlElement | undefined, isBefore: boolean): ParagraphShape => {
    const chain = styles.chain(valueOf(of, 'w:pStyle'), 'paragraph');
    const list = listOf(of, chain, isBefore);
    const heading = headingOf(of, chain);
    return { ...(list && { list }), ...(heading !== undefined && { heading }) };
  };
  const listOf = (of: XmlElement | undefined, chain: readonly Style[], isBefore: boolean): ParagraphShape['list'] => {
    const own = child(of, 'w:numPr');
    // A number that was only inserted was not there before.
    const direct = isBefore && child(own, 'w:ins') ? undefined : own;
    const byStyle = chain.find(({ numId }) => numId !== undefined);
    const numId = valueOf(direct, 'w:numId') ?? byStyle?.numId;
    if (numId === undefined || !lists.has(numId)) return undefined;
    const level = integer(valueOf(direct, 'w:ilvl')) ?? levelByStyle(numId, chain) ?? byStyle?.level ?? 0;
    return level >= 0 && level < LEVELS ? { numId, level } : undefined;
  };
  /** Levels of a list may stand for styles; that counts before what the style itself says. */
  const levelByStyle = (numId: string, chain: readonly Style[]): number | undefined => {
    const levels = [...(lists.get(numId)?.levels ?? [])];
    // The style itself before those it is based on.
    for (const { id } of chain) {
      const level = levels.find(([, { style }]) => style === id);
      if (level) return level[0];
    }
    return undefined;
  };
  const now = shape(properties, false);
  const styled = styles.chain(valueOf(properties, 'w:pStyle'), 'paragraph');
  const change = child(child(properties, 'w:pPrChange'), 'w:pPr');
  const own = child(properties, 'w:numPr');
  return {
    now,
    before: change ? shape(change, true) : child(own, 'w:ins') ? shape(properties, true) : now,
    mark,
    runsOn: isOn(looks, 'w:vanish') === true,
    hides: styled.find(({ isHidden }) => isHidden !== undefined)?.isHidden === true,
    isImprint: styled[0]?.name === IMPRINT_STYLE,
  };
}

/** By the outline level, or by the name of a style of headings (Word and WPS keep it English in every language). */
function headingOf(properties: XmlElement | undefined, chain: readonly Style[]): number | undefined {
  const direct = integer(valueOf(properties, 'w:outlineLvl'));
  const level = direct === undefined ? chain.find(({ outline }) => outline !== undefined)?.outline : direct + 1;
  if (level !== undefined) return level >= 1 && level <= LEVELS ? level : undefined;
  for (const { name } of chain) {
    const number = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1];
    if (number !== undefined) return Number(number);
  }
  return undefined;
}

/** Whether the paragraph's end is not there on that side, so that the next one goes on in its line. */
export function joinsNext({ mark, runsOn }: ParagraphFacts, choice: ChangesChoice): boolean {
  if (runsOn) return true;
  if (choice === 'accepted') return mark === 'deleted' || mark === 'movedOut' || mark === 'passing';
  if (choice === 'original') return mark === 'inserted' || mark === 'movedIn' || mark === 'passing';
  return false;
}
