import type { PrintedPage, PrintedSheet } from '../text/printedPage';
import type { TextRange } from '../text/range';
import { cutPage } from './cutPage';
import { clipboardHtml } from './htmlClipboard';
import { printHtml } from './htmlPrint';
import { layoutPages, printedSheet } from './layout';
import type { Page, Profile } from './page';
import { plainPage } from './plainPage';

/** What 版式预览 shows and hands out of a page. */
export interface Typeset {
  /** The pages as they will be printed, about, and the paper they stand on. */
  pages(page: Page, profile: Profile): readonly PrintedPage[];
  sheet(profile: Profile): PrintedSheet;
  /** For the clipboard, of the whole page or of what it prints of a range of the text: formatted, and as plain text. */
  copied(page: Page, profile: Profile, range?: TextRange): { readonly html: string; readonly text: string };
  /** The pages as an HTML file for a browser to print. */
  print: typeof printHtml;
}

export const typeset: Typeset = {
  pages: layoutPages,
  sheet: printedSheet,
  copied(page, profile, range) {
    const part = range ? cutPage(page, range) : page;
    return { html: clipboardHtml(part, profile), text: plainPage(part) };
  },
  print: printHtml,
};
