/** Characters left blank behind 署名 and 成文日期. */
export interface SignOff {
  readonly signature: number;
  readonly date: number;
  /** The width of the widest name, in characters; others are centred to it. */
  readonly width: number;
}

/**
 * Where 署名 and 成文日期 stand, by their widths in characters. With a seal to come the date ends 4 characters from the
 * right and the name is centred over it (GB/T 9704—2012, 7.3.5.1); without, the name ends 2 from the right and the date
 * begins 2 to the right of where the name begins, or, if the date is longer, ends 2 from the right itself (7.3.5.2).
 */
export function signOff(signature: number, date: number, sealed: boolean): SignOff {
  if (sealed) {
    const name = 4 + (date - signature) / 2;
    return { width: signature, signature: Math.max(0, name), date: 4 - Math.min(0, name) };
  }
  // The date begins 2 behind the name's beginning: it ends where 2 + signature - 2 - date from the right is left.
  if (signature >= date) return { width: signature, signature: 2, date: signature - date };
  return { width: signature, signature: 4 + date - signature, date: 2 };
}
