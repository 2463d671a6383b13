import { Parser } from 'saxen';
import { decodeEntities } from './entities';
import { namespaces } from './namespaces';

/** An element of a part with its name under our prefixes (`namespaces.ts`), such as `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

/** Elements whose text is kept; elsewhere there is only the writer program's own layout. */
const WITH_TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t']);
/** No program nests so deep, and what walks the tree calls itself. */
const DEEPEST = 256;
const MOST_ELEMENTS = 3_000_000;
const NONE: Readonly<Record<string, string>> = {};

/**
 * The root of a part's XML; never throws. Of `mc:AlternateContent`, which says the same twice, only one side is in the
 * tree. A document type definition is refused, so that there are no entities but the five of XML.
 */
export function parseXml(xml: string): XmlElement | 'damaged' | 'definitions' | 'too large' {
  const top: Open = { name: '', attributes: NONE, children: [] };
  const stack: Open[] = [top];
  let count = 0;
  let wrong: 'damaged' | 'definitions' | 'too large' | undefined;
  const parser = new Parser().ns(namespaces);
  const fail = (what: 'damaged' | 'definitions' | 'too large'): void => {
    wrong ??= what;
    parser.stop();
  };
  const text = (words: string): void => {
    const above = stack.at(-1)!;
    if (WITH_TEXT.has(above.name)) above.children.push(words);
  };
  parser
    .on('openTag', (name, attributes) => {
      count += 1;
      if (count > MOST_ELEMENTS || stack.length > DEEPEST) fail('too large');
      stack.push({ name, attributes: attributes() || NONE, children: [] });
    })
    .on('closeTag', () => {
      const closed = stack.pop()!;
      const above = stack.at(-1)!;
      if (closed.name !== 'mc:AlternateContent') above.children.push(closed);
      else for (const child of chosenContent(closed)) above.children.push(child);
    })
    .on('text', (words) => {
      text(decodeEntities(words));
    })
    .on('cdata', text)
    .on('attention', () => {
      fail('definitions');
    })
    .on('error', () => {
      fail('damaged');
    })
    // What is merely untidy is read as far as it goes.
    .on('warn', () => undefined);
  try {
    parser.parse(xml);
  } catch {
    fail('damaged');
  }
  const root = top.children[0];
  return wrong ?? (root === undefined || typeof root === 'string' ? 'damaged' : root);
}

/** What a choice may require and still be read here, by the prefixes that programs use. */
const UNDERSTOOD = /^(?:wps|wpg|wpc|wpi|w14|w15|w16\w{0,5}|wp14|a14|c14|cx\d?|v)$/;

/** The side that is read (ECMA-376-3, 7.5): the first that needs nothing unknown, else the fallback. */
function chosenContent({ children }: XmlElement): readonly XmlNode[] {
  const sides = children.filter((child): child is XmlElement => typeof child !== 'string');
  const choices = sides.filter(({ name }) => name === 'mc:Choice');
  const known = choices.find(({ attributes }) =>
    (attributes['Requires'] ?? '').split(/\s+/, 20).every((prefix) => UNDERSTOOD.test(prefix)),
  );
  const side = known ?? sides.find(({ name }) => name === 'mc:Fallback') ?? choices[0];
  return side?.children ?? [];
}
