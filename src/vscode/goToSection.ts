import { Disposable, l10n, TextEditorRevealType, window } from 'vscode';
import type { QuickPick, QuickPickItem, TextEditor } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import { charactersIn } from './measure';
import { placeHighlight } from './placeHighlight';
import { toRange } from './ranges';
import { goTo } from './reveal';
import { innermostSections } from './sectionsAt';
import { placedSections, searchSections } from './sectionSearch';
import type { PlacedSection } from './sectionSearch';
import type { Session } from './sessions';
import { headingText } from './words';

interface Item extends QuickPickItem {
  readonly placed: PlacedSection;
}

/** More rows than anyone looks through would hold up VS Code at each key. */
const mostItems = 2000;
const noticeMilliseconds = 4000;

/**
 * 跳到…: a list of all sections, narrowed down by number or words, that shows each place while one moves through it.
 * Escape leaves everything as it was. A text that is handed over stands in the box already.
 */
export function goToSection(current: Current, guard: Guard): Disposable {
  const highlight = placeHighlight();
  let open: QuickPick<Item> | undefined;

  function show(session: Session, editor: TextEditor, query: string): void {
    const placed = placedSections(session.report().sections);
    if (placed.length === 0) {
      window.setStatusBarMessage(l10n.t('没有标题'), noticeMilliseconds);
      return;
    }
    const pick = window.createQuickPick<Item>();
    open = pick;
    // VS Code would put what holds the typed characters first: the order is ours. The API's types do not know it yet.
    Object.assign(pick, { sortByLabel: false });
    pick.placeholder = l10n.t('序号或标题中的字，如“三”“3”“二（一）”“补短板”');
    const [seen] = editor.visibleRanges;
    let accepted = false;

    const list = (value: string): void => {
      const found = searchSections(placed, value).slice(0, mostItems);
      pick.items = found.map((each) => itemOf(each, session, value.trim() !== ''));
    };
    const preview = ([item]: readonly Item[]): void => {
      if (!item) return;
      const { heading } = item.placed.section;
      highlight.show(editor, heading);
      editor.revealRange(toRange(editor.document, heading), TextEditorRevealType.InCenterIfOutsideViewport);
    };
    const hidden = (): void => {
      highlight.clear(editor);
      if (!accepted && seen) editor.revealRange(seen, TextEditorRevealType.AtTop);
      pick.dispose();
      if (open === pick) open = undefined;
    };

    guard.on('goToSection', pick.onDidChangeValue, list);
    guard.on('goToSection', pick.onDidChangeActive, preview);
    guard.on('goToSection', pick.onDidHide, hidden);
    guard.on('goToSection', pick.onDidAccept, () => {
      const [item] = pick.activeItems;
      if (!item) return;
      accepted = true;
      pick.hide();
      const { start } = item.placed.section.heading;
      // Only the caret is put, so that typing destroys nothing.
      void guard.later('goToSection', () => goTo(session.document, { start, end: start }, editor));
    });
    pick.value = query;
    list(query);
    if (query === '') pick.activeItems = itemsAt(pick.items, session, editor);
    pick.show();
  }

  return Disposable.from(
    highlight,
    guard.command('gongwen.goToSection', (query?: unknown) => {
      const session = current.session();
      const editor = current.editor();
      if (session && editor) show(session, editor, typeof query === 'string' ? query : '');
    }),
    new Disposable(() => open?.dispose()),
  );
}

/** The section of the caret, from where one looks around. */
function itemsAt(items: readonly Item[], session: Session, { document, selection }: TextEditor): Item[] {
  const section = innermostSections(session.report().sections)(document.offsetAt(selection.active));
  return items.filter((item) => item.placed.section === section);
}

/** Among all sections a place is told by its depth, among those that were found by the headings above it. */
function itemOf(placed: PlacedSection, session: Session, isFound: boolean): Item {
  const { section } = placed;
  const above = placed.above.filter(({ kind }) => kind !== 'title');
  const description = isFound
    ? above.map(headingText).join(' › ')
    : l10n.t('{0}字', charactersIn(session.report(), section.range));
  const indent = isFound ? '' : '　'.repeat(above.length);
  return { label: `${indent}${headingText(section)}`, description, alwaysShow: true, placed };
}
