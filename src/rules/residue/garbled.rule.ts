import type { ProseRule } from '../rule';
import { rangeOf } from '../slips';
import { charsBetween } from '../../text/charsBetween';

/** What stands for bytes that were lost (U+FFFD), and what becomes of those when they are read as GBK or as memory. */
const LOST =
  /\ufffd{1,20}|(?<=[\u4e00-\u9fff])\?{3,40}(?=[\u4e00-\u9fff])|â€[œ\u009d˜™¦“”\u0093\u0094]|(?:锟斤拷|锟斤|斤拷){1,20}|烫{3,40}|屯{3,40}/g;

/** How Windows shows the bytes 80 to 9F of a file in another encoding. */
const C1 = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/**
 * UTF-8 read as Western text: a lead byte of a Chinese character or mark (ã to é, ï) with what follows it (å…³, ï¼Œ). One
 * of two that follow may have been lost, but not both; ‘’“”—… alone follow a word such as café as well.
 */
const UTF8_AS_LATIN = new RegExp(
  `(?:[ã-éï](?=[${C1}]{0,1}[\\u0080-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ])[${C1}]{1,2}){1,200}`,
  'g',
);
/** GBK read as Western text: two characters or more, and half of what they show as letters with accents. */
const GBK_AS_LATIN = /(?:[°-÷][¡-þ]){2,200}/g;
const ACCENTED = /[À-ÖØ-öø-þ]/g;
/** UTF-8 read as GBK: its 、。，：； and quotation marks begin with characters that no one writes. */
const UTF8_AS_GBK = /(?:[銆鈥]|锛(?![子头凿斧]))[\u3400-\u9fff€\ue000-\uf8ff?]/g;

export const residueGarbled: ProseRule = {
  id: 'residue/garbled',
  title: '乱码',
  why: '文件用错编码打开，或者转换时丢了字，原来的字变成了读不通的字符。',
  advice: '对照原文改回；乱码多的，换一种编码重新打开原文件。',
  source: '惯例',
  severity: 'warning',
  moment: 'live',
  once: '清理乱码',
  wake: [
    '\ufffd',
    '???',
    '锟斤',
    '斤拷',
    '烫烫烫',
    '屯屯屯',
    '銆',
    '锛',
    '鈥',
    ...charsBetween('À', 'Ö'),
    ...charsBetween('Ø', 'ö'),
    ...charsBetween('ø', 'þ'),
  ],
  find: ({ text }) => {
    const found = [
      ...[LOST, UTF8_AS_LATIN, UTF8_AS_GBK].flatMap((form) => [...text.matchAll(form)]),
      ...[...text.matchAll(GBK_AS_LATIN)].filter(([run]) => 2 * (run.match(ACCENTED)?.length ?? 0) >= run.length),
    ];
    let end = 0;
    return found
      .map(rangeOf)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((range) => {
        if (range.start < end) return false;
        end = range.end;
        return true;
      })
      .map((range) => ({
        range,
        message: `“${text.slice(range.start, Math.min(range.end, range.start + 12))}”是乱码，原来的字丢了。请对照原文改正。`,
      }));
  },
};
