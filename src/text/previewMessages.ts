import type { PrintedPage, PrintedSheet } from './printedPage';
import { isRecord } from './record';

/** What the page of 版式预览 and the editor behind it say to each other. Both come from one build. */
export const previewVersion = 1;

/** A layout that can be chosen. */
export interface ProfileChoice {
  readonly id: string;
  readonly name: string;
}

/** All pages of a report. */
export interface PagesMessage {
  readonly type: 'pages';
  /** The document's address, which a state is kept for, and its name. */
  readonly document: string;
  readonly name: string;
  readonly sheet: PrintedSheet;
  readonly pages: readonly PrintedPage[];
  readonly profiles: readonly ProfileChoice[];
  readonly profile: string;
  /** Where the caret stands in the text; undefined while no editor shows it. */
  readonly caret: number | undefined;
}

export interface CaretMessage {
  readonly type: 'caret';
  readonly caret: number | undefined;
}

/** What goes onto the clipboard, in both flavours, and what to say when it is there. */
export interface ClipboardMessage {
  readonly type: 'clipboard';
  readonly html: string;
  readonly text: string;
  readonly told: string;
}

/** Something to say to the writer. */
export interface ToldMessage {
  readonly type: 'told';
  readonly text: string;
}

export type PreviewMessage = PagesMessage | CaretMessage | ClipboardMessage | ToldMessage;

export type PreviewRequest =
  | { readonly type: 'ready' | 'copy' | 'copyPlain' | 'print' | 'export' }
  | { readonly type: 'reveal'; readonly offset: number }
  | { readonly type: 'profile'; readonly id: string };

/** What a preview keeps over a reload of the window. */
export interface PreviewState {
  readonly version: typeof previewVersion;
  readonly document: string;
  /** In hundredths; 0 while pages are as wide as there is room. */
  readonly zoom: number;
  /** How far down the pages are scrolled, in pages. */
  readonly place: number;
}

/** What the page asks for; undefined for anything else. */
export function readPreviewRequest(given: unknown): PreviewRequest | undefined {
  if (!isRecord(given)) return undefined;
  const { type, offset, id } = given;
  switch (type) {
    case 'ready':
    case 'copy':
    case 'copyPlain':
    case 'print':
    case 'export':
      return { type };
    case 'reveal':
      return typeof offset === 'number' && Number.isInteger(offset) && offset >= 0 ? { type, offset } : undefined;
    case 'profile':
      return typeof id === 'string' ? { type, id } : undefined;
    default:
      return undefined;
  }
}

/** What a preview has kept; undefined where it is no such thing, or of another version. */
export function readPreviewState(given: unknown): PreviewState | undefined {
  if (!isRecord(given)) return undefined;
  const { version, document, zoom, place } = given;
  if (version !== previewVersion || typeof document !== 'string') return undefined;
  return { version, document, zoom: numberOf(zoom), place: numberOf(place) };
}

function numberOf(given: unknown): number {
  return typeof given === 'number' && Number.isFinite(given) && given >= 0 ? given : 0;
}
