import type { Report } from '../../report/model';
import type { Segmenter } from '../../text/ports';
import { likelyPersons } from './likelyPersons';
import { likelyPlaces } from './likelyPlaces';
import { type Mention, placesOfStems } from './names';
import { taggedWords } from './taggedWords';

/** A shorter name is a part of other words: 成都 of 建成都市圈. */
const LONG_ENOUGH = 3;

/**
 * Every mention of what may be a name, of persons without a title and of places without their kind, in order and apart. Told
 * by parts of speech, which are right only as often as not, and therefore only where the text or a list speaks for it too;
 * nothing where the segmenter knows none. For offering, never for masking unasked. Never rejects.
 */
export async function likelyNames(report: Report, segmenter: Segmenter): Promise<readonly Mention[]> {
  const paragraphs = report.paragraphs.map(({ facts }) => facts.text);
  const cut = await segmenter.cut(paragraphs, { tags: true });
  const words = paragraphs.map((text, at) => taggedWords(text, cut.words[at] ?? { lengths: [] }));
  const found = words.flatMap((list, at) => [...likelyPersons(paragraphs[at]!, list), ...likelyPlaces(list)]);
  const stems = new Set(found.map(({ stem }) => stem));
  if (stems.size === 0) return [];
  return report.paragraphs.flatMap(({ range, facts: { text } }, at) => {
    const bounds = new Set([text.length, ...words[at]!.map(({ start }) => start)]);
    const isMention = (stem: string, start: number): boolean =>
      stem.length >= LONG_ENOUGH || (bounds.has(start) && bounds.has(start + stem.length));
    return placesOfStems(text, stems, isMention).map(({ stem, start }) => {
      const from = range.start + start;
      return { start: from, end: from + stem.length, stem };
    });
  });
}
