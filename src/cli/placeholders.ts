import type { Placeholder } from '../report/model';
import type { Suggestion } from '../statistics/suggestions';
import type { Command, Source } from './command';
import { placeholdersJson } from './json';
import { placesIn } from './places';
import { counts, oneLine, placeholderWords, placeText } from './words';

/** How much of the paragraph the model keeps on either side of a blank. */
const contextLength = 12;

/** The words around a blank with the blank in them; `…` says that the paragraph goes on. */
function context({ before, text, after }: Placeholder): string {
  const head = before.length < contextLength ? '' : '…';
  const tail = after.length < contextLength ? '' : '…';
  return oneLine(`${head}${before}${text}${after}${tail}`);
}

/** What the other figures say must stand there, and why. */
function offer(suggestion: Suggestion | undefined): string {
  return suggestion ? `  可填${suggestion.shown}：${oneLine(suggestion.working)}` : '';
}

/** `placeholders`: what is still to be filled, how many of each kind, and each with the words around it. */
export const placeholders: Command = (source: Source, { service }) => {
  const report = service.parse(source.text);
  const places = placesIn(source.text);
  const all = report.placeholders;
  const suggestions = service.suggestions(report);
  return {
    json: () => placeholdersJson(source.file, report, places, suggestions),
    lines: () => {
      const name = oneLine(source.file);
      if (all.length === 0) return [`${name}: 没有待填内容`];
      const kinds = counts(
        all.map(({ kind }) => kind),
        placeholderWords,
      );
      return [
        `${name}: 待填 ${all.length} 处：${kinds}`,
        ...all.map(
          (each) =>
            `${placeText(source.file, places, each.range.start)}: ${placeholderWords[each.kind]} ` +
            `${oneLine(each.text + (each.unit ?? ''))}  ${context(each)}${offer(suggestions.get(each.range.start))}`,
        ),
      ];
    },
  };
};
