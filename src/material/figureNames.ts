import type { Figure, Report } from '../report/model';
import type { TextRange } from '../text/range';

/** A figure with the words that say what it is of. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly sentence: TextRange;
  /** Pairs of characters of its name, each once. */
  readonly pairs: ReadonlySet<string>;
  /** It says by how much something changed, not how much there is. */
  readonly isChange: boolean;
}

/** Names are looked for within so many characters before a figure, and behind it where too little stands before. */
const BEFORE = 24;
const BEHIND = 12;
const BOUNDARY = /[，。；：！？、,;:!?\s（）()“”]/;
/** Words that say nothing of what a figure is of. */
const EMPTY =
  /全年|今年|去年|上年|目前|截至|累计|共计|总计|分别|已经|达到|提高到|增长到|下降到|增加到|同比|环比|较|比|其中|全[省市县区镇]|我[省市县区镇]|共|达|约|为|至|到|了|的|有|是/g;
const CHANGE = /(?:增长|增幅|增速|增加|上升|提高|提升|下降|降低|降幅|减少|压减|压缩)(?!到|至|为)[了约近超达]{0,2}$/;

/** The figures of a report with their names, in order. */
export function namedFigures({ text, paragraphs, figures }: Report): readonly NamedFigure[] {
  const named: NamedFigure[] = [];
  let next = 0;
  for (const { range, facts } of paragraphs) {
    for (const { start, end } of facts.sentences) {
      const sentence = { start: range.start + start, end: range.start + end };
      let floor = sentence.start;
      let subject = '';
      for (; next < figures.length && figures[next]!.range.start < sentence.end; next++) {
        const figure = figures[next]!;
        if (figure.range.start < sentence.start) continue;
        const before = wordsBefore(text, figure.range.start, floor);
        const own = before.replace(EMPTY, '').replace(CHANGE, '');
        const ceiling = Math.min(sentence.end, figures[next + 1]?.range.start ?? sentence.end);
        const behind = own.length < 4 ? wordsBehind(text, figure.range.end, ceiling) : '';
        // 总值1200亿元，增长6.8%: the growth is that of what was named last.
        const isChange = CHANGE.test(before);
        const name = own + behind.replace(EMPTY, '') || subject;
        const whole = isChange && own === '' ? subject : name;
        if (own !== '') subject = own;
        named.push({ figure, sentence, pairs: pairsOf(whole), isChange });
        floor = figure.range.end;
      }
    }
  }
  return named;
}

function wordsBefore(text: string, at: number, floor: number): string {
  let start = at;
  while (start > floor && at - start < BEFORE && !BOUNDARY.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

function wordsBehind(text: string, at: number, ceiling: number): string {
  let end = at;
  while (end < ceiling && end - at < BEHIND && !BOUNDARY.test(text.charAt(end))) end++;
  return text.slice(at, end);
}

function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) pairs.add(name.slice(at, at + 2));
  return pairs;
}
