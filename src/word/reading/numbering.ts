import { attribute, child, childrenNamed, integer, isOn, valueOf } from './elements';
import type { Styles } from './styles';
import { symbolText } from './symbols';
import type { XmlElement } from './xml';

/** One level of a list, as `w:lvl` defines it (ISO/IEC 29500-1, 17.9). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** With `%1` for the number of the first level and so on. */
  readonly text: string;
  /** All its numbers in Arabic digits (`isLgl`). */
  readonly isArabic: boolean;
  /** Counts anew behind this level or one above it, from 1; 0 is never; undefined is behind any above. */
  readonly restart: number | undefined;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

export interface List {
  /** Lists that share this count together. */
  readonly counts: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where a list of its own begins anew: the first number by level. */
  readonly starts: ReadonlyMap<number, number>;
}

export const LEVELS = 9;
/** A label that is longer is none; it would stand in front of each paragraph. */
const LONGEST = 100;
const DEEPEST = 8;

/** The lists of `numbering.xml` by their `numId`. */
export function readNumbering(part: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlElement>();
  for (const each of childrenNamed(part, 'w:abstractNum')) abstracts.set(attribute(each, 'abstractNumId') ?? '', each);
  const nums = new Map<string, XmlElement>();
  for (const each of childrenNamed(part, 'w:num')) nums.set(attribute(each, 'numId') ?? '', each);
  const shared = new Map<XmlElement, ReadonlyMap<number, ListLevel>>();

  /** The definition behind a list; one may only name a style of lists, which names another list. */
  const definition = (num: XmlElement, depth = 0): readonly [string, XmlElement] | undefined => {
    const id = valueOf(num, 'w:abstractNumId') ?? '';
    const found = abstracts.get(id);
    const link = valueOf(found, 'w:numStyleLink');
    if (!found || link === undefined || depth > DEEPEST) return found && [id, found];
    const numId = styles.chain(link, 'numbering').find((style) => style.numId !== undefined)?.numId;
    const next = numId === undefined ? undefined : nums.get(numId);
    return next ? definition(next, depth + 1) : [id, found];
  };
  const lists = new Map<string, List>();
  for (const [numId, num] of nums) {
    const [counts, element] = definition(num) ?? [];
    if (counts === undefined || element === undefined) continue;
    const levels = shared.get(element) ?? levelsOf(childrenNamed(element, 'w:lvl'));
    shared.set(element, levels);
    lists.set(numId, { counts, ...overridden(levels, childrenNamed(num, 'w:lvlOverride')) });
  }
  return lists;
}

function overridden(
  levels: ReadonlyMap<number, ListLevel>,
  overrides: readonly XmlElement[],
): Pick<List, 'levels' | 'starts'> {
  const starts = new Map<number, number>();
  const own = overrides.length === 0 ? levels : new Map(levels);
  for (const override of overrides) {
    const at = integer(attribute(override, 'ilvl'));
    const start = integer(valueOf(override, 'w:startOverride'));
    if (at === undefined) continue;
    if (start !== undefined) starts.set(at, start);
    const level = child(override, 'w:lvl');
    if (level && own instanceof Map) own.set(at, levelOf(level));
  }
  return { levels: own, starts };
}

/** A bullet of a font that nobody else has, such as LibreOffice's, is still a bullet. */
function signs(text: string, format: string): string {
  return format === 'bullet' ? text.replace(/[\ue000-\uf8ff]/g, '•') : text;
}

function levelsOf(elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  return new Map(elements.map((each) => [integer(attribute(each, 'ilvl')) ?? 0, levelOf(each)]));
}

function levelOf(element: XmlElement): ListLevel {
  const format = valueOf(element, 'w:numFmt') ?? 'decimal';
  const looks = child(element, 'w:rPr');
  const font = attribute(child(looks, 'w:rFonts'), 'ascii') ?? attribute(child(looks, 'w:rFonts'), 'hAnsi');
  const written = (valueOf(element, 'w:lvlText') ?? '').slice(0, LONGEST);
  const isPicture = child(element, 'w:lvlPicBulletId') !== undefined;
  return {
    start: integer(valueOf(element, 'w:start')) ?? 0,
    format,
    text: isOn(looks, 'w:vanish') === true ? '' : isPicture ? '•' : signs(symbolText(written, font), format),
    isArabic: isOn(element, 'w:isLgl') === true,
    restart: integer(valueOf(element, 'w:lvlRestart')),
    style: valueOf(element, 'w:pStyle'),
  };
}
