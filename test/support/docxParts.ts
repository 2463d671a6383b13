import { strFromU8, unzipSync } from 'fflate';

/** The XML of each part of a .docx file. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** What the document says, paragraph by paragraph, tabs and breaks as such. */
export function paragraphTexts(xml: string): readonly string[] {
  const body = xml.slice(xml.indexOf('<w:body>'));
  return [...body.matchAll(/<w:p>[^]*?<\/w:p>|<w:p [^>]*\/>|<w:p\/>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/g)]
      .map(([tag, words]) => words ?? (tag === '<w:tab/>' ? '\t' : '\n'))
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

/** The paragraph of the document that holds the words, as XML. */
export function paragraphWith(xml: string, words: string): string {
  const found = [...xml.matchAll(/<w:p>[^]*?<\/w:p>/g)].map(([paragraph]) => paragraph);
  const one = found.find((paragraph) => (paragraphTexts(`<w:body>${paragraph}`)[0] ?? '').includes(words));
  if (one === undefined) throw new Error(`no paragraph with ${words}`);
  return one;
}

/** The style with that name, as XML. */
export function styleNamed(styles: string, name: string): string {
  const all = [...styles.matchAll(/<w:style [^]*?<\/w:style>/g)].map(([style]) => style);
  const one = all.find((style) => style.includes(`<w:name w:val="${name}"/>`));
  if (one === undefined) throw new Error(`no style ${name}`);
  return one;
}
