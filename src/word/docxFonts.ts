import type { IFontAttributesProperties } from 'docx';
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
