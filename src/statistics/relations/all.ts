import type { Relation } from '../relation';
import { breakdown } from './breakdown';
import { completion } from './completion';
import { growth } from './growth';
import { share } from './share';
import { shares } from './shares';
import { total } from './total';

/** Every relation that is looked for. */
export const relations: readonly Relation[] = [breakdown, completion, growth, share, shares, total];
