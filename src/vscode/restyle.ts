import { l10n, window } from 'vscode';
import type { FormSample } from '../editing/formSamples';
import type { UsualForm } from '../editing/labelForm';
import type { Outcome, StructureChange } from '../editing/structure';
import type { Report } from '../report/model';
import { placedSections } from './sectionSearch';

/**
 * Asks in which form the labels of a series are to be written, with how the first heading will look; forms that the
 * series cannot have are left out.
 *
 * @param restyled what comes of a form
 */
export async function pickForm(
  samples: readonly FormSample[],
  report: Report,
  restyled: (form: UsualForm) => Outcome,
): Promise<UsualForm | undefined> {
  const items = samples.flatMap(({ form, sample }) => {
    const outcome = restyled(form);
    return 'refused' in outcome ? [] : [{ label: sample, description: firstHeading(report, outcome), form }];
  });
  const picked = await window.showQuickPick(items, {
    title: l10n.t('更改序号样式'),
    placeHolder: items.length > 0 ? l10n.t('这一组标题的序号写成') : l10n.t('这一组标题的序号不能写成别的样式'),
  });
  return picked?.form;
}

/** The first heading whose label is written otherwise, as it will be. */
function firstHeading(report: Report, { edits }: StructureChange): string {
  for (const { section } of placedSections(report.sections)) {
    const { start } = section.heading;
    const edit = edits.find(({ range }) => range.start <= start && start <= range.end);
    if (edit) return `${edit.text.split('\n').at(-1)!.trimStart()}${section.title}`;
  }
  return '';
}
