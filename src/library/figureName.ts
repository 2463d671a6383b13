/** Words that mean something to the formula's language, so that no figure can be called so. */
const TAKEN = new Set(['sum', 'min', 'max', 'abs', 'round', 'sqrt', 'mod', 'to', 'in', 'and', 'or', 'xor', 'not', 'end', 'true', 'false', 'null', 'undefined', 'NaN', 'Infinity']); // prettier-ignore
const NAME = /^[A-Za-z\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff]{0,15}$/;

/** A figure of a phrase that the formula does not use. */
export const UNUSED = '_';

/** Why a figure cannot be called so; undefined where it can. */
export function nameProblem(name: string): string | undefined {
  if (name === '') return '花括号里要写数字的名称，如{a}、{到位资金}；算式用不到的数字写{_}';
  if (TAKEN.has(name)) return `“${name}”在算式里另有意思，请换一个名称`;
  if (NAME.test(name)) return undefined;
  return '数字的名称要以汉字或英文字母开头，其余只能是汉字、字母、数字和“_”，最多16个字符';
}
