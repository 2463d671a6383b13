import { withoutControls } from './characters';

/** A text on one line, with none of its characters read as Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return withoutControls(text).replace(/[\\`*_[\]<>~|&#$]/g, '\\$&');
}
