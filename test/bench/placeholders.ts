import assert from 'node:assert/strict';
import type { BlanksAfterKey } from './subject';
import type { Subject } from './bundled';
import { median, timeOnce } from './measure';
import { grouped, milliseconds, table } from './table';

const BLANKS = 1000;
const CHARACTERS = 100_000;
/** Milliseconds after a keystroke until the blanks are coloured again and the next one can be gone to. */
const LIMIT = 5;
const WARM_KEYS = 60;
const KEYS = 120;

/** An invented report of `BLANKS` blanks; some of them are the same. */
function textOfBlanks(): string {
  const paragraphs = Array.from({ length: BLANKS / 4 }, (_, at) => {
    const words = '全市上下把握要求、细化举措、压实责任，各项重点工作按计划有序推进，取得阶段性成效。'.repeat(9);
    const heading = at % 10 === 0 ? `（${'一二三四五六七八九十'[(at / 10) % 10]!}）抓好第${at}类事项\n` : '';
    return `${heading}在*市委领导下，第${at}组走访企业**家，解决问题**个，投入****.**万元，${words}\n`;
  });
  return paragraphs.join('');
}

/** Times what follows a keystroke among very many blanks, prints it, and tells what took too long. */
export function placeholderFailures({ createBlanks }: Subject): readonly string[] {
  const text = textOfBlanks();
  const after = createBlanks(text);
  const names = ['parse', 'step', 'decorate', 'link', 'rows'] as const satisfies readonly (keyof BlanksAfterKey)[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let key = 0; key < WARM_KEYS + KEYS; key += 1) {
    for (const name of names) {
      let result = NaN;
      const time = timeOnce(() => (result = after[name]()));
      if (key >= WARM_KEYS) times.get(name)!.push(time);
      if (name === 'parse') assert.equal(result, BLANKS, 'blanks found');
      if (name === 'rows') assert.ok(result <= 4, `${result} rows are drawn again after a keystroke`);
    }
  }
  const [parse = NaN, step = NaN, decorate = NaN, link = NaN, rows = NaN] = names.map((name) =>
    median(times.get(name)!),
  );
  const own = parse + step + decorate;
  const lines = [
    ['键入一字后解析 parse after one keystroke', milliseconds(parse), '—'],
    ['下一处、上一处 next and previous', milliseconds(step), '—'],
    ['着色 decorations', milliseconds(decorate), '—'],
    ['　三项合计 all three', milliseconds(own), `≤ ${LIMIT}`],
    ['相同的待填处 linked blanks', milliseconds(link), '—'],
    ['待填视图更新 rows of the view', milliseconds(rows), '—'],
  ];
  const head = `待填 blanks, ${grouped(text.length)} 字符, ${grouped(BLANKS)} 处`;
  console.log(`\n${table([head, '毫秒 ms', '不超过 limit'], lines)}`);
  assert.ok(text.length > 0.9 * CHARACTERS, 'the text is long enough');
  return own <= LIMIT ? [] : ['待填处更新过慢 the blanks follow a keystroke too slowly'];
}
