import { createCounters } from './counters';
import type { DocxOptions, DocxReader, DocxResult } from './docxPort';
import { archiveReasons, strangerReason } from './fileKind';
import { endlessFields } from './fields';
import { marginWords } from './margins';
import { createNotes } from './notes';
import { noteLines } from './noteLines';
import { readNumbering } from './numbering';
import { partsOf, type Parts } from './parts';
import type { Block, Reading } from './reading';
import { readStory } from './stories';
import { readStyles } from './styles';
import { textOf } from './textOf';
import { toldOf } from './told';
import type { XmlElement } from './xml';

/** Reads Word's format with `fflate` and `saxen`; what the parts mean is our own reading. */
export function createDocxReader(): DocxReader {
  return { read };
}

function read(bytes: Uint8Array, options: DocxOptions): DocxResult {
  const stranger = strangerReason(bytes);
  if (stranger !== undefined) return { reason: stranger };
  try {
    const parts = partsOf(bytes);
    return typeof parts === 'string' ? { reason: parts } : documentText(parts, options);
  } catch {
    // What no writer program writes, such as XML that this reading has not thought of, is damage to its reader.
    return { reason: archiveReasons.damaged };
  }
}

function documentText(parts: Parts, { changes: choice }: DocxOptions): DocxResult {
  const styles = readStyles(parts.related('styles'));
  const lists = readNumbering(parts.related('numbering'), styles);
  const endless = new Set<XmlElement>();
  for (const purpose of ['footnotes', 'endnotes', 'comments']) {
    for (const part of parts.allRelated(purpose)) endlessFields(part, endless);
  }
  const margins = [...parts.allRelated('header'), ...parts.allRelated('footer')];
  for (const part of [parts.document, ...margins]) endlessFields(part, endless);
  const reading: Reading = {
    parts,
    styles,
    lists,
    choice,
    counters: { accepted: createCounters(lists), original: createCounters(lists) },
    notes: createNotes((purpose) => parts.related(purpose), choice),
    counts: { changes: 0, tables: 0, hidden: 0, struck: 0, marks: new Map() },
    told: new Set(),
    endless,
    story: (content, change): readonly Block[] => readStory(content, change, reading),
  };
  const body = textOf(reading.story(parts.document.children, 'none'), choice);
  const notes = noteLines(reading);
  const { counts } = reading;
  const counted = {
    changes: counts.changes,
    tables: counts.tables,
    notes: reading.notes.count('note'),
    comments: reading.notes.count('comment'),
  };
  // Told before the margins are read, which are not in the text.
  const told = toldOf(counts, choice);
  return { text: body + notes, ...counted, told: [...told, ...marginWords(margins, reading)] };
}
