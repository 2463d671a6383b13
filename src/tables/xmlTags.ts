/** A tag of an XML text, without its namespace's prefix. */
export interface Tag {
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'empty';
  /** Where it begins, and where the text behind it begins. */
  readonly start: number;
  readonly end: number;
  /** The value of an attribute as written; its prefix does not count. */
  attribute(name: string): string | undefined;
}

/** No `<` may stand in an attribute, so that each tag is looked at no further than to the next one: linear on any text. */
const TAG = /<(\/?)(?:[\w.-]{1,40}:)?([A-Za-z]\w{0,60})((?:\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?|\/)>/g;
const ATTRIBUTE = /(?:^|[\s:])([A-Za-z]\w{0,60})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;

/** The tags of an XML text in order. What is broken gives no tag. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const found of xml.matchAll(TAG)) {
    const [whole, closing, name = '', rest = ''] = found;
    yield {
      name,
      kind: closing === '/' ? 'closes' : rest.endsWith('/') ? 'empty' : 'opens',
      start: found.index,
      end: found.index + whole.length,
      attribute: (wanted) => attributeIn(rest, wanted),
    };
  }
}

/** Without an iterator: a sheet has hundreds of thousands of attributes. */
function attributeIn(attributes: string, wanted: string): string | undefined {
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(attributes); found; found = ATTRIBUTE.exec(attributes)) {
    const [, key, double, single] = found;
    if (key === wanted) return double ?? single;
  }
  return undefined;
}
