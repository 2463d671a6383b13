import type { Paragraph, Report } from '../report/model';
import { readHead } from '../report/parts/head';
import { isName } from '../report/parts/words';
import { listedAttachments } from '../report/references/listedAttachments';
import { contains, type TextRange } from '../text/range';
import type { Headed } from './headings';
import type { Role } from './page';

/** What a paragraph is, without what follows from the profile. */
export interface Placing {
  readonly role: Role;
  /** 份号, 密级, 紧急程度, 签发人 above the title: flush left (7.2). */
  readonly flushLeft?: boolean;
}

/** Lines below the date that belong to no part of the text itself (7.3.6, 7.4). */
const IMPRINT = /^(?:抄送|主送|印发|印送|分送|报|送|发)[：:]|\d{1,2}日印发$/;
/** Names below each other that sign together (7.3.5.1); the parser knows the last of them. */
const MOST_SIGNERS = 12;
const LONGEST_NAME = 30;
const FLUSH_LEFT = /^(?:绝密|机密|秘密|特急|加急|平急|份号|签发人|\d{6}$)/;
const LONGEST_TITLE = 60;

/** What each paragraph of a report is on the page. Signature and date that share a line are one `signature` here. */
export function rolesOf(report: Report, headings: ReadonlyMap<number, Headed>): readonly Placing[] {
  const { text, paragraphs, parts } = report;
  const head = readHead(text, paragraphs);
  const roles: Placing[] = paragraphs.map((_, index) => {
    const headed = headings.get(index);
    return { role: headed && 'level' in headed ? `heading${headed.level}` : 'body' };
  });
  const set = (index: number, role: Role): void => {
    if (index >= 0 && index < roles.length) roles[index] = { role };
  };
  if (head.title) {
    for (let index = 0; index < head.body; index++) {
      const isTitle = index >= head.title.first && index <= head.title.last;
      const flushLeft = index < head.title.first && FLUSH_LEFT.test(wordsOf(paragraphs[index]!));
      roles[index] = { role: isTitle ? 'title' : 'subtitle', ...(flushLeft ? { flushLeft } : {}) };
    }
  }
  const salutation = indexOf(paragraphs, parts.salutation);
  if (salutation >= 0 && isWhole(text, paragraphs[salutation]!, parts.salutation!)) set(salutation, 'addressee');
  const attached = paragraphs.findIndex(
    ({ facts }, index) => index >= head.body && facts.outline.marker?.kind === '附件',
  );
  for (const listed of listedAttachments(paragraphs)) {
    const index = indexOf(paragraphs, listed.range);
    if (index >= head.body && (attached < 0 || index < attached)) set(index, 'attachmentNote');
  }
  setTail(report, head.body, set);
  if (attached >= 0) setAttachments(report, attached, set, roles);
  return roles;
}

function wordsOf({ facts }: Paragraph): string {
  return facts.text.slice(facts.outline.content, facts.outline.content + 80).trim();
}

function isWhole(text: string, { range }: Paragraph, part: TextRange): boolean {
  return text.slice(part.end, range.end).trim() === '';
}

/** Index of the paragraph in which a range lies, or -1. */
export function indexOf(paragraphs: readonly Paragraph[], range: TextRange | undefined): number {
  if (range === undefined) return -1;
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = paragraphs[middle]!.range;
    if (here.end < range.start) low = middle + 1;
    else if (here.start > range.start) high = middle - 1;
    else return contains(here, range) ? middle : -1;
  }
  return -1;
}

type Set = (index: number, role: Role) => void;

function setTail({ paragraphs, parts }: Report, body: number, set: Set): void {
  const signature = indexOf(paragraphs, parts.signature);
  const date = indexOf(paragraphs, parts.date);
  if (date >= body && date !== signature) set(date, 'date');
  if (signature >= body) set(signature, 'signature');
  const last = Math.max(signature, date);
  if (last < body) return;
  for (let index = signature - 1; index >= Math.max(body, signature - MOST_SIGNERS); index--) {
    const words = wordsOf(paragraphs[index]!);
    const isSigner = isName(words) && words.length <= LONGEST_NAME && !/[，、]/.test(words);
    if (!isSigner || paragraphs[index]!.facts.outline.marker) break;
    set(index, 'signature');
  }
  // 版记 is the last of all, behind what is attached.
  for (let index = paragraphs.length - 1; index > last && IMPRINT.test(wordsOf(paragraphs[index]!)); index--) set(index, 'imprint'); // prettier-ignore
  for (let index = last + 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (paragraph.facts.outline.marker?.kind === '附件') return;
    const words = wordsOf(paragraph);
    if (IMPRINT.test(words)) set(index, 'imprint');
    else if (index === last + 1 && /^[（(].*[）)]$/.test(words)) set(index, 'note');
  }
}

/** `附件2` opens a page; the line below it is its title unless it is a sentence, a point or a row. */
function setAttachments({ paragraphs }: Report, from: number, set: Set, roles: readonly Placing[]): void {
  for (let index = from; index < paragraphs.length; index++) {
    if (paragraphs[index]!.facts.outline.marker?.kind !== '附件') continue;
    set(index, 'attachmentLabel');
    const next = paragraphs[index + 1];
    if (next === undefined || roles[index + 1]!.role !== 'body') continue;
    const { outline } = next.facts;
    const words = wordsOf(next);
    const isTitle = !/[。；：;:！？]$/.test(words) && next.facts.text.trim().length <= LONGEST_TITLE;
    if (isTitle && !outline.apart && (outline.marker === undefined || outline.marker.level > 0))
      set(index + 1, 'attachmentTitle');
  }
}
