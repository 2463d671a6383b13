import type { ReportParts, Section } from '../report/model';
import { countCharacters, shorten } from '../text/characters';
import type { Command, Source } from './command';
import { outlineJson } from './json';
import { type Places, placesIn } from './places';
import { oneLine, speakingTime } from './words';

const partWords: Readonly<Record<keyof ReportParts, string>> = {
  salutation: '称呼',
  opening: '开头',
  closing: '结尾',
  signature: '落款',
  date: '日期',
};

/** One row of the tree: where it stands, how deep, and what it says. */
interface Row {
  readonly offset: number;
  readonly depth: number;
  readonly text: string;
}

function sectionRows(text: string, sections: readonly Section[], depth: number): Row[] {
  return sections.flatMap((section) => {
    const characters = countCharacters(text.slice(section.range.start, section.range.end));
    const heading = shorten(oneLine(section.label + section.title), 60);
    return [
      { offset: section.heading.start, depth, text: `${heading}（${characters}字，${speakingTime(characters)}）` },
      ...sectionRows(text, section.children, depth + 1),
    ];
  });
}

function partRows(text: string, parts: ReportParts): Row[] {
  return (Object.keys(partWords) as (keyof ReportParts)[]).flatMap((name) => {
    const range = parts[name];
    if (!range) return [];
    const says = shorten(oneLine(text.slice(range.start, range.end)), 30);
    return [{ offset: range.start, depth: 0, text: `【${partWords[name]}】${says}` }];
  });
}

/** The rows in the order of the text, each behind its line and column, which are as wide as the widest of them. */
function tree(rows: readonly Row[], places: Places): string[] {
  const placed = [...rows]
    .sort((one, other) => one.offset - other.offset || one.depth - other.depth)
    .map((row) => ({ ...row, ...places.position(row.offset) }));
  const width = placed.reduce((most, { line, column }) => Math.max(most, `${line}:${column}`.length), 0);
  return placed.map(
    ({ line, column, depth, text }) => `${`${line}:${column}`.padStart(width + 2)}  ${'  '.repeat(depth)}${text}`,
  );
}

/** `outline`: the report's parts and sections with their length and the time it takes to read them aloud. */
export const outline: Command = (source: Source, { service }) => {
  const report = service.parse(source.text);
  const places = placesIn(source.text);
  return {
    json: () => outlineJson(source.file, report, places),
    lines: () => {
      const size = `${oneLine(source.file)}: 共${report.characters}字，${speakingTime(report.characters)}`;
      if (report.sections.length === 0) return [`${size}，没有找到标题或层次`];
      return [
        size,
        ...tree([...partRows(report.text, report.parts), ...sectionRows(report.text, report.sections, 0)], places),
      ];
    },
  };
};
