import type { Expression } from './expression';

/** Written by `npm run generate` from the formulas in `relations/`; do not edit. */
export const trees: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ["(1 - now / before) * 100", {"operator":"*","parts":[{"operator":"-","parts":[1,{"operator":"/","parts":["now","before"]}]},100]}],
  ["(actual / target - 1) * 100", {"operator":"*","parts":[{"operator":"-","parts":[{"operator":"/","parts":["actual","target"]},1]},100]}],
  ["(now / before - 1) * 100", {"operator":"*","parts":[{"operator":"-","parts":[{"operator":"/","parts":["now","before"]},1]},100]}],
  ["100", 100],
  ["100 - sum(shares)", {"operator":"-","parts":[100,{"operator":"sum","parts":["shares"]}]}],
  ["100 / (now / change + 1)", {"operator":"/","parts":[100,{"operator":"+","parts":[{"operator":"/","parts":["now","change"]},1]}]}],
  ["100 / (now / change - 1)", {"operator":"/","parts":[100,{"operator":"-","parts":[{"operator":"/","parts":["now","change"]},1]}]}],
  ["actual / target * 100", {"operator":"*","parts":[{"operator":"/","parts":["actual","target"]},100]}],
  ["part / total * 100", {"operator":"*","parts":[{"operator":"/","parts":["part","total"]},100]}],
  ["sum(items)", {"operator":"sum","parts":["items"]}],
  ["sum(names)", {"operator":"sum","parts":["names"]}],
  ["sum(parts)", {"operator":"sum","parts":["parts"]}],
  ["sum(values)", {"operator":"sum","parts":["values"]}],
  ["total - sum(parts)", {"operator":"-","parts":["total",{"operator":"sum","parts":["parts"]}]}],
]);
