import type { TextRange } from '../../text/range';
import { bodyAt, placeAt, SURNAMES, titleAt } from './nameSuffixes';

/** 某单位, 某地区, 某部分: any one, not one that is left open. */
const ANY_ONE =
  /^(?:单位|部门|机关|地区|区[域间段]|部分|处|站|所|室|科|股|办|队|山|河|海|江|湖|岛|岭|路|街|巷|港|局[部面限]|乡村|村民|委[托派员]|厅级|署名|屯|庄|寨|旗|社区?居民)/;

/**
 * The places where 某 stands for a name: 某市, 某县委, 某某, 某某某同志; not 某个, 某些, 某种, 某单位, and not the 某 of a person who
 * is not to be named (王某). In order.
 */
export function scanSomeone(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const { 0: run, index } of text.includes('某') ? text.matchAll(/某{1,6}/g) : []) {
    const end = index + run.length;
    // 王某, 李某某同志 are persons who are not to be named.
    const isPerson = index > 0 && SURNAMES.includes(text.charAt(index - 1));
    if (isBodyNamed(text, end) || (!isPerson && (run.length > 1 || titleAt(text, end) !== undefined)))
      found.push({ start: index, end });
  }
  return found;
}

function isBodyNamed(text: string, at: number): boolean {
  if (ANY_ONE.test(text.slice(at, at + 4))) return false;
  return (placeAt(text, at) ?? bodyAt(text, at)) !== undefined;
}
