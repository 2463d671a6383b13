import { l10n } from 'vscode';
import type { ShownChart, ShownPart, ShownRow, ShownTable } from '../text/vitalsMessages';
import type { Lengths, SectionVitals, Vitals } from '../vitals/model';
import { headingText, minutesText } from './words';

/** More rows and bars are not drawn: a report has some dozens. */
const mostRows = 300;
const mostBars = 40;
const longestLabel = 16;

/** The parts of the page with their charts and tables; `perMinute` is how many characters a minute are read aloud. */
export function vitalsParts(
  vitals: Vitals,
  lineOf: (offset: number) => number,
  perMinute: number,
): readonly ShownPart[] {
  const { sentences, paragraphs } = vitals;
  const lengths = { lineOf, axis: l10n.t('个数') };
  return [
    ...(vitals.sections.length > 0 ? [sectionsPart(vitals, perMinute), contentsPart(vitals)] : []),
    lengthsPart('sentences', l10n.t('句子长短'), l10n.t('句'), sentences, lengths),
    lengthsPart('paragraphs', l10n.t('段落长短'), l10n.t('段'), paragraphs, lengths),
  ];
}

function sectionsPart({ sections, characters, outside }: Vitals, perMinute: number): ShownPart {
  const row = (one: SectionVitals): ShownRow => {
    const { siblings } = one;
    const isAlone = siblings.count < 2 || siblings.characters === 0;
    return rowOf(one, [
      String(one.characters),
      spoken(one.characters, perMinute),
      isAlone ? '—' : `${Math.round((100 * one.characters) / siblings.characters)}%`,
      isAlone ? '—' : String(average(one)),
    ]);
  };
  const rest: ShownRow = {
    cells: [l10n.t('各节以外（标题、开头、结尾等）'), String(outside), spoken(outside, perMinute), '—', '—'],
  };
  const bars = sectionsInChart(sections);
  const first = sections
    .filter(({ depth }) => depth === 0)
    .map((one) => one.characters)
    .sort((a, b) => a - b);
  return {
    id: 'sections',
    title: l10n.t('各节篇幅'),
    summary: told([
      l10n.t('全文{0}字，朗读{1}', characters, minutesText(characters, perMinute)),
      l10n.t('第一级{0}节，{1}字到{2}字', first.length, first[0] ?? 0, first.at(-1) ?? 0),
      leftOut(sections, bars),
    ]),
    chart: {
      ...labelled(bars),
      axis: l10n.t('字数'),
      series: [
        { name: l10n.t('字数'), look: 'filled', values: bars.map((one) => one.characters) },
        {
          name: l10n.t('同级平均'),
          look: 'mark',
          values: bars.map((one) => (one.siblings.count < 2 ? null : average(one))),
        },
      ],
    },
    table: {
      columns: [l10n.t('部分'), l10n.t('字数'), l10n.t('朗读'), l10n.t('占同级'), l10n.t('同级平均')],
      rows: [...limited(sections, row), ...(outside > 0 ? [rest] : [])],
    },
  };
}

function contentsPart({ sections, figures, blanks }: Vitals): ShownPart {
  const bars = sectionsInChart(sections);
  return {
    id: 'contents',
    title: l10n.t('数据和待填'),
    summary: told([l10n.t('全文数据{0}处，待填{1}处', figures, blanks), leftOut(sections, bars)]),
    chart: {
      ...labelled(bars),
      axis: l10n.t('处数'),
      series: [
        { name: l10n.t('数据'), look: 'filled', values: bars.map((one) => one.figures) },
        { name: l10n.t('待填'), look: 'striped', values: bars.map((one) => one.blanks) },
      ],
    },
    table: {
      columns: [l10n.t('部分'), l10n.t('数据'), l10n.t('待填')],
      rows: limited(sections, (one) => rowOf(one, [String(one.figures), String(one.blanks)])),
    },
  };
}

function lengthsPart(
  id: 'sentences' | 'paragraphs',
  title: string,
  unit: string,
  { count, mean, median, classes, longest }: Lengths,
  { lineOf, axis }: { readonly lineOf: (offset: number) => number; readonly axis: string },
): ShownPart {
  const labels = classes.map(({ from, to }) => (to === undefined ? l10n.t('{0}以上', from) : `${from}—${to}`));
  const more: ShownTable = {
    columns: [l10n.t('最长的几{0}', unit), l10n.t('字数')],
    rows: longest.map(({ range, characters }) => ({
      cells: [l10n.t('第{0}行', lineOf(range.start) + 1), String(characters)],
      offset: range.start,
    })),
  };
  return {
    id,
    title,
    summary:
      count === 0
        ? l10n.t('没有正文。')
        : l10n.t(
            '正文{0}{1}，平均{2}字，居中的{3}字，最长{4}字。',
            count,
            unit,
            mean,
            median,
            longest[0]?.characters ?? 0,
          ),
    chart: {
      labels,
      axis,
      series: [{ name: axis, look: 'filled', values: classes.map((one) => one.count) }],
    },
    table: {
      columns: [l10n.t('字数'), axis],
      rows: classes.map((one, at) => ({ cells: [labels[at]!, String(one.count)] })),
    },
    ...(longest.length > 0 && { more }),
  };
}

function rowOf({ section, depth }: SectionVitals, cells: readonly string[]): ShownRow {
  return { cells: [headingText(section), ...cells], offset: section.heading.start, depth };
}

function limited(sections: readonly SectionVitals[], row: (one: SectionVitals) => ShownRow): readonly ShownRow[] {
  const rows = sections.slice(0, mostRows).map(row);
  const hidden = sections.length - rows.length;
  return hidden === 0 ? rows : [...rows, { cells: [l10n.t('还有{0}节没有列出', hidden)] }];
}

/** As many levels as there is room for; at least some of the first. */
function sectionsInChart(sections: readonly SectionVitals[]): readonly SectionVitals[] {
  const deepest = sections.reduce((deep, { depth }) => Math.max(deep, depth), 0);
  for (let level = deepest; level > 0; level--) {
    const shown = sections.filter(({ depth }) => depth <= level);
    if (shown.length <= mostBars) return shown;
  }
  return sections.filter(({ depth }) => depth === 0).slice(0, mostBars);
}

function leftOut(sections: readonly SectionVitals[], bars: readonly SectionVitals[]): string {
  return bars.length === sections.length ? '' : l10n.t('图中列{0}节，表中更全', bars.length);
}

function labelled(bars: readonly SectionVitals[]): Pick<ShownChart, 'labels' | 'offsets'> {
  return {
    labels: bars.map(({ section, depth }) => `${'　'.repeat(Math.min(depth, 3))}${brief(headingText(section))}`),
    offsets: bars.map(({ section }) => section.heading.start),
  };
}

function brief(heading: string): string {
  const characters = Array.from(heading);
  return characters.length <= longestLabel ? heading : `${characters.slice(0, longestLabel - 1).join('')}…`;
}

function average({ siblings }: SectionVitals): number {
  return Math.round(siblings.characters / siblings.count);
}

/** Sentences that have something to say, as one. */
function told(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('；')}。`;
}

/** `2分30秒`, to ten seconds: whole minutes say nothing of a short section. */
function spoken(characters: number, perMinute: number): string {
  const tens = Math.round((6 * characters) / perMinute);
  const [minutes, seconds] = [Math.floor(tens / 6), 10 * (tens % 6)];
  if (tens === 0) return l10n.t('不到10秒');
  if (minutes === 0) return l10n.t('{0}秒', seconds);
  return seconds === 0 ? l10n.t('{0}分', minutes) : l10n.t('{0}分{1}秒', minutes, seconds);
}
