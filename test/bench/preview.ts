import assert from 'node:assert/strict';
import { generateReport } from '../support/generateReport';
import type { Subject } from './bundled';
import { timeTogether } from './measure';
import { grouped, milliseconds, table } from './table';

const CHARACTERS = 100_000;
/** Milliseconds after an edit until all pages can be shown. */
const LIMIT = 1000;

/** Times 版式预览 after an edit beside a bare scan of the text, prints it, and tells what took too long. */
export function previewFailures({ createPreview, scan }: Subject, budget: number): readonly string[] {
  const { text } = generateReport(CHARACTERS, 11);
  const { edit, told } = createPreview(text);
  const pages = edit();
  assert.ok(pages > CHARACTERS / (22 * 28), `${pages} pages`);
  const [bare = NaN, laid = NaN, posted = NaN] = timeTogether([() => scan(text), edit, told], budget);
  const lines = [
    ['逐字扫描 bare scan', milliseconds(bare), '—'],
    ['改一处后解析、排版 parse and lay out after an edit', milliseconds(laid), '—'],
    ['交给页面 tell the page', milliseconds(posted), '—'],
    ['　后两项合计 both', milliseconds(laid + posted), `≤ ${LIMIT}`],
  ];
  const head = `版式预览 preview, ${grouped(text.length)} 字符, ${grouped(pages)} 页`;
  console.log(`\n${table([head, '毫秒 ms', '不超过 limit'], lines)}`);
  return laid + posted <= LIMIT ? [] : ['版式预览更新过慢 the preview follows an edit too slowly'];
}
