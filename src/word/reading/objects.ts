import { child, childElements, textIn } from './elements';
import { decodeEntities } from './entities';
import type { XmlElement } from './xml';

/** What a drawing, picture or embedded object has of words, and what stands in the text for the rest. */
export interface ObjectContents {
  /** 图片, 图表, 嵌入对象…, one for each that cannot be text. */
  readonly marks: readonly string[];
  /** The contents of text boxes. */
  readonly boxes: readonly XmlElement[];
  /** Words of shapes and diagrams, each a line. */
  readonly lines: readonly string[];
}

/** @param diagram the data of a diagram by its relationship; undefined where it is told already */
export function objectContents(element: XmlElement, diagram: (id: string) => XmlElement | undefined): ObjectContents {
  const marks: string[] = [];
  const boxes: XmlElement[] = [];
  const lines: string[] = [];
  const visit = (each: XmlElement): void => {
    const { name, attributes } = each;
    switch (name) {
      case 'w:txbxContent':
        boxes.push(each);
        return;
      case 'a:p': {
        const line = wordsOf(each);
        if (line.trim() !== '') lines.push(line);
        return;
      }
      case 'pic:pic':
      case 'v:imagedata':
        marks.push('图片');
        return;
      case 'c:chart':
      case 'cx:chart':
        marks.push('图表');
        return;
      case 'w:control':
        marks.push('控件');
        return;
      case 'dgm:relIds': {
        marks.push('图示');
        const data = diagram(attributes['r:dm'] ?? '');
        if (data) visit(data);
        return;
      }
      case 'v:textpath':
        if (attributes['string'] !== undefined) lines.push(decodeEntities(attributes['string']));
        return;
      default:
        for (const below of childElements(each)) visit(below);
    }
  };
  visit(element);
  const program = element.name === 'w:object' ? child(element, 'o:OLEObject')?.attributes['ProgID'] : undefined;
  if (program === undefined) return { marks, boxes, lines };
  return { marks: [/^(?:equation|mathtype)/i.test(program) ? '公式' : '嵌入对象'], boxes, lines };
}

function wordsOf(element: XmlElement): string {
  if (element.name === 'a:t') return textIn(element);
  if (element.name === 'a:br') return '\n';
  return childElements(element).map(wordsOf).join('');
}
