import type { Relation } from '../relation';
import { breakdown } from './breakdown';
import { share } from './share';
import { shares } from './shares';

/** Every relation that is looked for. */
export const relations: readonly Relation[] = [breakdown, share, shares];
