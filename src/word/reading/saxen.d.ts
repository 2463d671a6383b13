/** What is used of saxen, which brings no types of its own. */
declare module 'saxen' {
  export class Parser {
    /** Namespaces by address, each with the prefix under which its names are told whatever the file calls it. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    /** `attributes` is to be called at once; their values are as written. */
    on(
      event: 'openTag',
      told: (name: string, attributes: () => Readonly<Record<string, string>> | false) => void,
    ): this;
    on(event: 'closeTag' | 'text' | 'cdata' | 'attention', told: (text: string) => void): this;
    on(event: 'error' | 'warn', told: (error: Error) => void): this;
    parse(xml: string): void;
    stop(): void;
  }
}
