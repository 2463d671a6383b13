import { decodeEntities } from './entities';
import type { XmlElement, XmlNode } from './xml';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function childElements({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(isElement);
}

/** The first child of that name. */
export function child(of: XmlElement | undefined, name: string): XmlElement | undefined {
  return of?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

export function childrenNamed(of: XmlElement | undefined, name: string): readonly XmlElement[] {
  return of ? childElements(of).filter((each) => each.name === name) : [];
}

/** An attribute of WordprocessingML by its local name; some programs write it without the prefix. */
export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  const raw = of?.attributes[`w:${name}`] ?? of?.attributes[name];
  return raw === undefined ? undefined : decodeEntities(raw);
}

/** `<w:x w:val="…"/>` below an element. */
export function valueOf(of: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(of, name), 'val');
}

/** An integer of at most nine digits. */
export function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[-+]?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

/** A switch such as `w:vanish`: on where it stands without a value; undefined where it does not stand. */
export function isOn(of: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(of, name);
  return found && !/^(?:0|false|off)$/.test(attribute(found, 'val') ?? '');
}

/** All texts below an element that is nothing but text. */
export function textIn({ children }: XmlElement): string {
  return children.filter((node): node is string => typeof node === 'string').join('');
}
