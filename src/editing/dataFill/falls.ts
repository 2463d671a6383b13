const FALLS = /(?:下降|减少|降低|回落|下滑|缩减|减幅|降幅|收窄)(?:了|约|近|为|达|幅度)?$/;

/** Whether the words before a number say that something fell: 下降1.2% is what a table has as -1.2%. */
export function falls(before: string): boolean {
  return FALLS.test(before.trimEnd());
}
