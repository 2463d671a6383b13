import { Document, Footer, Packer, PageOrientation, Paragraph, type FileChild, type IPageSizeAttributes } from 'docx';
import type { DocxWriter } from './docxPort';
import { finished } from './docxFinish';
import { footersOf } from './docxFooters';
import { ruledParagraphs } from './docxRules';
import { stylesOf } from './docxStyles';
import { emptyParagraph, tableOf } from './docxTables';
import { characterTwips, pageMeasure } from './measure';
import type { Page, Profile } from './page';

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
  const measure = pageMeasure(profile);
  const { even, odd, distance } = footersOf(profile);
  const footer = (children: readonly Paragraph[]): Footer => new Footer({ children: [...children] });
  return new Document({
    styles: stylesOf(profile),
    evenAndOddHeaderAndFooters: profile.pageNumbers === 'outside',
    sections: [
      {
        properties: {
          page: {
            size: sizeOf(measure),
            margin: {
              top: measure.top,
              bottom: measure.bottom,
              left: measure.left,
              right: measure.right,
              header: Math.min(851, measure.top),
              footer: distance,
            },
          },
        },
        footers: odd.length === 0 ? {} : { default: footer(odd), even: footer(even) },
        children: bodyOf(page, profile),
      },
    ],
  });
}

/** The library wants the shorter side first of a page across, and writes it the other way. */
function sizeOf({ width, height }: ReturnType<typeof pageMeasure>): IPageSizeAttributes {
  const across = { width: height, height: width, orientation: PageOrientation.LANDSCAPE };
  return width > height ? across : { width, height };
}

/** Tables that touch would become one, and behind a last one Word wants a paragraph. */
function bodyOf({ elements }: Page, profile: Profile): FileChild[] {
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
