import { attribute, child, childrenNamed, integer, isOn, valueOf } from './elements';
import { formatNumber } from './numberFormats';
import { symbolOf } from './symbols';
import type { XmlElement } from './xml';

/** Fields that keep a value or mark a place and show nothing, whatever result stands in the file. */
export function isSilent(instruction: string): boolean {
  return /^\s{0,9}(?:set|ask|xe|tc|ta|rd|private)\b/i.test(instruction);
}

/**
 * What a field shows that Word draws without keeping the result: characters in a circle and the like (EQ), signs
 * (SYMBOL), prompts to click on (MACROBUTTON), the boxes of forms. Empty for all others.
 */
export function fieldText(instruction: string, form: XmlElement | undefined): string {
  const words = instruction.trim();
  if (/^eq\b/i.test(words)) return equation(words.slice(2).trim());
  if (/^symbol\b/i.test(words)) return symbol(words);
  if (/^macrobutton\b/i.test(words)) return prompt(words);
  return form ? formText(form) : '';
}

function symbol(words: string): string {
  const [, code = ''] = /^symbol\s{1,9}(0x[0-9a-f]{1,6}|\d{1,7})/i.exec(words) ?? [];
  const [, quoted, plain] = /\\f\s{0,9}(?:"([^"]{0,60})"|(\S{1,60}))/i.exec(words) ?? [];
  return (code === '' ? undefined : symbolOf(Number(code), quoted ?? plain ?? '')) ?? '【符号】';
}

/** `[点击此处填写事由]` is a blank that is still to be filled. */
function prompt(words: string): string {
  const [, shown = ''] = /^macrobutton\s{1,9}\S{1,80}\s{1,9}([^]{1,200})/i.exec(words) ?? [];
  const [, asked] = /^[[【［〔(（]([^]{1,200})[\]】］〕)）]$/.exec(shown.trim()) ?? [];
  return asked === undefined ? shown.trim() : `【待填：${asked}】`;
}

function formText(form: XmlElement): string {
  const box = child(form, 'w:checkBox');
  if (box) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) === true ? '☑' : '□';
  const list = child(form, 'w:ddList');
  const at = integer(valueOf(list, 'w:result')) ?? integer(valueOf(list, 'w:default')) ?? 0;
  return attribute(childrenNamed(list, 'w:listEntry')[at], 'val') ?? '';
}

/** `\o\ac(○,1)` is ①; of other ones the words that are shown, or one mark with what they were. */
function equation(words: string): string {
  const circle = /^\\o\s?\\ac\s?\(\s?[○〇◯]\s?[,，;]\s?([^()]{1,8})\)/i.exec(words)?.[1]?.trim();
  if (circle !== undefined) {
    const number = integer(circle);
    const sign = number === undefined ? '' : formatNumber(number, 'decimalEnclosedCircle');
    return sign.length === 1 && sign !== circle ? sign : `（${circle}）`;
  }
  // Letters above the word they tell how to read: the word comes last.
  const reading = /\\o\s?\\a[dlrc]\s?\(\\s\\up\s?\d{1,3}\s?\(([^()]{1,60})\)\s?[,，;]([^()]{1,60})\)/i.exec(words);
  if (reading) return `${reading[2]}（${reading[1]}）`;
  const fraction = /^\\f\s?\(([^(),]{1,60})[,;]([^(),]{1,60})\)$/i.exec(words);
  if (fraction) return `${fraction[1]}/${fraction[2]}`;
  return `【公式：${words.slice(0, 200)}】`;
}
