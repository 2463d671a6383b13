import type { Note } from './notes';
import type { Reading } from './reading';
import { textOf } from './textOf';

/** Notes and comments as they stand at the end of the text, each kind under its word; empty where there are none. */
export function noteLines(reading: Reading): string {
  const lines: Record<Note['kind'], string[]> = { note: [], comment: [] };
  // A note may have a note or comment of its own; each is read once.
  for (let waiting = reading.notes.take(); waiting.length > 0; waiting = reading.notes.take()) {
    for (const note of waiting) lines[note.kind].push(noteText(note, reading));
  }
  const part = (word: string, of: readonly string[]): string => (of.length === 0 ? '' : `\n${word}：\n${of.join('')}`);
  return part('注释', lines.note) + part('批注', lines.comment);
}

function noteText({ mark, element, author, about }: Note, reading: Reading): string {
  const words = textOf(reading.story(element.children, 'none'), reading.choice).trim();
  const subject = about();
  const said = subject === '' ? '' : `（“${subject.replace(/\s+/g, ' ')}”）`;
  return `${mark}${author}${said}${author + said === '' ? '' : '：'}${words}\n`;
}
