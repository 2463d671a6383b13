import { printLabel, USUAL_FORMS, type UsualForm } from './labelForm';

/** A form in which a series can be written, as people know it: `（一） （二） （三）`. */
export interface FormSample {
  readonly form: UsualForm;
  readonly sample: string;
}

const shown = 3;

/** The usual forms, the one of the highest level first. */
export const formSamples: readonly FormSample[] = (Object.keys(USUAL_FORMS) as UsualForm[]).map((form) => {
  const labels = Array.from({ length: shown }, (_, at) => printLabel(USUAL_FORMS[form], at + 1, shown)?.trim() ?? '');
  return { form, sample: labels.join(' ') };
});
