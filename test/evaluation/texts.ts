import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../src/text/decode';
import type { Report } from '../../src/report/model';
import type { ReportService } from '../../src/service';
import type { Claim } from '../../src/statistics/claim';

/** One published text with what the service says of it. Offsets count UTF-16 units; labels count characters. */
export class PublishedText {
  private readonly starts: readonly number[];
  private found: readonly Claim[] | undefined;
  readonly report: Report;
  readonly characters: number;

  constructor(
    /** Path below the folder, with `/`. */
    readonly name: string,
    readonly text: string,
    readonly service: ReportService,
    /** The report of about the same text, so that only what differs is read. */
    previous?: Report,
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
    this.report = service.parse(text, previous ? { previous } : {});
    this.characters = charactersIn(text);
  }

  get claims(): readonly Claim[] {
    return (this.found ??= this.service.claims(this.report));
  }

  /** The line as the set counts them, over `text.split("\n")` from 1, or undefined where the text has fewer. */
  line(number: number): string | undefined {
    const start = this.starts[number - 1];
    if (start === undefined) return undefined;
    const next = this.starts[number];
    return this.text.slice(start, next === undefined ? undefined : next - 1);
  }

  /** Where a line begins. */
  lineStart(number: number): number {
    return this.starts[number - 1] ?? this.text.length;
  }

  /** The offset of a column, which counts characters. */
  offset(line: number, column: number): number {
    const start = this.lineStart(line);
    return start + unitsOf(this.line(line) ?? '', column);
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** `FILE:LINE` of an offset. */
  place(offset: number): string {
    return `${this.name}:${this.lineOf(offset)}`;
  }
}

function charactersIn(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** The UTF-16 units that the first `characters` of a line take. */
function unitsOf(line: string, characters: number): number {
  let units = 0;
  for (let at = 0; at < characters; at += 1) units += (line.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  return units;
}

const endings = ['.txt', '.md', '.gongwen', '.gw'];

function isText(name: string): boolean {
  const [top] = name.split('/');
  if (top === 'gold' || name.split('/').some((part) => part.startsWith('.'))) return false;
  return name !== 'README.md' && endings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Every text of the folder by its name, in the order of the names; what cannot be read is named in `notes`. */
export function readTexts(folder: string, service: ReportService, notes: string[]): ReadonlyMap<string, PublishedText> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll(path.sep, '/'),
  );
  const texts = new Map<string, PublishedText>();
  for (const name of names.filter(isText).sort()) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile()) continue;
    const decoded = decode(readFileSync(file));
    if (decoded.text === undefined) notes.push(`${name}已跳过：${decoded.reason}`);
    else texts.set(name, new PublishedText(name, decoded.text, service));
  }
  return texts;
}

/** The text that a label names: a path below the folder, which may repeat the folder's own name. */
export function textNamed(
  texts: ReadonlyMap<string, PublishedText>,
  folder: string,
  file: string,
): PublishedText | undefined {
  const name = file.replace(/^\.\//, '');
  const own = `${path.basename(path.resolve(folder))}/`;
  return texts.get(name) ?? (name.startsWith(own) ? texts.get(name.slice(own.length)) : undefined);
}
