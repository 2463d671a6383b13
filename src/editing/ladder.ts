import type { SectionKind } from '../report/model';
import type { Count, Item, Outline } from './items';
import { isLoose, USUAL_FORMS, type LabelForm, type UsualForm } from './labelForm';

/** What usually stands below a kind (GB/T 9704—2012, 7.3.3: 一、（一）1.（1）; the rest by usage). */
const BELOW: Partial<Readonly<Record<SectionKind, UsualForm>>> = {
  第一章: '第一节',
  第一节: '第一条',
  第一条: '（一）',
  '甲、': '一、',
  '一、': '（一）',
  '（一）': '1.',
  '1.': '（1）',
  '（1）': '①',
  第一: '（1）',
  一是: '（1）',
  '——': '（1）',
};

/** The form of the sections below those of a form: as the document has it elsewhere, else as usual; undefined at the lowest. */
export function formBelow(outline: Outline, form: LabelForm): LabelForm | undefined {
  if (form.kind === '#') return deeperHash(form, 1);
  const usual = BELOW[form.kind];
  return outline.below.get(form.style) ?? (usual && USUAL_FORMS[usual]);
}

/** A heading of Markdown without a label, so many levels deeper; undefined beyond the six that there are. */
export function deeperHash(form: LabelForm, by: number): LabelForm | undefined {
  const level = form.before.trimEnd().length + by;
  if (level < 1 || level > 6) return undefined;
  return { ...form, style: `#${level}`, before: `${'#'.repeat(level)} ` };
}

/**
 * Writes the sections below `item` in the forms that belong below its new one; points (一是, ——) stay as they are. The
 * counts that this touches are added to `touched`. False where the forms do not reach so deep.
 */
export function reformBelow(outline: Outline, item: Item, touched: Set<Count>): boolean {
  const counts = new Map<Count, Count>();
  for (const child of item.children) {
    if (isLoose(child.form) && child.form.style !== item.form.style) continue;
    const form = formBelow(outline, item.form);
    if (form === undefined) return false;
    if (form.style === child.form.style) continue;
    if (!reform(outline, child, form, renewed(counts, child.count), touched)) return false;
  }
  return true;
}

/** Writes an item in another form and count, and what is below it accordingly; false as above. */
export function reform(outline: Outline, item: Item, form: LabelForm, count: Count, touched: Set<Count>): boolean {
  touched.add(item.count).add(count);
  const isAnother = item.form.style !== form.style;
  if (isAnother) item.form = form;
  item.count = count;
  return !isAnother || reformBelow(outline, item, touched);
}

/** A count of its own from 1 for the members that an old one loses; the same for all of them. */
export function renewed(counts: Map<Count, Count>, old: Count): Count {
  const fresh = counts.get(old) ?? { first: old.first === undefined ? undefined : 1 };
  counts.set(old, fresh);
  return fresh;
}
