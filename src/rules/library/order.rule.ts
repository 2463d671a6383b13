import { isInForce } from '../../terms/inForce';
import type { TermRow } from '../../terms/term';
import type { TermMatch } from '../../terms/terms';
import type { Days } from '../../text/day';
import type { Finding } from '../finding';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { type ParagraphTerms, termsIn, told } from './termsInReport';

const HEAD = { id: 'library/order', severity: 'warning' } as const;
/** Two names that stand beside each other are no list yet, unless the row has no more. */
const FEWEST = 3;
/** So many rows of one name are looked at. */
const MOST_ROWS = 20;
/** What stands between two names of a list: a few words that belong to the first, 、 with other names, or 和. */
const BETWEEN =
  /^[^，。；：！？、（）()]{0,6}(?:[（(][^（）()]{0,20}[）)])?(?:、(?:[^，。；：！？、（）()]{1,12}、){0,3}|和|与|及|以及)$/;
const LONGEST_BETWEEN = 60;
/** Words by which a list has another order than the usual one. */
const RANKED = /排名|排序|位次|名列|位列|居首|前[二三四五十]|末位|依次|分别|[由从]高到低|[由从]多到少|[由从]大到小/;
const NEAR = 40;

export const libraryOrder: ReportRule = {
  ...HEAD,
  title: '排列次序与口径表不同',
  why: '口径表写明了这些名称的固定顺序。',
  advice: '按口径表里的次序排；按成绩、日期等排列的，可以不改。',
  source: '本单位自己的口径表文件',
  moment: 'check',
  check(report, team) {
    const { paragraphs, days } = termsIn(report, team);
    return paragraphs.flatMap((paragraph) => findingsIn(paragraph, days));
  },
};

interface Item {
  readonly match: TermMatch;
  readonly place: number;
}

function findingsIn(paragraph: ParagraphTerms, days: Days | undefined): readonly Finding[] {
  const byRow = new Map<TermRow, Item[]>();
  for (const match of paragraph.matches) {
    for (const use of match.uses.slice(0, MOST_ROWS)) {
      if (use.kind !== 'order' || !isInForce(use.row, days)) continue;
      const items = byRow.get(use.row);
      if (items) items.push({ match, place: use.place });
      else byRow.set(use.row, [{ match, place: use.place }]);
    }
  }
  return [...byRow].flatMap(([row, items]) =>
    listsIn(paragraph.text, items).flatMap((list) => findingOf(paragraph, row, list)),
  );
}

/** Names that follow each other as the items of one list do, each once. */
function listsIn(text: string, items: readonly Item[]): readonly (readonly Item[])[] {
  const lists: Item[][] = [];
  let list: Item[] = [];
  for (const item of items) {
    const last = list.at(-1);
    const between = last && text.slice(last.match.end, Math.min(item.match.start, last.match.end + LONGEST_BETWEEN));
    const goesOn = between !== undefined && BETWEEN.test(between) && list.every(({ place }) => place !== item.place);
    if (!goesOn) {
      list = [];
      lists.push(list);
    }
    list.push(item);
  }
  return lists;
}

function findingOf({ start, text }: ParagraphTerms, row: TermRow, list: readonly Item[]): readonly Finding[] {
  const isInOrder = list.every(({ place }, at) => at === 0 || list[at - 1]!.place < place);
  if (isInOrder || list.length < Math.min(FEWEST, row.order.length)) return [];
  const [first, last] = [list[0]!.match, list.at(-1)!.match];
  if (RANKED.test(text.slice(Math.max(0, first.start - NEAR), last.end + NEAR))) return [];
  const right = [...list].sort((one, other) => one.place - other.place).map(({ match }) => match.word);
  const message = `口径表里的次序是“${right.join('、')}”${told(row)}，这里不同，请核对。`;
  const edits = list.map(({ match }, at) => {
    return { range: { start: start + match.start, end: start + match.end }, text: right[at] ?? match.word };
  });
  const fixes = [{ title: '按口径表的次序排列', safe: false, edits: edits.filter(({ text: word }, at) => word !== list[at]!.match.word) }]; // prettier-ignore
  return [reportFinding(HEAD, { start: start + first.start, end: start + last.end }, message, { fixes })];
}
