import { scale } from '../report/interval';
import type { Quantity } from './passage';
import { withInterval } from './stated';

/** 平方米, the unit of every area, in a 亩 and in a 公顷. */
export const MU = 2000 / 3;
export const HECTARE = 1e4;

/** An area counted in another unit, as 亩产 and 亩均 are of it. */
export function areaIn(area: Quantity, unit: number): Quantity {
  const { figure } = area;
  return figure ? withInterval(area, figure.value / unit, scale(figure.interval, 1 / unit)) : area;
}
