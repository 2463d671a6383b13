import type { Relation } from '../relation';
import { breakdown } from './breakdown';
import { completion } from './completion';
import { count } from './count';
import { growth } from './growth';
import { names } from './names';
import { respectively } from './respectively';
import { share } from './share';
import { shares } from './shares';
import { total } from './total';

/** Every relation that is looked for. */
export const relations: readonly Relation[] = [
  breakdown,
  completion,
  count,
  growth,
  names,
  respectively,
  share,
  shares,
  total,
];
