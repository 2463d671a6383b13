import { Document, Footer, Packer, PageOrientation, Paragraph, SectionType, type FileChild, type IPageSizeAttributes, type ISectionOptions, type ISectionPropertiesOptions } from 'docx'; // prettier-ignore
import type { DocxWriter } from './docxPort';
import { finished } from './docxFinish';
import { footParagraphs } from './docxFoot';
import { footersOf } from './docxFooters';
import { ruledParagraphs } from './docxRules';
import { stylesOf } from './docxStyles';
import { emptyParagraph, tableOf } from './docxTables';
import { footOf, footPlace, isTwoSided } from './imprintFoot';
import { layoutPages } from './layout';
import { characterTwips, pageMeasure } from './measure';
import type { Page, PageElement, Profile } from './page';

/** Word's format by the library `docx`, which needs no page, disk or network. */
export function createDocxWriter(): DocxWriter {
  return {
    write: async (page, profile, options = {}) => {
      const packed = await Packer.toArrayBuffer(documentOf(page, profile));
      return finished(new Uint8Array(packed), { ...options, title: page.title, character: characterTwips(profile.size, profile), fonts: profile.fonts }); // prettier-ignore
    },
  };
}

function documentOf(page: Page, profile: Profile): Document {
  const foot = footOf(page, profile);
  const flowing = page.elements.slice(0, page.elements.length - foot.length);
  const text = bodyOf(flowing, profile);
  const last = footParagraphs(foot, profile);
  const place = foot.length > 0 && isTwoSided(profile) ? footPlace(layoutPages(page, profile), foot) : 'below text';
  const even = { type: SectionType.EVEN_PAGE };
  const footers = footersIn(profile);
  return new Document({
    styles: stylesOf(profile),
    evenAndOddHeaderAndFooters: isTwoSided(profile),
    sections:
      place === 'below text'
        ? [{ ...sectionOf(profile), footers, children: [...text, ...last] }]
        : [
            { ...sectionOf(profile), footers, children: text },
            // Where it has none of its own, a section has the footers of the one before.
            {
              ...sectionOf(profile, even),
              footers: place === 'own page' ? {} : footersIn(profile, false),
              children: last,
            },
          ],
  });
}

function sectionOf(profile: Profile, more: ISectionPropertiesOptions = {}): Pick<ISectionOptions, 'properties'> {
  const measure = pageMeasure(profile);
  const { top, bottom, left, right } = measure;
  const margin = { top, bottom, left, right, header: Math.min(851, top), footer: footersOf(profile).distance };
  return { properties: { ...more, page: { size: sizeOf(measure), margin } } };
}

/** Of pages that bear their number, or of one that does not. */
function footersIn(profile: Profile, isNumbered = true): NonNullable<ISectionOptions['footers']> {
  const { even, odd, blank } = footersOf(profile);
  if (odd.length === 0) return {};
  const footer = (children: readonly Paragraph[]): Footer =>
    new Footer({ children: isNumbered ? [...children] : [blank] });
  return { default: footer(odd), even: footer(even) };
}

/** The library wants the shorter side first of a page across, and writes it the other way. */
function sizeOf({ width, height }: ReturnType<typeof pageMeasure>): IPageSizeAttributes {
  const across = { width: height, height: width, orientation: PageOrientation.LANDSCAPE };
  return width > height ? across : { width, height };
}

/** Tables that touch would become one, and behind a last one Word wants a paragraph. */
function bodyOf(elements: readonly PageElement[], profile: Profile): FileChild[] {
  const children: FileChild[] = [];
  elements.forEach((element, at) => {
    if (element.type === 'paragraph') {
      children.push(...ruledParagraphs(element, elements[at + 1], profile));
      return;
    }
    children.push(tableOf(element, profile));
    if (elements[at + 1]?.type !== 'paragraph') children.push(emptyParagraph());
  });
  return children.length > 0 ? children : [new Paragraph({})];
}
