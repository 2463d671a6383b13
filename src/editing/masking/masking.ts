import type { Report } from '../../report/model';
import { firstOverlapping } from '../../text/overlap';
import type { TextRange } from '../../text/range';
import { bareYearCandidates, dateCandidates } from './dateMasks';
import { documentNumberCandidates, lettersBefore } from './documentNumberMasks';
import { figureCandidates } from './figureMasks';
import { type Mention, mentionsOf } from './names';
import type { Candidate, MaskedText, MaskedValue, MaskProposal } from './proposal';
import { masksReadBack } from './readBack';
import { SPOKEN } from './spokenMasks';

function nameCandidate({ start, end, stem }: Mention): Candidate {
  return { range: { start, end }, kind: 'name', masks: ['**', '××', SPOKEN.name], stem };
}

/** The offsets of the agencies' letters before document numbers. */
function letterOffsets(text: string, numbers: readonly Candidate[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { range } of numbers) {
    const { length } = lettersBefore(text, range.start);
    for (let at = range.start - length; at < range.start; at++) offsets.add(at);
  }
  return offsets;
}

interface Ranked {
  readonly range: TextRange;
  readonly rank: number;
  readonly candidate?: Candidate;
}

/** Those that touch nothing of the lists before theirs, nor what is taken already, in the order of the text. */
function apart(lists: readonly (readonly Candidate[])[], taken: readonly TextRange[]): Candidate[] {
  const ranked = lists.flatMap((list, rank) =>
    list.map((candidate): Ranked => ({ range: candidate.range, rank, candidate })),
  );
  const all = [...taken.map((range): Ranked => ({ range, rank: lists.length })), ...ranked];
  all.sort((a, b) => a.range.start - b.range.start || a.rank - b.rank);
  const kept: Ranked[] = [];
  for (const each of all) {
    let last = kept.at(-1);
    while (last !== undefined && last.range.end > each.range.start && each.rank < last.rank) {
      kept.pop();
      last = kept.at(-1);
    }
    if (last === undefined || last.range.end <= each.range.start) kept.push(each);
  }
  return kept.flatMap(({ candidate }) => (candidate === undefined ? [] : [candidate]));
}

function candidatesOf(report: Report, likely: readonly Mention[]): Candidate[] {
  const { text } = report;
  const numbers = documentNumberCandidates(text);
  const letters = letterOffsets(text, numbers);
  // A place among an agency's letters belongs to the document's number, and is read so when it is masked.
  const names = mentionsOf(text).map((mention): Candidate => {
    const name = nameCandidate(mention);
    return letters.has(mention.start) ? { ...name, kind: 'documentNumber' } : name;
  });
  const blanks = report.placeholders.map(({ range }) => range);
  const dates = dateCandidates(text);
  const sure = apart([names, numbers, dates, figureCandidates(report), bareYearCandidates(text)], blanks);
  if (likely.length === 0) return sure;
  const more = likely
    .filter((mention) => !firstOverlapping(sure, mention) && !firstOverlapping(report.placeholders, mention))
    .map((mention): Candidate => ({ ...nameCandidate(mention), likely: true }));
  return [...sure, ...more].sort((one, other) => one.range.start - other.range.start);
}

/**
 * What a template made from the report must not tell: figures, dates, document numbers, names of persons, places and
 * enterprises with every mention of them, each with its mask; in the order of the text and apart. Labels, slogans and
 * the small numbers in words of set phrases stay. Blanks that the text has already are left alone.
 *
 * @param likely further mentions of what may be a name (`likelyNames`), apart; what is found anyway goes before
 */
export function maskProposals(report: Report, likely: readonly Mention[] = []): readonly MaskProposal[] {
  const candidates = candidatesOf(report, likely);
  const masks = masksReadBack(report, candidates);
  const groups = new Map<string, number>();
  return candidates.map(({ range, kind, stem, likely: isLikely }, index) => {
    const from = report.text.slice(range.start, range.end);
    const key = stem === undefined ? `${kind} ${from}` : `name ${stem}`;
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    return { range, from, to: masks[index]!, kind, group, ...(isLikely && { likely: true }) };
  });
}

/**
 * The proposals that belong together, in the order of the text: all mentions of one name, all places of one number or
 * date. Masked in one place and left in another, a name would be told by its neighbours.
 */
export function maskGroups(
  proposals: readonly MaskProposal[],
): readonly (readonly [MaskProposal, ...MaskProposal[]])[] {
  const groups = new Map<number, [MaskProposal, ...MaskProposal[]]>();
  for (const proposal of proposals) {
    const group = groups.get(proposal.group);
    if (group) group.push(proposal);
    else groups.set(proposal.group, [proposal]);
  }
  return [...groups.values()];
}

/** The text with the masks in place (proposals in order and apart), and what each of them stands for. */
export function maskedText(text: string, proposals: readonly MaskProposal[]): MaskedText {
  const values: MaskedValue[] = [];
  let masked = '';
  let at = 0;
  for (const { range, from, to } of proposals) {
    masked += text.slice(at, range.start);
    values.push({ range: { start: masked.length, end: masked.length + to.length }, from });
    masked += to;
    at = range.end;
  }
  return { text: masked + text.slice(at), values };
}

/** The text with its values back in place of their masks. */
export function filledText({ text, values }: MaskedText): string {
  let filled = '';
  let at = 0;
  for (const { range, from } of values) {
    filled += text.slice(at, range.start) + from;
    at = range.end;
  }
  return filled + text.slice(at);
}
