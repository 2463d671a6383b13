import { dict } from 'pinyin-match/src/simplified_dict.js';
import type { Readings } from './readings';

/** Every reading of the common characters, without tones; ü is v. Loads from a bundle of its own. */
export function pinyinReadings(): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(dict)) {
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  return readings;
}
