import { l10n, window } from 'vscode';
import type { CheckedFigure } from '../keep/checkedFigures';
import type { Mark } from '../keep/mark';

/** What is doubtful about a figure; may be left empty. Undefined where the writer thinks better of it. */
export async function askDoubt(figure: CheckedFigure, mark: Mark | undefined): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t('“{0}”有疑问', figure.text),
    prompt: l10n.t('疑问或备注，可以不写'),
    value: mark?.note ?? '',
  });
}

/** Where a figure comes from; an empty answer takes away what was noted. Undefined where the writer thinks better of it. */
export async function askSource(
  figure: CheckedFigure,
  mark: Mark | undefined,
): Promise<{ readonly source: string | undefined; readonly asOf: string | undefined } | undefined> {
  const source = await window.showInputBox({
    title: l10n.t('“{0}”的来源（1/2）', figure.text),
    prompt: l10n.t('来源单位'),
    value: mark?.source ?? '',
  });
  if (source === undefined) return undefined;
  const asOf = await window.showInputBox({
    title: l10n.t('“{0}”的来源（2/2）', figure.text),
    prompt: l10n.t('截至时间，如“5月底”，可以不写'),
    value: mark?.asOf ?? '',
  });
  return asOf === undefined ? undefined : { source, asOf };
}
