import type { MaskedKind } from './proposal';

/** A mask in words, which reads as its kind wherever it stands. */
export const SPOKEN: Readonly<Record<MaskedKind, string>> = {
  figure: '【待填数字】',
  date: '【待填日期】',
  documentNumber: '【待填文号】',
  name: '【待填名称】',
};

/** The same mask of crosses: it stays apart from a mask of stars beside it, and Markdown does not read it as bold. */
export function inCrosses(stars: string): string {
  return stars.replace(/\*/g, '×');
}
