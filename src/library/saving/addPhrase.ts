import { ProblemList } from '../fileProblem';
import { plainBody, type Blanks } from '../body/plainBody';
import type { Body, Piece } from '../body/piece';
import { printSnippet } from '../body/snippetText';
import { readJson, type JsonNode } from '../json';

/** A phrase as the writer saves it: a piece of a report under a name. */
export interface NewPhrase {
  readonly name: string;
  readonly group: string;
  /** Its words; blanks in them become stops. */
  readonly text: string;
}

/** The file with the phrase in it, or why it cannot be added: the file is damaged, or has one of that name. */
export type Added = { readonly text: string; readonly name: string } | { readonly refused: 'damaged' };

const MOST_OF_ONE_NAME = 1000;

/**
 * Adds a phrase at the end of a file in the editor's own JSON of snippets; what stands there, comments too, stays as it
 * is. Where the name is taken, the new one is called `名称（2）` and so on.
 *
 * @param file undefined where there is no such file yet
 */
export function addPhrase(file: string | undefined, { name, group, text }: NewPhrase, blanks: Blanks): Added {
  const before = file === undefined || file.trim() === '' ? '{}\n' : file.replace(/^\ufeff/, '');
  const root = readJson(before, { comments: true, empty: '' });
  if ('message' in root || root.type !== 'object') return { refused: 'damaged' };
  const taken = new Set((root.children ?? []).map(({ children: [key] = [] }) => String(key?.value)));
  let free = name;
  for (let number = 2; taken.has(free) && number < MOST_OF_ONE_NAME; number += 1) free = `${name}（${number}）`;
  const lines = printSnippet(numbered(plainBody(text.replace(/\r\n?/g, '\n'), blanks, 0, new ProblemList()))).split(
    '\n',
  );
  const body = lines.length === 1 ? lines[0]! : lines;
  const snippet = { body, ...(group === '' ? {} : { gongwen: { group } }) };
  return {
    text: withMember(before, root, `${JSON.stringify(free)}: ${JSON.stringify(snippet, undefined, 2)}`),
    name: free,
  };
}

/** The text with one more member at the end of an object; comments and a comma that is there already stay. */
function withMember(text: string, root: JsonNode, member: string): string {
  const close = root.offset + root.length - 1;
  const last = root.children?.at(-1);
  const end = last ? last.offset + last.length : root.offset + 1;
  const hasComma = !last || withoutComments(text.slice(end, close)).includes(',');
  const before = `${text.slice(0, end)}${hasComma ? '' : ','}${text.slice(end, close).trimEnd()}`;
  return `${before}\n  ${member.replace(/\n/g, '\n  ')}\n${text.slice(close)}`;
}

function withoutComments(text: string): string {
  return text.replace(/\/\/[^\r\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '');
}

/** Stops counted in the order of the text, as the syntax of snippets needs it. */
function numbered(body: Body): Body {
  let next = 1;
  return body.map((piece): Piece =>
    piece.kind === 'stop' || piece.kind === 'choice' ? { ...piece, number: next++ } : piece,
  );
}
