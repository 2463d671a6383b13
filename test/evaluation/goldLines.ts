/** Why a line of a gold file cannot be used. */
class Damage extends Error {}

/** One object of a gold file, whose fields are asked for by name and kind. Throws `Damage` where one does not fit. */
export class Row {
  constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    /** The line of the file, from 1. */
    readonly number: number,
  ) {}

  text(name: string): string {
    const value = this.fields[name];
    if (typeof value !== 'string' || value === '') throw new Damage(`缺少${name}`);
    return value;
  }

  optionalText(name: string): string {
    const value = this.fields[name];
    return typeof value === 'string' ? value : '';
  }

  /** A whole number from 0. */
  count(name: string): number {
    const value = this.fields[name];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Damage(`${name}不是行号或列号`);
    return value;
  }

  optionalNumber(name: string): number | undefined {
    const value = this.fields[name];
    return typeof value === 'number' ? value : undefined;
  }

  flag(name: string): boolean {
    return this.fields[name] === true;
  }

  oneOf(name: string, values: readonly string[]): string {
    const value = this.text(name);
    if (!values.includes(value)) throw new Damage(`${name}应为${values.join('、')}之一`);
    return value;
  }

  texts(name: string): readonly string[] {
    return this.list(name).map((value) => {
      if (typeof value !== 'string' || value === '') throw new Damage(`${name}不是文字的列表`);
      return value;
    });
  }

  rows(name: string): readonly Row[] {
    return this.list(name).map((value) => rowOf(value, this.number));
  }

  private list(name: string): readonly unknown[] {
    const value = this.fields[name];
    if (!Array.isArray(value)) throw new Damage(`缺少列表${name}`);
    return value as readonly unknown[];
  }
}

function rowOf(value: unknown, number: number): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Damage('不是JSON对象');
  return new Row(value as Readonly<Record<string, unknown>>, number);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Damage('不是JSON');
  }
}

/** Reads JSON lines; blank ones are passed over, and what is wrong with a damaged one goes to `notes` with its number. */
export function readLines<T>(text: string, name: string, make: (row: Row) => T, notes: string[]): readonly T[] {
  const found: T[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      found.push(make(rowOf(parsed(line), at + 1)));
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      notes.push(`${name}第${at + 1}行已跳过：${error.message}`);
    }
  }
  return found;
}
