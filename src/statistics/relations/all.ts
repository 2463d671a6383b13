import type { Relation } from '../relation';
import { average } from './average';
import { breakdown } from './breakdown';
import { completion } from './completion';
import { consistency } from './consistency';
import { count } from './count';
import { difference } from './difference';
import { growth } from './growth';
import { multiple } from './multiple';
import { names } from './names';
import { points } from './points';
import { product } from './product';
import { rank } from './rank';
import { respectively } from './respectively';
import { series } from './series';
import { share } from './share';
import { shares } from './shares';
import { total } from './total';

/** Every relation that is looked for. */
export const relations: readonly Relation[] = [
  average,
  breakdown,
  completion,
  consistency,
  count,
  difference,
  growth,
  multiple,
  names,
  points,
  product,
  rank,
  respectively,
  series,
  share,
  shares,
  total,
];
