/** The value of a cell as text. A date is 2026-03-31, with its time where it has one. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return dateText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/** A number without the noise of its binary form, as plain digits where they are not too many: 0.30000000000000004 is 0.3. */
export function plainNumber(text: string): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  const digits = Number(value.toPrecision(15));
  // Number prints small and large values with an exponent.
  return String(digits).includes('e') ? digits.toLocaleString('en-US', PLAIN) : String(digits);
}

const PLAIN: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 20 };

/** A number that is shown as a percentage: 0.360312 is 36.0312%. */
export function percentText(text: string): string {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? text : `${plainNumber(String(value * 100))}%`;
}
