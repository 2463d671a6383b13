import type { Report, Section } from '../report/model';
import { isLoose, labelForm, type LabelForm } from './labelForm';
import { seriesOf } from './series';

/** A series that is being changed: what its first member is numbered. */
export interface Count {
  readonly first: number | undefined;
}

/** A section while the structure is changed: it takes other places, other forms and other numbers. */
export interface Item {
  /** Undefined for a section that is new. */
  readonly section: Section | undefined;
  form: LabelForm;
  count: Count;
  children: Item[];
}

/** The outline of a report, open for changes. */
export interface Outline {
  /** The sections of the first level; a title is left out. */
  readonly top: Item[];
  readonly itemOf: (section: Section) => Item | undefined;
  /** By style of a form the form that the report has below it, where it has one that is no mere point. */
  readonly below: ReadonlyMap<string, LabelForm>;
  /** The list in which an item stands, and the item above. */
  readonly placeOf: (item: Item) => {
    readonly list: Item[];
    readonly index: number;
    readonly parent: Item | undefined;
  };
}

/** Makes the outline of a report open for changes. */
export function outlineOf(report: Report): Outline {
  const counts = new Map<Section, Count>();
  for (const { members, first } of seriesOf(report.sections)) {
    const count = { first };
    for (const member of members) counts.set(member, count);
  }
  const items = new Map<Section, Item>();
  const make = (section: Section): Item => {
    const item: Item = {
      section,
      form: labelForm(section),
      count: counts.get(section) ?? { first: undefined },
      children: section.children.map(make),
    };
    items.set(section, item);
    return item;
  };
  const [root] = report.sections;
  const top = (root?.kind === 'title' ? [...root.children, ...report.sections.slice(1)] : report.sections).map(make);
  const find = (item: Item, list: Item[], parent: Item | undefined): ReturnType<Outline['placeOf']> | undefined => {
    const index = list.indexOf(item);
    if (index >= 0) return { list, index, parent };
    for (const one of list) {
      const found = find(item, one.children, one);
      if (found) return found;
    }
    return undefined;
  };
  const below = new Map<string, LabelForm>();
  for (const { form, children } of eachItem(top)) {
    const child = children.find((one) => !isLoose(one.form) && one.form.style !== form.style);
    if (child && !below.has(form.style)) below.set(form.style, child.form);
  }
  return {
    top,
    below,
    itemOf: (section) => items.get(section),
    placeOf: (item) => find(item, top, undefined) ?? { list: top, index: -1, parent: undefined },
  };
}

/** All items in the order of the text. */
export function* eachItem(list: readonly Item[]): Generator<Item> {
  for (const item of list) {
    yield item;
    yield* eachItem(item.children);
  }
}
