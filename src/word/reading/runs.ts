import { append } from '../../text/lists';
import { attribute, child, isElement, isOn, textIn, valueOf } from './elements';
import { fieldText, isSilent } from './fieldResults';
import type { Fields } from './fields';
import { formulaText } from './formulas';
import { objectContents } from './objects';
import { CHANGE_OF, isShown, within, type Change, type Piece } from './pieces';
import type { Block, Reading } from './reading';
import { symbolOf, symbolText } from './symbols';
import { raisedText } from './superscripts';
import { isRaised, isStruck } from './styles';
import type { XmlElement, XmlNode } from './xml';

/** What stands in one paragraph. */
export interface Contents {
  readonly pieces: readonly Piece[];
  /** Text boxes and the like that hang on it; they stand behind it. */
  readonly behind: readonly Block[];
}

/** What a run's looks say of what its words are. */
interface Looks {
  readonly font: string | undefined;
  readonly isRaised: boolean;
  readonly isStruck: boolean;
}

const PLAIN: Looks = { font: undefined, isRaised: false, isStruck: false };

/** The words of a paragraph as a reader sees them. @param hides whether its style hides them */
export function contentsOf(
  nodes: readonly XmlNode[],
  base: Change,
  { reading, fields, hides }: { readonly reading: Reading; readonly fields: Fields; readonly hides: boolean },
): Contents {
  const { notes, counts, choice, styles } = reading;
  const pieces: Piece[] = [];
  const behind: Block[] = [];
  /** The mark behind words that are struck out. */
  let struckEnd: Piece | undefined;

  function emit(text: string, change: Change): void {
    if (text === '' || fields.isAsking()) return;
    fields.show();
    if (isShown(change, choice)) notes.hear(text);
    pieces.push({ text, change });
  }
  function emitMark(what: string, change: Change): void {
    if (fields.isAsking()) return;
    emit(`【${what}】`, change);
    if (isShown(change, choice)) counts.marks.set(what, (counts.marks.get(what) ?? 0) + 1);
  }
  /** Words that are struck out by hand would run into those that stand for them: 500600. */
  function emitStruck(text: string, change: Change): void {
    if (text.trim() === '' || fields.isAsking()) {
      emit(text, change);
      return;
    }
    const goesOn = struckEnd !== undefined && pieces.at(-1) === struckEnd && struckEnd.change === change;
    if (goesOn) pieces.pop();
    else {
      pieces.push({ text: '【删除线：', change });
      if (isShown(change, choice)) counts.struck += 1;
    }
    emit(text, change);
    struckEnd = { text: '】', change };
    pieces.push(struckEnd);
  }
  function emitNote(kind: 'footnote' | 'endnote' | 'comment', element: XmlElement, change: Change): void {
    if (!fields.isAsking()) emit(notes.mark(kind, attribute(element, 'id') ?? '', change), change);
  }
  function emitObject(element: XmlElement, change: Change): void {
    if (fields.isAsking()) return;
    const diagram = (id: string): XmlElement | undefined => {
      const data = reading.parts.byId(id);
      if (!data || reading.told.has(data)) return undefined;
      reading.told.add(data);
      return data;
    };
    const { marks, boxes, lines } = objectContents(element, diagram);
    for (const mark of marks) emitMark(mark, change);
    for (const text of lines) behind.push({ type: 'line', pieces: [{ text, change }] });
    for (const box of boxes) append(behind, reading.story(box.children, change));
  }

  function visit(element: XmlElement, change: Change, looks = PLAIN): void {
    const { name } = element;
    const tracked = CHANGE_OF.get(name);
    if (tracked) {
      counts.changes += 1;
      walk(element.children, within(change, tracked));
      return;
    }
    switch (name) {
      case 'w:r':
        run(element, change);
        break;
      case 'w:t':
        if (looks.isStruck) emitStruck(wordsOf(element, looks), change);
        else emit(wordsOf(element, looks), change);
        break;
      case 'w:delText':
        emit(wordsOf(element, looks), within(change, 'deleted'));
        break;
      case 'w:instrText':
      case 'w:delInstrText':
        fields.ask(textIn(element));
        break;
      case 'w:fldChar':
        emit(fields.character(element), change);
        break;
      case 'w:fldSimple': {
        const before = pieces.length;
        const instruction = attribute(element, 'instr') ?? '';
        if (!isSilent(instruction)) walk(element.children, change);
        if (pieces.length === before) emit(fieldText(instruction, undefined), change);
        break;
      }
      case 'w:tab':
      case 'w:ptab':
        emit('\t', change);
        break;
      case 'w:br':
        // A new page or column is no new line where the paragraph begins with it.
        if (pieces.length > 0 || !/^(?:page|column)$/.test(attribute(element, 'type') ?? '')) emit('\n', change);
        break;
      case 'w:cr':
        emit('\n', change);
        break;
      case 'w:noBreakHyphen':
        emit('-', change);
        break;
      case 'w:sym': {
        const code = parseInt(attribute(element, 'char') ?? '', 16);
        const sign = Number.isNaN(code) ? undefined : symbolOf(code, attribute(element, 'font') ?? '');
        if (sign === undefined) emitMark('符号', change);
        else emit(sign, change);
        break;
      }
      case 'w:footnoteReference':
        emitNote('footnote', element, change);
        break;
      case 'w:endnoteReference':
        emitNote('endnote', element, change);
        break;
      case 'w:commentReference':
        emitNote('comment', element, change);
        break;
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        notes.about(attribute(element, 'id') ?? '', name === 'w:commentRangeStart');
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        emitObject(element, change);
        break;
      case 'w:ruby':
        walk(child(element, 'w:rubyBase')?.children ?? [], change);
        emit('（', change);
        walk(child(element, 'w:rt')?.children ?? [], change);
        emit('）', change);
        break;
      case 'w:sdt':
        contentControl(element, change);
        break;
      case 'm:oMath':
        emit(formulaText(element), change);
        break;
      case 'w:subDoc':
      case 'w:altChunk':
        emitMark('嵌入的文件', change);
        break;
      default:
        // Properties have no words; all else, known or not, may hold some.
        if (!name.endsWith('Pr')) walk(element.children, change, looks);
    }
  }

  function run(element: XmlElement, change: Change): void {
    const own = child(element, 'w:rPr');
    const style = valueOf(own, 'w:rStyle');
    const chain = style === undefined ? [] : styles.chain(style, 'character');
    const byStyle = (what: 'isHidden' | 'isRaised' | 'isStruck'): boolean | undefined =>
      chain.find((each) => each[what] !== undefined)?.[what];
    const fonts = child(own, 'w:rFonts');
    const looks: Looks = {
      font: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'),
      isRaised: isRaised(own) ?? byStyle('isRaised') ?? false,
      isStruck: isStruck(own) ?? byStyle('isStruck') ?? false,
    };
    const isHidden = isOn(own, 'w:vanish') ?? byStyle('isHidden') ?? hides;
    for (const node of element.children) {
      if (!isElement(node)) continue;
      // Fields go on in hidden text; its words are not shown.
      if (isHidden && !/^w:(?:fldChar|instrText)$/.test(node.name)) {
        if (node.name === 'w:t' && textIn(node).trim() !== '') counts.hidden += 1;
      } else visit(node, change, looks);
    }
  }

  function contentControl(element: XmlElement, change: Change): void {
    const content = child(element, 'w:sdtContent')?.children ?? [];
    if (isOn(child(element, 'w:sdtPr'), 'w:showingPlcHdr') !== true) {
      walk(content, change);
      return;
    }
    // A prompt is a blank that is still to be filled.
    const before = pieces.length;
    walk(content, change);
    const prompt = pieces.splice(before).map(({ text }) => text).join('').replace(/[。.\s]+$/, ''); // prettier-ignore
    if (prompt !== '') pieces.push({ text: `【待填：${prompt}】`, change });
  }

  function walk(below: readonly XmlNode[], change: Change, looks = PLAIN): void {
    for (const node of below) if (isElement(node)) visit(node, change, looks);
  }
  walk(nodes, base);
  return { pieces, behind };
}

function wordsOf(element: XmlElement, { font, isRaised: raised }: Looks): string {
  const text = symbolText(printed(element), font);
  return raised ? raisedText(text) : text;
}

/** The text of `w:t`: blanks at its ends count only where it says so, and breaks are blanks. */
function printed(element: XmlElement): string {
  const text = textIn(element)
    .replace(/[\r\n]+/g, ' ')
    .replace(/(?!\t)\p{Cc}/gu, '');
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}
