import { shorten } from '../../text/characters';
import type { Reading } from './reading';
import { textOf } from './textOf';
import type { XmlElement } from './xml';

/** Numbers of pages and the words and dashes around them. */
const PAGE_NUMBER = /[\s\d\-—–－―·•.．/第共页]/g;
const LONGEST = 40;
const MOST = 5;

/** What headers and footers say beside the number of the page: it is not in the text, so it is told. */
export function marginWords(margins: readonly XmlElement[], reading: Reading): readonly string[] {
  const texts = margins
    .map((part) => textOf(reading.story(part.children, 'none'), reading.choice).replace(/\s+/g, ' ').trim())
    .filter((text) => text.replace(PAGE_NUMBER, '') !== '');
  const [first, ...others] = [...new Set(texts)];
  if (first === undefined) return [];
  const shown = [first, ...others].slice(0, MOST).map((text) => `“${shorten(text, LONGEST)}”`);
  return [`页眉、页脚的文字没有读入正文：${shown.join('、')}${others.length >= MOST ? '等' : ''}`];
}
