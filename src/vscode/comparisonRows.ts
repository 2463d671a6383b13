import { l10n } from 'vscode';
import type { FigureChange, SectionChange, SectionChangeKind, WordChange } from '../compare/comparison';
import type { Figure, Placeholder } from '../report/model';
import type { TextRange } from '../text/range';
import type { ShownComparison } from './comparisons';
import type { Entry } from './lastingTree';
import { rowsOf } from './reportTree';
import { headingText, oneLine } from './words';

/** A place in each of the two drafts. */
export interface BothPlaces {
  readonly before: TextRange;
  readonly after: TextRange;
}

/** A row that stands for one change. */
export interface ChangeEntry extends Entry {
  readonly places: BothPlaces;
  /** Where to look first: what was removed is to be seen in the earlier draft only. */
  readonly in: 'before' | 'after';
}

const sectionKinds: readonly SectionChangeKind[] = ['added', 'removed', 'moved', 'renumbered', 'rewritten'];

const icons: Readonly<Record<SectionChangeKind, string>> = {
  added: 'diff-added',
  removed: 'diff-removed',
  moved: 'diff-renamed',
  renumbered: 'list-ordered',
  rewritten: 'diff-modified',
};

/** The rows of the 比对 view: changed figures first, then sections by what became of them. */
export function comparisonRows(shown: ShownComparison): readonly Entry[] {
  const { figures, sections } = shown.comparison;
  return [
    ...group('figures', l10n.t('数据有改动'), 'symbol-number', figures, (each) => figureRow(each, shown)),
    ...sectionKinds.flatMap((kind) =>
      group(
        kind,
        kindText(kind),
        icons[kind],
        sections.filter((change) => change.kind === kind),
        (each) => sectionRow(each, shown),
      ),
    ),
  ];
}

/** Whether a row stands for a change, and not for a group of them. */
export function isChange(entry: Entry): entry is ChangeEntry {
  return 'places' in entry;
}

function group<T>(
  key: string,
  label: string,
  icon: string,
  changes: readonly T[],
  rowOf: (change: T) => ChangeEntry,
): readonly Entry[] {
  if (changes.length === 0) return [];
  const description = l10n.t('{0}处', changes.length);
  const children = rowsOf(changes, rowOf);
  return [{ key, sort: key, label, description, tooltip: '', icon, collapsed: false, children }];
}

function figureRow(change: FigureChange, { reports }: ShownComparison): ChangeEntry {
  const { before, after, sentence, section } = change;
  const sentences = [textIn(reports.before.text, sentence.before), textIn(reports.after.text, sentence.after)] as const;
  const home = section.after ?? section.before;
  const label =
    before && after
      ? `${printed(before)} → ${printed(after)}`
      : before
        ? l10n.t('{0} 删去了', printed(before))
        : l10n.t('{0} 新加的', after ? printed(after) : '');
  return {
    key: `${label} ${sentences[1]}`,
    sort: 'figure',
    label,
    description: home ? headingText(home) : '',
    tooltip: l10n.t('原稿：{0}\n新稿：{1}', ...sentences),
    collapsed: false,
    places: { before: before?.range ?? sentence.before, after: after?.range ?? sentence.after },
    in: after ? 'after' : 'before',
    children: [],
  };
}

function sectionRow(change: SectionChange, { reports }: ShownComparison): ChangeEntry {
  const { kind, before, after, words } = change;
  const section = after ?? before;
  const heading = section ? headingText(section) : l10n.t('不在标题之下的文字');
  const isRenumbered = [kind, ...change.also].includes('renumbered');
  const label = isRenumbered && before ? `${before.label.trim()} → ${heading}` : heading;
  const notes = [
    ...change.also.filter((each) => each !== 'renumbered').map(alsoText),
    ...(kind === 'rewritten' ? [l10n.t('{0}处', words.length)] : []),
  ];
  return {
    key: heading,
    sort: kind,
    label: oneLine(label),
    description: notes.join(' · '),
    tooltip: [label, ...words.slice(0, mostWords).map((each) => wordText(each, reports))].join('\n'),
    collapsed: false,
    places: placesOf(change),
    in: kind === 'removed' ? 'before' : 'after',
    children: [],
  };
}

/** Only the caret is put there, so that typing destroys nothing: at the first words that changed, or at the heading. */
function placesOf({ kind, place, words }: SectionChange): BothPlaces {
  const { before, after } = (kind === 'rewritten' ? words[0] : undefined) ?? place;
  return { before: { start: before.start, end: before.start }, after: { start: after.start, end: after.start } };
}

/** More would fill the screen. */
const mostWords = 8;

function wordText({ before, after }: WordChange, reports: ShownComparison['reports']): string {
  const was = textIn(reports.before.text, before);
  const is = textIn(reports.after.text, after);
  if (was === '') return l10n.t('增“{0}”', is);
  return is === '' ? l10n.t('删“{0}”', was) : l10n.t('“{0}”改为“{1}”', was, is);
}

function textIn(text: string, { start, end }: TextRange): string {
  return oneLine(text.slice(start, end));
}

/** A blank with its unit: `**家`. */
function printed(figure: Figure | Placeholder): string {
  return oneLine('kind' in figure ? `${figure.text}${figure.unit ?? ''}` : figure.text);
}

function kindText(kind: SectionChangeKind): string {
  const words: Readonly<Record<SectionChangeKind, string>> = {
    added: l10n.t('新增'),
    removed: l10n.t('删去'),
    moved: l10n.t('移动'),
    renumbered: l10n.t('改号'),
    rewritten: l10n.t('改写'),
  };
  return words[kind];
}

function alsoText(kind: SectionChangeKind): string {
  return kind === 'rewritten' ? l10n.t('也有改写') : kindText(kind);
}
