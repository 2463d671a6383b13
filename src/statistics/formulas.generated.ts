import type { Expression } from './expression';

/** Written by `npm run generate` from the formulas in `relations/`; do not edit. */
export const trees: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ["100 - sum(shares)", {"operator":"-","parts":[100,{"operator":"sum","parts":["shares"]}]}],
  ["part / total * 100", {"operator":"*","parts":[{"operator":"/","parts":["part","total"]},100]}],
  ["sum(parts)", {"operator":"sum","parts":["parts"]}],
]);
