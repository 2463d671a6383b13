import type { Report, Section } from '../report/model';
import type { TextEdit } from '../text/range';
import { eachItem, type Count, type Item, type Outline } from './items';
import { labelForm, printLabel } from './labelForm';
import { referenceEdits } from './referenceEdits';

/** The labels of an outline after a change of structure. */
export interface Labels {
  /** Labels and the references to them that are written otherwise now. */
  readonly edits: readonly TextEdit[];
  /** The label of each section that is new. */
  readonly made: ReadonlyMap<Item, string>;
}

/**
 * Numbers the series that a change touched; all others keep their labels. Undefined where a form has no label for so
 * many.
 */
export function relabel(report: Report, outline: Outline, touched: ReadonlySet<Count>): Labels | undefined {
  const made = new Map<Item, string>();
  const edits: TextEdit[] = [];
  const changed = new Map<Section, string>();
  for (const [{ first = 1 }, items] of membersOf(outline, touched)) {
    for (const [at, item] of items.entries()) {
      const { section, form } = item;
      if (section && section.number === first + at && labelForm(section).style === form.style) continue;
      const label = printLabel(form, first + at, first + items.length - 1);
      if (label === undefined) return undefined;
      if (section === undefined) made.set(item, label);
      else if (label.trimEnd() !== section.label) {
        edits.push(labelEdit(report, section, label));
        changed.set(section, label.trimEnd());
      }
    }
  }
  return { edits: [...edits, ...referenceEdits(report, changed, headingsAbove(outline))], made };
}

/** The section above each that was there before; a new one is above none that references name. */
function headingsAbove({ top }: Outline): ReadonlyMap<Section, Section | undefined> {
  const above = new Map<Section, Section | undefined>(
    top.flatMap(({ section }) => (section ? [[section, undefined]] : [])),
  );
  for (const { section, children } of eachItem(top)) {
    for (const child of children) if (section && child.section) above.set(child.section, section);
  }
  return above;
}

function membersOf(outline: Outline, touched: ReadonlySet<Count>): ReadonlyMap<Count, readonly Item[]> {
  const members = new Map<Count, Item[]>([...touched].map((count) => [count, []]));
  for (const item of eachItem(outline.top)) members.get(item.count)?.push(item);
  return members;
}

/** Blanks behind a label stay, unless the form has one of its own or the label goes. */
function labelEdit({ text }: Report, section: Section, label: string): TextEdit {
  const { start } = section.range;
  const end = start + section.label.length;
  const blanks = /^[ \t\u3000]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const takesBlanks =
    label.trimEnd() !== label || label === '' || section.kind === '#' || section.kind.startsWith('第');
  return { range: { start, end: takesBlanks ? end + blanks : end }, text: label };
}
