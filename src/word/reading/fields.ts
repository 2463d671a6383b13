import { attribute, child, isElement } from './elements';
import { fieldText, isSilent } from './fieldResults';
import type { XmlElement, XmlNode } from './xml';

/** Follows the fields of a document from paragraph to paragraph: what they show is text, what they ask is not. */
export interface Fields {
  /** Whether words that come now are the instruction of a field. */
  isAsking(): boolean;
  /** Words of an instruction. */
  ask(words: string): void;
  /** Words that are shown. */
  show(): void;
  /** A `w:fldChar`. @returns what stands for a field that showed nothing by itself */
  character(element: XmlElement): string;
}

interface OpenField {
  isAsking: boolean;
  instruction: string;
  hasShown: boolean;
  readonly begin: XmlElement;
}

const LONGEST_INSTRUCTION = 2000;

/** @param endless begins of fields that nothing ends */
export function createFields(endless: ReadonlySet<XmlElement>): Fields {
  const open: OpenField[] = [];
  let asking = 0;
  return {
    isAsking: () => asking > 0,
    ask(words) {
      const last = open.at(-1);
      if (last && last.instruction.length < LONGEST_INSTRUCTION) last.instruction += words;
    },
    show() {
      const last = open.at(-1);
      if (last) last.hasShown = true;
    },
    character(element) {
      const type = attribute(element, 'fldCharType');
      const last = open.at(-1);
      if (type === 'begin' && !endless.has(element)) {
        open.push({ isAsking: true, instruction: '', hasShown: false, begin: element });
        asking += 1;
      } else if (type === 'separate' && last?.isAsking === true && !isSilent(last.instruction)) {
        last.isAsking = false;
        asking -= 1;
      } else if (type === 'end' && last) {
        open.pop();
        if (last.isAsking) asking -= 1;
        const above = open.at(-1);
        if (above && last.hasShown) above.hasShown = true;
        if (!last.hasShown && asking === 0) return fieldText(last.instruction, child(last.begin, 'w:ffData'));
      }
      return '';
    },
  };
}

/** The begins of fields that have no end in their story: a text box, a note and the body are stories of their own. */
export function endlessFields(root: XmlElement, found = new Set<XmlElement>()): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const walk = (nodes: readonly XmlNode[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.name === 'w:txbxContent') endlessFields(node, found);
      else if (node.name === 'w:fldChar') {
        const type = attribute(node, 'fldCharType');
        if (type === 'begin') open.push(node);
        else if (type === 'end') open.pop();
      } else walk(node.children);
    }
  };
  walk(root.children);
  for (const each of open) found.add(each);
  return found;
}
