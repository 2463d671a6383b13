import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { chineseFonts, fontsOf } from './docxFonts';
import { MARKS_STYLE } from './docxRuns';
import { CLOSEST, pitchTwips, spacingTwips } from './measure';
import type { Profile, Role, Typeface } from './page';

/** Style and typeface of each role; built-in styles of Word's go by its own names, so that its panes know them. */
export const styleIds: Readonly<Record<Role, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  addressee: 'Salutation',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  body: 'BodyText',
  attachmentNote: 'AttachmentNote',
  signature: 'Signature',
  date: 'Date',
  note: 'Note',
  attachmentLabel: 'AttachmentLabel',
  attachmentTitle: 'AttachmentTitle',
  imprint: 'Imprint',
};

export function faceOf(role: Role, { faces }: Profile): Typeface {
  if (role.startsWith('heading')) return faces.headings[Number(role.slice(-1)) - 1]!;
  const own: Readonly<Partial<Record<Role, Typeface>>> = {
    title: faces.title,
    attachmentTitle: faces.title,
    subtitle: '楷体',
    attachmentLabel: '黑体',
  };
  return own[role] ?? '仿宋';
}

const NAMES: Readonly<Record<Exclude<Role, `heading${number}` | 'title'>, string>> = {
  subtitle: 'Subtitle',
  addressee: 'Salutation',
  body: 'Body Text',
  attachmentNote: '附件说明',
  signature: 'Signature',
  date: 'Date',
  note: '附注',
  attachmentLabel: '附件标识',
  attachmentTitle: '附件标题',
  imprint: '版记',
};

/** Exact lines, fonts by script, no colour but black; the body's two characters as a count of characters too. */
export function stylesOf(profile: Profile): IStylesOptions {
  const black = '000000';
  const exact = (size: number): object => ({
    spacing: { line: pitchTwips(size, profile), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  });
  const run = (role: Role, size = profile.size): object => ({
    font: fontsOf(profile, faceOf(role, profile)),
    size: size * 2,
    color: black,
    bold: false,
    italics: false,
    ...(size === profile.size ? {} : { characterSpacing: 0 }),
  });
  const centred = { alignment: AlignmentType.CENTER, keepNext: true, ...exact(profile.titleSize) };
  const heading = (level: 1 | 2 | 3 | 4): object => ({
    run: run(`heading${level}`),
    paragraph: { ...exact(profile.size), ...twoCharacters(profile), keepNext: true, outlineLevel: level - 1 },
  });
  const paragraphs: Readonly<Record<keyof typeof NAMES, object>> = {
    subtitle: { alignment: AlignmentType.CENTER },
    addressee: {},
    body: twoCharacters(profile),
    attachmentNote: {},
    signature: { keepNext: true },
    date: {},
    note: twoCharacters(profile),
    attachmentLabel: { alignment: AlignmentType.LEFT, keepNext: true },
    attachmentTitle: centred,
    imprint: {},
  };
  const own = (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((role): IParagraphStyleOptions => ({
    id: styleIds[role],
    name: NAMES[role],
    basedOn: 'Normal',
    next: role === 'attachmentTitle' || role === 'addressee' || role === 'subtitle' ? 'BodyText' : styleIds[role],
    quickFormat: true,
    run: run(role, role === 'attachmentTitle' ? profile.titleSize : role === 'imprint' ? 14 : profile.size),
    paragraph: { ...exact(profile.size), ...paragraphs[role] },
  }));
  const cell: IParagraphStyleOptions = {
    id: 'TableText',
    name: '表格文字',
    basedOn: 'Normal',
    run: { ...run('body', profile.tableSize), characterSpacing: 0 },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { line: Math.ceil(profile.tableSize * 20 * CLOSEST), lineRule: LineRuleType.AT_LEAST } }, // prettier-ignore
  };
  return {
    default: {
      document: {
        run: {
          ...run('body'),
          characterSpacing: spacingTwips(profile),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: { alignment: AlignmentType.BOTH, ...exact(profile.size) },
      },
      title: { run: run('title', profile.titleSize), paragraph: centred },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
    },
    paragraphStyles: [...own, cell],
    characterStyles: [{ id: MARKS_STYLE, name: '中文标点', run: { font: chineseFonts(profile, '仿宋') } }],
  };
}

/** 首行缩进2字符: in Word the count wins, elsewhere the width. */
function twoCharacters({ size }: Profile): object {
  return { indent: { firstLine: size * 40, firstLineChars: 200 } };
}
