/** Files of relations, and reports, that punish what is not linear or trusts what it reads. */

const LARGEST = 1024 * 1024;
const of = (piece: string, units: number): string => piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
const file = (relations: readonly object[]): string => JSON.stringify({ schema: 1, relations });
const relation = { id: 'r', title: '比率', phrases: ['甲方{a}，乙方{b}，比率{p}'], formula: 'p == a / b' };
const withFormula = (side: string): string => file([{ ...relation, formula: `p == ${side}`.slice(0, 500) }]);
const withPhrase = (phrase: string): string => file([{ ...relation, phrases: [phrase] }]);

/** Each is refused with a reason. */
export const refused: Readonly<Record<string, string>> = {
  'open brackets': of('[', LARGEST),
  'open objects': of('{"a":', LARGEST),
  'brackets in turn': of('[]', LARGEST),
  commas: `[${of(',', LARGEST - 1)}`,
  'a string that does not end': of('"x', LARGEST),
  'escapes without end': `"${of('\\', LARGEST - 1)}`,
  'blanks only': of(' ', LARGEST),
  'comments without end': of('/*', LARGEST),
  'strange names': `{${of('"constructor":1,"__proto__":2,', LARGEST - 40)}"x":3}`,
  'one long number': of('9', LARGEST),
  'too large': of('x', LARGEST + 1),
  import: withFormula('import("fs", {override: true})'),
  createUnit: withFormula('createUnit("a")'),
  'property access': withFormula('a.constructor.constructor("return process")()'),
  'a property by a name put together': withFormula('a["const" + "ructor"]'),
  'a function definition': withFormula('(f(x) = x)(a)'),
  'a function that calls itself': file([{ ...relation, formula: 'f(x) = f(x)' }]),
  'an assignment': withFormula('(a = 1)'),
  'a string': withFormula('"a" * 1e9'),
  'a matrix': withFormula('zeros(1e9, 1e9)'),
  'a matrix written out': withFormula(`[${of('[1],', 400)}]`),
  'a range': withFormula('sum(1:1e9)'),
  'a huge power': withFormula('a + 9^9^9^9'),
  'a power of powers': withFormula('a^a^a^a^a^a'),
  'a factorial': withFormula('a * 1e9!'),
  'deep nesting': withFormula(`${of('(', 240)}a${of(')', 240)}`),
  'nesting that stays open': withFormula(of('(', 490)),
  'a chain of signs': withFormula(`${of('-', 480)}a`),
  'functions in functions': withFormula(`${of('abs(', 400)}a`),
  'conditions in conditions': withFormula(of('a?a:', 490)),
  'a long formula': file([{ ...relation, formula: of('a+', 10_000) }]),
  'a thousand placeholders': withPhrase(Array.from({ length: 1000 }, (_, at) => `数{x${at}}`).join('')),
  'as many as fit': withPhrase(of('{a}数', 200)),
  'braces only': withPhrase(of('{', 200)),
  'wildcards only': withPhrase(of('…', 200)),
  'wildcards in turn': withPhrase(of('甲…', 200)),
  'names of the prototype': withPhrase('甲方{__proto__}，乙方{b}，比率{p}'),
  'a raw regular expression': withPhrase('(甲+)+${a}{b}'),
};

const wildcards = Array.from({ length: 10 }, (_, at) => ({
  id: `r${at}`,
  title: '比率',
  phrases: Array.from({ length: 20 }, (__, other) => `甲…{a}…甲{p}…乙${20 * at + other}`),
  formula: 'p == a * 1',
}));

/** Sound files that are as large as may be, each with a piece of text that they match over and over, or nearly. */
export const heavy: Readonly<Record<string, { readonly relations: string; readonly piece: string }>> = {
  'phrases that begin alike': {
    relations: file(
      Array.from({ length: 200 }, (_, at) => ({
        ...relation,
        id: `r${at}`,
        phrases: [`${of('投资', 150)}{a}，乙方{b}，比率${at}{p}`],
      })),
    ),
    piece: `${of('投资', 150)}3万元，乙方4万元，比率`,
  },
  'wildcards everywhere': { relations: file(wildcards), piece: '甲丙丙丙1件丙丙丙甲2件' },
  'phrases that match everywhere': { relations: withPhrase('甲{a}，乙{b}，丙{p}'), piece: '甲3，乙4，丙5，' },
};
