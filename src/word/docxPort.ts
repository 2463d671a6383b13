import type { Page, Profile } from './page';

/** What else a file says of itself. Without a date it says none, so that the same page is the same bytes. */
export interface DocxOptions {
  readonly created?: Date;
}

/** What the service knows of Word's format; its implementation, with its library, is loaded at the first use. */
export interface DocxWriter {
  /** The page as a .docx file. Any page gives one; what XML cannot hold (controls, halves of surrogate pairs) becomes U+FFFD. */
  write(page: Page, profile: Profile, options?: DocxOptions): Promise<Uint8Array>;
}
