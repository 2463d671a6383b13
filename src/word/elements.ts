import type { TextRange } from '../text/range';
import type { Level, RunIn } from './headings';
import type { PageParagraph, Profile, Role, Run, Typeface } from './page';
import type { Piece } from './printed';
import type { SignOff } from './signOff';
import { titleBlanks } from './titleLines';
import { widthOf } from './width';

/** A paragraph with what stands around it. */
export interface Stand {
  readonly role: Role;
  readonly range: TextRange;
  readonly pieces: readonly Piece[];
  readonly runIns: readonly RunIn[];
  readonly flushLeft: boolean;
  /** What is printed right above it. */
  readonly previous: Role | 'table' | undefined;
  readonly signed: SignOff;
}

/** 四号, in points: the imprint (7.4.2). */
const IMPRINT_SIZE = 14;

interface Shape {
  readonly align: PageParagraph['align'];
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly face: Typeface;
}

/** How a paragraph of its role stands on the page (GB/T 9704—2012, 7.3), with its runs. */
export function elementParagraph(text: string, stand: Stand, profile: Profile): PageParagraph {
  const { role, range, pieces, runIns, previous } = stand;
  const words = pieces.map((piece) => text.slice(piece.range.start, piece.range.end)).join('');
  const shape = shapeOf(stand, words, profile);
  const isText = role === 'body' || role === 'addressee' || role === 'note';
  const runs = runsOf(text, pieces, isText ? runIns : [], shape.face, isText, profile);
  return {
    type: 'paragraph',
    role,
    range,
    runs,
    size: shape.size,
    align: shape.align,
    firstLine: shape.firstLine,
    left: shape.left,
    right: shape.right,
    linesBefore: linesBefore(role, previous, profile),
    startsPage: role === 'attachmentLabel' && previous !== undefined,
  };
}

function shapeOf({ role, flushLeft, signed }: Stand, words: string, profile: Profile): Shape {
  const { size, titleSize, faces } = profile;
  const base = { align: 'both', firstLine: 2, left: 0, right: 0, size, face: '仿宋' } as const;
  switch (role) {
    case 'title':
    case 'attachmentTitle': {
      const blanks = titleBlanks(words, profile);
      return { align: 'center', firstLine: blanks, left: blanks, right: blanks, size: titleSize, face: faces.title };
    }
    case 'subtitle':
      return { ...base, align: flushLeft ? 'left' : 'center', firstLine: 0, face: flushLeft ? '黑体' : '楷体' };
    case 'addressee':
      return { ...base, firstLine: 0 };
    case 'heading1':
    case 'heading2':
    case 'heading3':
    case 'heading4':
      return { ...base, face: faces.headings[Number(role.slice(-1)) - 1]! };
    case 'attachmentNote':
      return { ...base, ...noteIndent(words) };
    case 'signature':
      return {
        ...base,
        align: 'right',
        firstLine: 0,
        right: signed.signature + Math.max(0, signed.width - widthOf(words)) / 2,
      };
    case 'date':
      return { ...base, align: 'right', firstLine: 0, right: signed.date };
    case 'attachmentLabel':
      return { ...base, align: 'left', firstLine: 0, face: '黑体' };
    case 'imprint':
      return { ...base, firstLine: 1, left: 1 + afterColon(words), right: 1, size: IMPRINT_SIZE };
    case 'body':
    case 'note':
      return base;
  }
}

/** 附件：1.… begins two characters in, the names below each other (7.3.4). */
function noteIndent(words: string): { readonly firstLine: number; readonly left: number } {
  const [opening = ''] = /^附件?[ \u3000]{0,2}\d{0,2}[：:.．、]/.exec(words) ?? [];
  const [number = ''] = /^[ \u3000]{0,2}\d{1,2}[.．、][ \u3000]{0,2}/.exec(words.slice(opening.length)) ?? [];
  const firstLine = opening === '' ? 5 : 2;
  return { firstLine, left: firstLine + widthOf(opening + number) };
}

/** Lines that run over stand under the first character behind the colon (7.4.2). */
function afterColon(words: string): number {
  const colon = words.slice(0, 8).search(/[：:]/);
  return colon < 0 ? 0 : widthOf(words.slice(0, colon + 1));
}

const HEAD: readonly (Role | 'table' | undefined)[] = ['title', 'subtitle'];

/** Blank lines above, where the standard or, for speeches, practice has them. */
function linesBefore(role: Role, previous: Role | 'table' | undefined, { sealed }: Profile): number {
  if (previous === undefined) return 0;
  if (HEAD.includes(previous)) return HEAD.includes(role) ? 0 : 1;
  if (previous === 'attachmentTitle') return role === 'attachmentTitle' ? 0 : 1;
  if (role === 'attachmentTitle') return previous === 'attachmentLabel' ? 1 : 0;
  if (role === 'attachmentNote') return previous === 'attachmentNote' ? 0 : 1;
  // A seal of 42 mm over name and date leaves about a line to the text above it.
  if (role === 'signature') return previous === 'signature' ? 0 : sealed ? 2 : 1;
  if (role === 'date') return previous === 'signature' ? 0 : 1;
  if (role === 'imprint') return previous === 'imprint' ? 0 : 1;
  return 0;
}

function runsOf(
  text: string,
  pieces: readonly Piece[],
  runIns: readonly RunIn[],
  face: Typeface,
  emphasised: boolean,
  profile: Profile,
): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const { range, bold } of pieces) {
    for (let at = range.start; at < range.end;) {
      while (next < runIns.length && runIns[next]!.range.end <= at) next += 1;
      const own = runIns[next];
      const inside = own !== undefined && own.range.start <= at;
      const end = Math.min(range.end, inside ? own.range.end : (own?.range.start ?? range.end));
      const set = inside ? leadFace(own.level, face, profile) : { typeface: face, bold: false };
      runs.push({
        text: text.slice(at, end),
        range: { start: at, end },
        typeface: set.typeface,
        bold: set.bold || (emphasised && bold && !(inside && own.level !== 'lead')),
      });
      at = end;
    }
  }
  return runs;
}

function leadFace(level: Level | 'lead', face: Typeface, { faces, runIn }: Profile): Pick<Run, 'typeface' | 'bold'> {
  if (level !== 'lead') return { typeface: faces.headings[level - 1]!, bold: false };
  return runIn === '楷体' ? { typeface: '楷体', bold: false } : { typeface: face, bold: runIn === 'bold' };
}
