/** The readings of characters in pinyin, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

const LONGEST_QUERY = 24;

/** A query as pinyin: letters and digits in lower case, without blanks and apostrophes; undefined for any other. */
export function pinyinQuery(query: string): string | undefined {
  const letters = query.toLowerCase().replaceAll('ü', 'v').replace(/[\s']/g, '').slice(0, LONGEST_QUERY);
  return /^[a-z\d]+$/.test(letters) ? letters : undefined;
}

/** Characters by numbers, so that a text is a row of them and what a query makes of a character is reckoned once. */
export class Characters {
  /** By UTF-16 unit: 0 for one that was not seen yet, 1 for one that cannot be typed, else its number and 2. */
  private readonly numbers = new Uint16Array(0x10000);
  private readonly known: (readonly string[])[] = [];

  constructor(private readonly readings: Readings) {}

  /** The characters of a text that can be typed: Chinese ones of the basic plane, Latin letters and digits. */
  rowOf(text: string): Uint16Array {
    const row = new Uint16Array(text.length);
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const number = this.numbers[unit]! || this.numberOf(unit);
      if (number > 1) row[length++] = number - 2;
    }
    return row.subarray(0, length);
  }

  private numberOf(unit: number): number {
    const character = String.fromCharCode(unit).toLowerCase();
    const readings = this.readings.get(character) ?? (/[a-z\d]/.test(character) ? [character] : undefined);
    return (this.numbers[unit] = readings === undefined ? 1 : this.known.push(readings) + 1);
  }

  /**
   * Looks for a query in rows: each character by its initial (zh, ch, sh by either letter or both) or its whole reading,
   * the last one by any beginning of it. Where in a row it begins, -1 where it is not there. Linear in row and query.
   */
  finder(query: string): (row: Uint16Array) => number {
    const all = 1 << query.length;
    /** For each character and place in the query the places behind it, one bit each. */
    const steps: (Int32Array | undefined)[] = [];
    const stepsOf = (number: number): Int32Array => {
      return (steps[number] ??= Int32Array.from(query, (_, at) => stepOf(this.known[number]!, query, at)));
    };
    return (row) => {
      for (let start = 0; start < row.length; start += 1) {
        let places = stepsOf(row[start]!)[0]!;
        for (let at = start + 1; places !== 0; at += 1) {
          if ((places & all) !== 0) return start;
          if (at >= row.length) break;
          const made = stepsOf(row[at]!);
          let next = 0;
          // The lowest place that is left, one after the other.
          for (let left = places; left !== 0; left &= left - 1) next |= made[31 - Math.clz32(left & -left)]!;
          places = next;
        }
      }
      return -1;
    };
  }
}

function stepOf(readings: readonly string[], query: string, at: number): number {
  let places = 0;
  const rest = query.length - at;
  for (const reading of readings) {
    if (query.charAt(at) !== reading.charAt(0)) continue;
    places |= 1 << (at + 1);
    if (reading.charAt(1) === 'h' && query.charAt(at + 1) === 'h') places |= 1 << (at + 2);
    if (query.startsWith(reading, at)) places |= 1 << (at + reading.length);
    else if (rest < reading.length && reading.startsWith(query.slice(at))) places |= 1 << query.length;
  }
  return places;
}
