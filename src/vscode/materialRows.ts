import { l10n } from 'vscode';
import type { Uri } from 'vscode';
import type { Material } from '../material/findMaterial';
import type { ReportedDifference } from '../material/reported';
import type { Repeated, TakenOver } from '../material/takenOver';
import type { Report } from '../report/model';
import type { TextRange } from '../text/range';
import { shorten } from '../text/characters';
import { draftName } from './drafts';
import type { Entry } from './lastingTree';
import { rowsOf } from './reportTree';
import { oneLine } from './words';

/** A place of a document; its words find it again after the document has changed. */
export interface WordsAt {
  readonly uri: Uri;
  readonly range: TextRange;
  readonly words: string;
}

/** A row that leads to a place. */
export interface PlaceEntry extends Entry {
  readonly place: WordsAt;
}

/** A paragraph that can be taken into the draft. */
export interface MaterialEntry extends PlaceEntry {
  readonly material: true;
}

export function isPlace(entry: Entry): entry is PlaceEntry {
  return 'place' in entry;
}

export function isMaterial(entry: Entry): entry is MaterialEntry {
  return 'material' in entry;
}

const longest = 28;
const longestTooltip = 600;

interface RowWords {
  readonly label: string;
  readonly description: string;
  readonly tooltip?: string;
  readonly icon: string;
  readonly context?: string;
  readonly children?: readonly Entry[];
}

function rowAt(place: WordsAt, { label, description, tooltip, icon, context, children = [] }: RowWords): PlaceEntry {
  return {
    key: `${icon} ${place.uri.toString()} ${place.range.start}`,
    sort: icon,
    label,
    description,
    tooltip: shorten(tooltip ?? place.words, longestTooltip),
    icon,
    ...(context !== undefined && { context }),
    collapsed: false,
    children,
    place,
  };
}

function groupOf(label: string, icon: string, children: readonly Entry[]): readonly Entry[] {
  if (children.length === 0) return [];
  const description = l10n.t('{0}处', children.length);
  return [{ key: label, sort: 'group', label, description, tooltip: '', icon, collapsed: false, children }];
}

/** A paragraph of a past report, as far as rows need it. */
export interface TakenFrom extends TakenOver {
  readonly from: WordsAt;
}

/** The rows of 查重: each paragraph with where it stands elsewhere and the figures that stayed, then what the draft repeats. */
export function takenRows(
  draft: WordsAt,
  taken: readonly TakenFrom[],
  repeated: readonly Repeated[],
): readonly Entry[] {
  const at = (range: TextRange): WordsAt => {
    return { uri: draft.uri, range, words: draft.words.slice(range.start, range.end) };
  };
  const byParagraph = new Map<number, TakenFrom[]>();
  for (const each of taken) byParagraph.set(each.mine.start, [...(byParagraph.get(each.mine.start) ?? []), each]);
  const rowOf = (places: readonly TakenFrom[]): Entry => {
    const best = places[0]!;
    const mine = at(best.mine);
    const figures = best.figures.map((same) => {
      const figure = at(same.mine);
      return rowAt(figure, { label: figure.words, description: l10n.t('与“{0}”里的一样', draftName(best.from.uri)), tooltip: l10n.t('如果应当改，请改；没有变化的，不必管。'), icon: 'symbol-number' }); // prettier-ignore
    });
    const from = places.map((each) =>
      rowAt(each.from, { label: draftName(each.from.uri), description: likenessText(each), icon: 'file-text' }),
    );
    const stayed = figures.length === 0 ? '' : l10n.t(' · {0}个数没有改', figures.length);
    const label = shorten(oneLine(mine.words), longest);
    return rowAt(mine, { label, description: `${draftName(best.from.uri)} ${likenessText(best)}${stayed}`, icon: 'copy', children: [...from, ...figures] }); // prettier-ignore
  };
  const twice = rowsOf(repeated, (each) => {
    const mine = at(each.mine);
    const label = shorten(oneLine(mine.words), longest);
    const earlier = at(each.theirs);
    const child = rowAt(earlier, { label: shorten(oneLine(earlier.words), longest), description: l10n.t('前面的一段'), icon: 'list-selection' }); // prettier-ignore
    return rowAt(mine, { label, description: likenessText(each), icon: 'files', children: [child] });
  });
  return [
    ...groupOf(l10n.t('与以前的报告相同或相近'), 'copy', rowsOf([...byParagraph.values()], rowOf)),
    ...groupOf(l10n.t('本文前后重复'), 'files', twice),
  ];
}

function likenessText({ likeness, share }: Pick<TakenOver, 'likeness' | 'share'>): string {
  const percent = `${Math.round(100 * share)}%`;
  return likeness === 'copied' ? l10n.t('照抄 {0}', percent) : l10n.t('改写 {0}', percent);
}

/** The rows of 找素材, the likest first. */
export function materialRows(found: readonly (Material & { readonly from: WordsAt })[]): readonly Entry[] {
  return rowsOf(found, ({ from, score }): MaterialEntry => {
    const label = shorten(oneLine(from.words), longest);
    const description = `${draftName(from.uri)} ${Math.round(100 * score)}%`;
    return { ...rowAt(from, { label, description, icon: 'quote', context: 'gongwen.material' }), material: true };
  });
}

/** The rows of 报送比对: each figure that differs, with both sentences. */
export function differenceRows(
  differences: readonly ReportedDifference[],
  mine: { readonly uri: Uri; readonly report: Report },
  theirs: { readonly uri: Uri; readonly report: Report },
): readonly Entry[] {
  return rowsOf(differences, ({ mine: own, theirs: other, sentences }) => {
    const sentence = mine.report.text.slice(sentences.mine.start, sentences.mine.end);
    const sent = theirs.report.text.slice(sentences.theirs.start, sentences.theirs.end);
    const there = rowAt({ uri: theirs.uri, range: other.range, words: other.text }, { label: other.text, description: shorten(oneLine(sent), longest), tooltip: sent, icon: 'file-text' }); // prettier-ignore
    const label = `${own.text} ≠ ${other.text}`;
    const tooltip = l10n.t('本文：{0}\n“{1}”：{2}', sentence, draftName(theirs.uri), sent);
    return rowAt({ uri: mine.uri, range: own.range, words: own.text }, { label, description: shorten(oneLine(sentence), longest), tooltip, icon: 'symbol-number', children: [there] }); // prettier-ignore
  });
}
