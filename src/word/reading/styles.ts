import { attribute, child, childrenNamed, integer, isOn, valueOf } from './elements';
import type { XmlElement } from './xml';

/** What a style says that matters to the text; undefined where it leaves that to the style it is based on. */
export interface Style {
  readonly id: string;
  readonly name: string;
  /** The numbering it gives to its paragraphs; `0` takes it away. */
  readonly numId?: string | undefined;
  readonly level?: number | undefined;
  /** From 1, as a heading; 10 is body text. */
  readonly outline?: number | undefined;
  readonly isHidden?: boolean | undefined;
  /** Whether its words stand above the line, and small. */
  readonly isRaised?: boolean | undefined;
  readonly isStruck?: boolean | undefined;
}

export interface Styles {
  /** The style and those it is based on, itself first. @param id undefined for the default of paragraphs */
  chain(id: string | undefined, kind: 'paragraph' | 'character' | 'numbering'): readonly Style[];
}

const DEEPEST = 20;

export function readStyles(part: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const style of childrenNamed(part, 'w:style')) {
    const id = attribute(style, 'styleId') ?? '';
    elements.set(id, style);
    if (/^(?:1|true|on)$/.test(attribute(style, 'default') ?? '')) defaults.set(attribute(style, 'type') ?? '', id);
  }
  const known = new Map<string, readonly Style[]>();
  const read = (start: string): readonly Style[] => {
    const chain: Style[] = [];
    for (let id: string | undefined = start; id !== undefined && chain.length < DEEPEST;) {
      const element = elements.get(id);
      if (!element || chain.some((each) => each.id === id)) break;
      chain.push(styleOf(id, element));
      id = valueOf(element, 'w:basedOn');
    }
    return chain;
  };
  return {
    chain(asked, kind) {
      const id = asked !== undefined && elements.has(asked) ? asked : (defaults.get(kind) ?? '');
      const chain = known.get(id) ?? read(id);
      known.set(id, chain);
      return chain;
    },
  };
}

/**
 * What the properties of a run or a style say of it; undefined where they leave it. LibreOffice writes a size and how far
 * it is lifted, both in half points: by a third of the size is no mere correction.
 */
export function isRaised(looks: XmlElement | undefined): boolean | undefined {
  const found = valueOf(looks, 'w:vertAlign');
  if (found !== undefined) return found === 'superscript';
  const [lift, size] = [integer(valueOf(looks, 'w:position')), integer(valueOf(looks, 'w:sz'))];
  return lift === undefined || size === undefined ? undefined : lift > 0 && lift * 3 >= size;
}

/** Struck out by one line or two; undefined where they leave it. */
export function isStruck(looks: XmlElement | undefined): boolean | undefined {
  const [once, twice] = [isOn(looks, 'w:strike'), isOn(looks, 'w:dstrike')];
  return once === undefined && twice === undefined ? undefined : once === true || twice === true;
}

function styleOf(id: string, element: XmlElement): Style {
  const paragraph = child(element, 'w:pPr');
  const numbering = child(paragraph, 'w:numPr');
  const looks = child(element, 'w:rPr');
  const outline = integer(valueOf(paragraph, 'w:outlineLvl'));
  return {
    id,
    name: (valueOf(element, 'w:name') ?? '').slice(0, 100),
    numId: valueOf(numbering, 'w:numId'),
    level: integer(valueOf(numbering, 'w:ilvl')),
    outline: outline === undefined ? undefined : outline + 1,
    isHidden: isOn(looks, 'w:vanish'),
    isRaised: isRaised(looks),
    isStruck: isStruck(looks),
  };
}
