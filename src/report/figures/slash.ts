import type { Amount } from './amount';
import type { Chain } from './chain';
import { shareOf } from './fraction';

/** What makes 1/3 a part of something: 占1/3, 占全省1/3, 近1/3, 降至1/3. A date or an edition stands behind other words. */
const PART = /(?:占[^，。；、\d]{0,8}|[约近超逾过]|超过|不足|不到|[降增减升][到至为]|达到?)\s?$/;
const PART_BEHIND = /^(?:以上|以下|左右|的(?!纸|版面?|比例尺))/;

/** 1/3的村, 占全省2/3: two numbers with a stroke between them as a percentage, where the words say that it is a part. */
export function readSlash(text: string, chain: Chain): Amount | undefined {
  const [top, bottom] = chain.links;
  if (top === undefined || bottom === undefined || chain.links.length !== 2) return undefined;
  if (!/^[/／]$/.test(top.mark ?? '') || bottom.tail.end !== bottom.number.end) return undefined;
  const part = plain(top.number.digits, top.number.decimals);
  const divisor = plain(bottom.number.digits, bottom.number.decimals);
  // 9/11 and 7/16 are days; fractions in prose have small bottoms, or 1 above.
  if (part < 1 || part >= divisor || (part > 1 && divisor > 10) || common(part, divisor) > 1) return undefined;
  const { start } = top.number;
  const { end } = bottom.number;
  const isPart = PART.test(text.slice(Math.max(0, start - 12), start)) || PART_BEHIND.test(text.slice(end, end + 5));
  return isPart && !/[第月/／]/.test(text.charAt(start - 1)) ? shareOf(text, start, end, part, divisor) : undefined;
}

/** The whole number, or 0, which is no part. */
function plain(digits: string, decimals: number): number {
  return decimals === 0 && digits.length <= 3 ? Number(digits) : 0;
}

/** The greatest common divisor: 2/4 is no fraction in lowest terms, and a page of four. */
function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}
