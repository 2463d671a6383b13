import { withoutControls } from './characters';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it must stand in HTML, between tags or in a quoted attribute, to be read as itself; on one line. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
