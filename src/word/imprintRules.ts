import type { PageElement, PageParagraph, Rules } from './page';

/**
 * The elements of a page with the rules of 版记: thick above the first line and below the last, thin between; none between
 * 主送 and 抄送 (GB/T 9704—2012, 7.4.1, 7.4.2).
 */
export function withImprintRules(elements: readonly PageElement[]): readonly PageElement[] {
  if (!elements.some(isImprint)) return elements;
  return elements.map((element, at) => {
    if (!isImprint(element)) return element;
    const [before, after] = [elements[at - 1], elements[at + 1]];
    const rules: Rules = {
      ...(isImprint(before) ? (isCopied(element) && isCopied(before) ? {} : { above: 'thin' }) : { above: 'thick' }),
      ...(isImprint(after) ? {} : { below: 'thick' }),
    };
    return { ...element, rules };
  });
}

function isImprint(element: PageElement | undefined): element is PageParagraph {
  return element?.type === 'paragraph' && element.role === 'imprint';
}

/** Whom the document goes to besides, which stands together. */
function isCopied({ runs }: PageParagraph): boolean {
  return /^(?:主送|抄送)[：:]/.test(runs.map(({ text }) => text).join('').slice(0, 8)); // prettier-ignore
}
