/** An element with a class and what is in it. Texts go in as texts: nothing of a report becomes markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.append(...content);
  return made;
}

/** The element of the page's own HTML. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}

/** `{0}` and `{1}` in a text replaced. */
export function worded(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''));
}

/** Puts elements into a parent in their order, and moves none that stands right: a field that has the focus keeps it. */
export function place(parent: Element, at: Element | null, wanted: Element): Element | null {
  if (at === wanted) return wanted.nextElementSibling;
  parent.insertBefore(wanted, at);
  return at;
}
