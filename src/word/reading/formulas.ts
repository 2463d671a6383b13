import { child, childElements, childrenNamed, textIn } from './elements';
import type { XmlElement } from './xml';

/** A formula on one line: fractions with a slash, powers with `^`; what has no such form as its characters in order. */
export function formulaText(element: XmlElement): string {
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return textIn(element);
    case 'm:f':
      return `${grouped(element, 'm:num')}/${grouped(element, 'm:den')}`;
    case 'm:sSup':
      return `${part(element, 'm:e')}^${grouped(element, 'm:sup')}`;
    case 'm:sSub':
      return `${part(element, 'm:e')}_${grouped(element, 'm:sub')}`;
    case 'm:sSubSup':
      return `${part(element, 'm:e')}_${grouped(element, 'm:sub')}^${grouped(element, 'm:sup')}`;
    case 'm:rad': {
      const degree = part(element, 'm:deg');
      return `${degree === '' ? '' : `[${degree}]`}√(${part(element, 'm:e')})`;
    }
    case 'm:nary': {
      const [low, high] = [part(element, 'm:sub'), part(element, 'm:sup')];
      const sign = character(element, 'm:naryPr', 'm:chr') ?? '∫';
      return `${sign}${low === '' ? '' : `_(${low})`}${high === '' ? '' : `^(${high})`} ${part(element, 'm:e')}`;
    }
    case 'm:d': {
      const open = character(element, 'm:dPr', 'm:begChr') ?? '(';
      const close = character(element, 'm:dPr', 'm:endChr') ?? ')';
      return `${open}${childrenNamed(element, 'm:e').map(formulaText).join(', ')}${close}`;
    }
    default:
      return childElements(element)
        .filter(({ name }) => !name.endsWith('Pr'))
        .map(formulaText)
        .join('');
  }
}

function part(element: XmlElement, name: string): string {
  const found = child(element, name);
  return found ? formulaText(found) : '';
}

/** In brackets where it is more than one number or name. */
function grouped(element: XmlElement, name: string): string {
  const text = part(element, name);
  return /^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`;
}

function character(element: XmlElement, properties: string, name: string): string | undefined {
  return child(child(element, properties), name)?.attributes['m:val'];
}
