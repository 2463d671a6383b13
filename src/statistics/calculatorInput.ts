import { toHalfWidth } from '../text/characters';

const SIGNS: Readonly<Record<string, string>> = { '×': '*', '✕': '*', '÷': '/', '−': '-' };
const FACTORS: Readonly<Record<string, string>> = { 万亿: '*1e12', 亿: '*1e8', 万: '*1e4', '%': '/100' };

/** A formula with names: full-width forms, × and ÷ become plain ones, place by place. */
export function normalizeFormula(text: string): string {
  return withPlainSigns(toHalfWidth(text)).trim();
}

/** Full-width forms, × and ÷ become plain ones; 万, 亿 and % behind a number become factors; a trailing `=` is dropped. */
export function normalizeExpression(text: string): string {
  return withPlainSigns(toHalfWidth(text))
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/([\d.]+)(万亿|亿|万|%)/g, (_, number: string, factor: string) => `(${number}${FACTORS[factor] ?? ''})`)
    .replace(/=\s*$/, '')
    .trim();
}

function withPlainSigns(text: string): string {
  return text.replace(/[×✕÷−]/g, (sign) => SIGNS[sign] ?? sign);
}
