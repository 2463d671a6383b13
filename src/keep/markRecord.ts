import type { Mark, MarkState } from './mark';
import { FINGERPRINT, INSTANT } from './recordFile';

const STATES: readonly MarkState[] = ['verified', 'doubtful'];
/** The longest value that one cell of a sheet, or one field of a mark, holds, in UTF-16 units. */
export const LONGEST_FIELD = 1000;
const TEXTS = ['source', 'asOf', 'note'] as const;
const FIELDS: readonly string[] = ['schema', 'fingerprint', 'state', ...TEXTS, 'at'];

/** One mark read from JSON, or in a few words what is wrong with it. Fields of later versions are no marks of ours. */
export function readMark(value: unknown): Mark | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '不是一条核对记录';
  const record = value as Readonly<Record<string, unknown>>;
  const { schema, fingerprint, state, at } = record;
  if (schema !== 1) return '版本不对';
  if (typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint)) return '标识不对';
  if (state !== undefined && !isState(state)) return '核对结果不对';
  if (at !== undefined && (typeof at !== 'string' || !INSTANT.test(at))) return '时间不对';
  const unknown = Object.keys(record).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) return '有不认识的内容';
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const name of TEXTS) {
    const text = record[name];
    if (text === undefined) continue;
    if (typeof text !== 'string' || text === '' || text.length > LONGEST_FIELD) return '文字太长或不是文字';
    texts[name] = text;
  }
  return markOf({
    fingerprint,
    ...(state === undefined ? {} : { state }),
    ...texts,
    ...(at === undefined ? {} : { at }),
  });
}

/** A value as marks hold it: no blanks around it, not too long, of characters that every format can hold. */
export function fieldText(value: string): string {
  const clean = value.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}\p{NChar}\ufffd]/gu, ' ');
  return clean
    .slice(0, LONGEST_FIELD)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** A mark of these fields; empty ones are left out, too long ones cut. */
export function markOf(fields: Omit<Mark, 'schema'>): Mark {
  const { fingerprint, state, at } = fields;
  const text = (name: (typeof TEXTS)[number]): object => {
    const value = fieldText(fields[name] ?? '');
    return value === '' ? {} : { [name]: value };
  };
  return {
    schema: 1,
    fingerprint,
    ...(state === undefined ? {} : { state }),
    ...text('source'),
    ...text('asOf'),
    ...text('note'),
    ...(at === undefined ? {} : { at }),
  };
}

/** Whether the mark says anything at all. */
export function saysSomething({ state, source, asOf, note }: Mark): boolean {
  return (state ?? source ?? asOf ?? note) !== undefined;
}

function isState(value: unknown): value is MarkState {
  return STATES.some((state) => state === value);
}
