import { dates } from './dates';
import { figures } from './figures';
import { form } from './form';
import { genre } from './genre';
import { numbering } from './numbering';
import { numerals } from './numerals';
import { pairs } from './pairs';
import { residue } from './residue';
import type { SlipKind } from './slip';
import { stops } from './stops';
import { wording } from './wording';

/**
 * Slips as writers and input methods make them, five of each kind, written from the standards and without a look at our
 * rules, so that what is found of them says something of slips that nobody thought of.
 */
export const slipKinds: readonly SlipKind[] = [
  ...stops,
  ...pairs,
  ...numerals,
  ...dates,
  ...form,
  ...genre,
  ...wording,
  ...numbering,
  ...residue,
  ...figures,
];
