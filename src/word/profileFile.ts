import { fieldsOf, itemsOf, stringOf, type Fields } from '../library/fields';
import { ProblemList, type FileProblem } from '../library/fileProblem';
import { rangeOf, readJson, type JsonNode } from '../library/json';
import { pageMeasure } from './measure';
import type { Profile, Typeface } from './page';
import { profileNamed, profiles } from './profiles';

/** A team's own layout, or what is wrong with its file, each with its place. */
export type ReadProfile = { readonly profile: Profile } | { readonly problems: readonly FileProblem[] };

/** In UTF-16 units. */
const LARGEST = 64 * 1024;
const SCHEMA = 1;
const LONGEST_NAME = 40;
const LONGEST_FONT = 60;
const MOST_FONTS = 12;

/** Numbers with what they mean and where they must lie; lengths in millimetres, sizes in points. */
const numbers = {
  size: ['正文字号', 9, 42],
  lines: ['每页行数', 5, 60],
  characters: ['每行字数', 10, 60],
  linePitch: ['行距', 0, 100],
  titleSize: ['标题字号', 9, 72],
  tableSize: ['表格字号', 6, 42],
} as const;
const sides = { top: ['天头', 10, 100], bottom: ['地脚', 10, 100], left: ['订口', 10, 100], right: ['切口', 10, 100] } as const; // prettier-ignore
const paper = { width: ['纸宽', 100, 450], height: ['纸高', 100, 450] } as const;
const choices = { runIn: ['bold', '楷体', 'plain'], pageNumbers: ['outside', 'center', 'none'] } as const;
const typefaces: readonly Typeface[] = ['小标宋', '仿宋', '楷体', '黑体', '宋体'];

type Limits = readonly [what: string, least: number, most: number];
type Limited = Readonly<Record<string, Limits>>;

const optional = (names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, 'optional'])); // prettier-ignore
const fields: Fields = {
  schema: 'required',
  name: 'required',
  ...optional(['$schema', 'extends', 'paper', 'margins', 'fonts', 'latin', 'faces', 'sealed', ...Object.keys(numbers), ...Object.keys(choices)]), // prettier-ignore
};

/** Reads a layout: what it does not say is as in the built-in one that it `extends`, 公文 unless it names another. */
export function readProfileText(text: string): ReadProfile {
  const problems = new ProblemList();
  const profile = read(text, problems);
  if (profile && problems.all.length === 0) return { profile };
  return { problems: [...problems.all].sort((a, b) => a.range.start - b.range.start) };
}

function read(text: string, problems: ProblemList): Profile | undefined {
  const whole = { start: 0, end: 1 };
  if (text.length > LARGEST) problems.add(whole, '文件太大，版式文件最多64KB');
  const root = text.length > LARGEST ? undefined : readJson(text);
  if (root === undefined) return undefined;
  if ('message' in root) {
    problems.add(root.range, root.message);
    return undefined;
  }
  const found = fieldsOf(root, fields, '版式', problems);
  if (!found) return undefined;
  checkSchema(found.get('schema'), problems);
  const base = baseOf(found.get('extends'), problems);
  const nameNode = found.get('name');
  const name = nameNode && plainString(nameNode, LONGEST_NAME, '版式的名称', problems);
  const profile: Profile = {
    ...base,
    id: `own:${name ?? ''}`,
    name: name ?? '',
    paper: { ...base.paper, ...readNumbers(found.get('paper'), paper, '“paper”', problems) },
    margins: { ...base.margins, ...readNumbers(found.get('margins'), sides, '“margins”', problems) },
    ...pickNumbers(found, numbers, problems),
    ...pickChoices(found, problems),
    fonts: { ...base.fonts, ...readFonts(found.get('fonts'), problems) },
    latin: readLatin(found.get('latin'), base.latin, problems),
    faces: readFaces(found.get('faces'), base.faces, problems),
    sealed: readFlag(found.get('sealed'), base.sealed, problems),
  };
  checkRoom(profile, found, problems);
  return profile;
}

function checkSchema(node: JsonNode | undefined, problems: ProblemList): void {
  if (node === undefined || node.value === SCHEMA) return;
  const newer = typeof node.value === 'number' && node.value > SCHEMA;
  problems.add(rangeOf(node), newer ? '这个文件是更新版本的格式，请先升级公文起草' : `“schema”应当是${SCHEMA}`);
}

function baseOf(node: JsonNode | undefined, problems: ProblemList): Profile {
  const named = node === undefined ? profiles[0] : typeof node.value === 'string' ? profileNamed(node.value) : undefined; // prettier-ignore
  if (node && !named) problems.add(rangeOf(node), `“extends”应当是${profiles.map(({ name }) => `“${name}”`).join('、')}之一`); // prettier-ignore
  return named ?? profiles[0]!;
}

/** A string in which no control character can hide. */
function plainString(node: JsonNode, longest: number, what: string, problems: ProblemList): string | undefined {
  const value = stringOf(node, longest, what, problems);
  if (value === undefined || !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(value)) return value?.trim();
  problems.add(rangeOf(node), `${what}里不能有控制字符`);
  return undefined;
}

function numberOf(node: JsonNode, [what, least, most]: Limits, problems: ProblemList): number | undefined {
  const value: unknown = node.value;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  problems.add(rangeOf(node), `${what}应当是${least}到${most}之间的数`);
  return undefined;
}

function pickNumbers(found: ReadonlyMap<string, JsonNode>, limits: Limited, problems: ProblemList): object {
  const picked: Record<string, number> = {};
  for (const [name, limit] of Object.entries(limits)) {
    const node = found.get(name);
    const value = node && numberOf(node, limit, problems);
    if (value === undefined) continue;
    if (/^(?:lines|characters)$/.test(name) && !Number.isInteger(value)) problems.add(rangeOf(node!), `${limit[0]}应当是整数`); // prettier-ignore
    // Word knows half points.
    picked[name] = name.endsWith('ize') ? Math.round(value * 2) / 2 : value;
  }
  return picked;
}

function readNumbers(node: JsonNode | undefined, limits: Limited, what: string, problems: ProblemList): object {
  const found = node && fieldsOf(node, optional(Object.keys(limits)), what, problems);
  return found ? pickNumbers(found, limits, problems) : {};
}

function pickChoices(found: ReadonlyMap<string, JsonNode>, problems: ProblemList): object {
  const picked: Record<string, string> = {};
  for (const [name, allowed] of Object.entries(choices)) {
    const node = found.get(name);
    if (node === undefined) continue;
    const value = allowed.find((each) => each === node.value);
    if (value === undefined)
      problems.add(rangeOf(node), `“${name}”应当是${allowed.map((each) => `“${each}”`).join('、')}之一`); // prettier-ignore
    else picked[name] = value;
  }
  return picked;
}

function readFonts(node: JsonNode | undefined, problems: ProblemList): Partial<Record<Typeface, readonly string[]>> {
  const found = node && fieldsOf(node, optional(typefaces), '“fonts”', problems);
  const fonts: Partial<Record<Typeface, readonly string[]>> = {};
  for (const face of found ? typefaces : []) {
    const list = found?.get(face);
    if (list === undefined) continue;
    const items = itemsOf(list, `“${face}”的字体`, problems);
    if (items.length === 0 || items.length > MOST_FONTS) problems.add(rangeOf(list), `“${face}”应当有1到${MOST_FONTS}个字体名`); // prettier-ignore
    const names = items.slice(0, MOST_FONTS).map((item) => plainString(item, LONGEST_FONT, '字体名', problems) ?? '');
    fonts[face] = names;
  }
  return fonts;
}

function readLatin(node: JsonNode | undefined, base: string, problems: ProblemList): string {
  if (node === undefined) return base;
  // An empty name asks for the Chinese face's own letters.
  return node.value === '' ? '' : (plainString(node, LONGEST_FONT, '西文字体名', problems) ?? base);
}

function faceNamed(node: JsonNode | undefined, base: Typeface, problems: ProblemList): Typeface {
  const face = node && typefaces.find((each) => each === node.value);
  if (node && !face) problems.add(rangeOf(node), `字体应当是${typefaces.join('、')}之一`);
  return face ?? base;
}

function readFaces(node: JsonNode | undefined, base: Profile['faces'], problems: ProblemList): Profile['faces'] {
  const found = node && fieldsOf(node, optional(['title', 'headings']), '“faces”', problems);
  if (!found) return base;
  const list = found.get('headings');
  const items = list ? itemsOf(list, '“headings”', problems) : [];
  if (list && items.length !== 4) problems.add(rangeOf(list), '“headings”应当有四个，从第一级到第四级');
  const at = (level: 0 | 1 | 2 | 3): Typeface => faceNamed(items[level], base.headings[level], problems);
  return { title: faceNamed(found.get('title'), base.title, problems), headings: [at(0), at(1), at(2), at(3)] };
}

function readFlag(node: JsonNode | undefined, base: boolean, problems: ProblemList): boolean {
  if (node === undefined || typeof node.value === 'boolean') return node === undefined ? base : node.value === true;
  problems.add(rangeOf(node), '“sealed”应当是 true 或 false');
  return base;
}

/** Each number may be sound and all together still leave no page. */
function checkRoom(profile: Profile, found: ReadonlyMap<string, JsonNode>, problems: ProblemList): void {
  const { textWidth, textHeight } = pageMeasure(profile);
  const place = (name: string): { readonly start: number; readonly end: number } => {
    const node = found.get(name) ?? found.get('margins') ?? found.get('size') ?? found.get('name');
    return node ? rangeOf(node) : { start: 0, end: 1 };
  };
  const needed = profile.size * 20;
  if (textWidth < profile.characters * needed * 0.8) problems.add(place('characters'), `版心放不下每行${profile.characters}字，请减少字数、字号或页边距`); // prettier-ignore
  if (textHeight < profile.lines * needed) problems.add(place('lines'), `版心放不下每页${profile.lines}行，请减少行数、字号或页边距`); // prettier-ignore
}
