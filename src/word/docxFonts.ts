import type { IFontAttributesProperties } from 'docx';
import { escapeHtml } from '../text/html';
import type { Profile, Typeface } from './page';

/** The font of Chinese characters in a typeface: the profile's first choice. */
export function chineseFont({ fonts }: Profile, face: Typeface): string {
  return fonts[face][0] ?? '仿宋';
}

/** Fonts of a run by script: letters and digits have the profile's Western face, where it has one. */
export function fontsOf(profile: Profile, face: Typeface): IFontAttributesProperties {
  const eastAsia = chineseFont(profile, face);
  const western = profile.latin === '' ? eastAsia : profile.latin;
  return { ascii: western, hAnsi: western, cs: western, eastAsia };
}

/**
 * Fonts of marks that Western and Chinese text share (“ ” — … · ×): Chinese whatever the program. Word goes by the hint,
 * LibreOffice by the font alone.
 */
export function chineseFonts(profile: Profile, face: Typeface): IFontAttributesProperties {
  const font = chineseFont(profile, face);
  return { ascii: font, hAnsi: font, cs: font, eastAsia: font, hint: 'eastAsia' };
}

/**
 * Word's table of fonts: for the first family of each typeface those that stand in where it is not installed
 * (ISO/IEC 29500-1, 17.8.3.1), and that it is a font of GB 2312's characters, so that no Western one is taken.
 */
export function fontTable(fonts: Profile['fonts']): string {
  const lists = new Map<string, readonly string[]>();
  for (const [first, ...others] of Object.values(fonts)) if (first !== undefined && !lists.has(first)) lists.set(first, others); // prettier-ignore
  return [...lists]
    .map(([first, others]) => {
      const instead = others.length === 0 ? '' : `<w:altName w:val="${escapeHtml(others.join(','))}"/>`;
      return `<w:font w:name="${escapeHtml(first)}">${instead}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`;
    })
    .join('');
}
