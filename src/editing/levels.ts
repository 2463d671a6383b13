import type { Report, Section } from '../report/model';
import { headingHashes, sharesLine } from './extent';
import { finish } from './finish';
import { hashEdits } from './hashes';
import { outlineOf, type Count, type Item } from './items';
import { isLoose, type LabelForm } from './labelForm';
import { formBelow, reform, reformBelow, renewed } from './ladder';
import type { Outcome } from './structure';

/** One level up, with all below it. What followed it under the same heading stands below it now, as its place stays. */
export function promote(report: Report, section: Section): Outcome {
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  const { list, index, parent } = outline.placeOf(item);
  if (parent?.section === undefined || parent.form.kind === '附件') return { refused: 'highest' };
  if (sharesLine(report, section) || sharesLine(report, parent.section)) return { refused: 'sharedLine' };
  if ((item.form.kind === '#') !== (parent.form.kind === '#')) return { refused: 'noLabel' };
  const old = item.form;
  const touched = new Set<Count>([item.count, parent.count]);
  const counts = new Map<Count, Count>();
  const followers = list.splice(index).slice(1);
  const own = followers.find(({ form }) => form.style === old.style);
  const level = renewed(counts, own?.count ?? item.count);
  for (const one of followers) setCount(one, renewed(counts, one.count), touched);
  const children = item.children.filter(({ form }) => !isLoose(form));
  item.children.push(...followers);
  const above = outline.placeOf(parent);
  above.list.splice(above.index + 1, 0, item);
  item.form = parent.form;
  item.count = parent.count;
  // The sections below it come to the level that it has left.
  const fits = isLoose(old) || children.every((child) => reform(outline, child, old, level, touched));
  if (!fits) return { refused: 'lowest' };
  const by = Math.max(1, headingHashes(report, section) - headingHashes(report, parent.section));
  return finish(report, outline, touched, { replacements: hashEdits(report, section, -by) }, section);
}

/** One level down, under the section before it. */
export function demote(report: Report, section: Section): Outcome {
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  const { list, index } = outline.placeOf(item);
  const before = list[index - 1];
  if (before?.section === undefined) return { refused: 'first' };
  if (sharesLine(report, section) || sharesLine(report, before.section)) return { refused: 'sharedLine' };
  const brother = before.children.filter(({ form }) => !isLoose(form)).at(-1);
  const form = brother?.form ?? formOf(item, before.form, (one) => formBelow(outline, one));
  if (form === undefined || item.form.kind === 'lead' || item.form.kind === '附件') return { refused: 'lowest' };
  if (brother?.section && sharesLine(report, brother.section)) return { refused: 'sharedLine' };
  if ((item.form.kind === '#') !== (form.kind === '#')) return { refused: 'noLabel' };
  list.splice(index, 1);
  before.children.push(item);
  const touched = new Set<Count>([item.count]);
  const isSame = form.style === item.form.style;
  if (!reform(outline, item, form, brother?.count ?? { first: 1 }, touched)) return { refused: 'lowest' };
  if (isSame && !reformBelow(outline, item, touched)) return { refused: 'lowest' };
  return finish(report, outline, touched, { replacements: hashEdits(report, section, 1) }, section);
}

/** What belongs below the section before; where that has no label of its kind, below its own. */
function formOf(
  item: Item,
  above: LabelForm,
  below: (form: LabelForm) => LabelForm | undefined,
): LabelForm | undefined {
  return below(above.style === item.form.style || !isLoose(above) ? above : item.form);
}

function setCount(item: Item, count: Count, touched: Set<Count>): void {
  touched.add(item.count).add(count);
  item.count = count;
}
