import { append } from '../../text/lists';
import { child, isElement } from './elements';
import { createFields } from './fields';
import { imprintPieces } from './imprint';
import { createLabels } from './labels';
import { factsOf, joinsNext, type ParagraphFacts } from './paragraphs';
import { CHANGE_OF, showsText, within, type Change, type Piece } from './pieces';
import type { Block, Reading } from './reading';
import { contentsOf } from './runs';
import { tableBlocks } from './tables';
import type { XmlElement, XmlNode } from './xml';

/** Reads the body, a cell, a note or a text box: its paragraphs as lines and its tables, in order. */
export function readStory(content: readonly XmlNode[], base: Change, reading: Reading): readonly Block[] {
  const { choice, counts } = reading;
  const fields = createFields(reading.endless);
  const labels = createLabels(reading);
  const blocks: Block[] = [];
  /** A line whose end is not there yet. */
  let pieces: Piece[] = [];
  let behind: Block[] = [];
  let heading: number | undefined;

  function endLine(): void {
    const level = heading === undefined ? {} : { heading };
    blocks.push({ type: 'line', pieces, ...level });
    append(blocks, behind);
    pieces = [];
    behind = [];
    heading = undefined;
  }
  function paragraph(element: XmlElement, change: Change): void {
    const facts = factsOf(element, change, reading);
    const read = contentsOf(element.children, change, { reading, fields, hides: facts.hides });
    const imprint = facts.isImprint ? imprintPieces(read.pieces) : read.pieces;
    if (imprint === undefined && read.behind.length === 0 && facts.mark === 'none') return;
    const contents = { ...read, pieces: imprint ?? read.pieces };
    const label = labels.next(facts, contents.pieces);
    if (!showsText(pieces, choice)) {
      const { heading: level } = choice === 'original' ? facts.before : facts.now;
      heading = label.length > 0 ? undefined : level;
    }
    append(pieces, [...label, ...contents.pieces, ...markedEnd(facts, contents.pieces)]);
    append(behind, contents.behind);
    if (!joinsNext(facts, choice)) endLine();
  }
  /** Where both sides are shown: an end that came or went by itself, its paragraph being older or staying. */
  function markedEnd({ mark }: ParagraphFacts, words: readonly Piece[]): readonly Piece[] {
    if (choice !== 'both' || mark === 'none' || words.every(({ change }) => change === mark)) return [];
    return [{ text: '分段', change: mark }];
  }
  function between(): void {
    if (pieces.length > 0 || behind.length > 0) endLine();
  }
  function walk(nodes: readonly XmlNode[], change: Change): void {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      const tracked = CHANGE_OF.get(node.name);
      if (node.name === 'w:p') paragraph(node, change);
      else if (node.name === 'w:tbl') {
        between();
        append(blocks, tableBlocks(node, change, reading));
      } else if (node.name === 'w:sdt') walk(child(node, 'w:sdtContent')?.children ?? [], change);
      else if (tracked) {
        counts.changes += 1;
        walk(node.children, within(change, tracked));
      } else if (node.name === 'w:altChunk' || node.name.startsWith('m:') || node.name === 'w:r') {
        between();
        const contents = contentsOf([node], change, { reading, fields, hides: false });
        append(pieces, contents.pieces);
        endLine();
      } else if (!node.name.endsWith('Pr')) walk(node.children, change);
    }
  }
  walk(content, base);
  between();
  return blocks;
}
