import type { Report, Section } from '../report/model';
import { headingHashes } from './extent';
import { finish } from './finish';
import { eachItem, outlineOf, type Count } from './items';
import { USUAL_FORMS, type UsualForm } from './labelForm';
import { reformBelow } from './ladder';
import type { Outcome } from './structure';

/** 整理序号: puts the labels of the series of `section` in order; without a section those of the whole report. */
export function renumber(report: Report, section?: Section): Outcome {
  const outline = outlineOf(report);
  const item = section && outline.itemOf(section);
  if (section && item === undefined) return { refused: 'noSection' };
  const items = item ? [item] : [...eachItem(outline.top)];
  const touched = new Set(items.flatMap(({ count }) => (count.first === undefined ? [] : [count])));
  const outcome = finish(report, outline, touched, {}, section ?? 0);
  if (section || 'refused' in outcome) return outcome;
  return { ...outcome, at: outcome.edits[0]!.range.start };
}

/** Writes the labels of the series of `section` in another form. */
export function restyle(report: Report, section: Section, name: UsualForm): Outcome {
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  if (section.kind === '附件' || (section.kind === '#' && headingHashes(report, section) > 0))
    return { refused: 'noLabel' };
  const form = USUAL_FORMS[name];
  if (form.style === item.form.style) return { refused: 'already' };
  const touched = new Set<Count>();
  const count = { first: item.count.first ?? 1 };
  const old = item.count;
  for (const one of eachItem(outline.top)) {
    if (one.count !== old) continue;
    one.form = form;
    one.count = count;
    // What stands below in the same form would be read as its own series going on.
    if (one.children.some((child) => child.form.style === form.style) && !reformBelow(outline, one, touched))
      return { refused: 'lowest' };
  }
  return finish(report, outline, touched.add(count), {}, section);
}
