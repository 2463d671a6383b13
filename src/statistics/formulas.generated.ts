import type { Expression } from './expression';
import type { formulas } from './formulas';

/** Written by `npm run generate` from `formulas.ts`; do not edit. */
export const trees: Readonly<Record<keyof typeof formulas, Expression>> = {
  share: {"operator":"*","parts":[{"operator":"/","parts":["part","total"]},100]},
  shares: {"operator":"-","parts":[100,{"operator":"sum","parts":["shares"]}]},
  breakdown: {"operator":"sum","parts":["parts"]},
};
