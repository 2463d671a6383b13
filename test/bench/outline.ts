import assert from 'node:assert/strict';
import { generateDrafts } from '../support/generateDrafts';
import type { Subject } from './bundled';
import { median, timeOnce, timeTogether } from './measure';
import { grouped, milliseconds, table } from './table';

/** 101 sections each. */
const CHAPTERS = 20;
/** Milliseconds that the 大纲 view may take after a keystroke, parse included, and the comparison of two drafts. */
const REFRESH_LIMIT = 10;
const COMPARE_LIMIT = 1000;
/** A writer has typed some words before. */
const WARM_KEYS = 100;

/** The median times of the parse and of the tree at some keystrokes; no tree is made without its parse. */
function typing({ parse, tree }: ReturnType<Subject['createRefresh']>, keys: number): readonly [number, number] {
  const parses: number[] = [];
  const trees: number[] = [];
  for (let key = 0; key < WARM_KEYS + keys; key += 1) {
    parses.push(timeOnce(parse));
    let drawn = Infinity;
    trees.push(timeOnce(() => (drawn = tree())));
    // The section, those above it.
    assert.ok(drawn <= 4, `${drawn} rows of the tree are drawn again after a keystroke`);
  }
  return [median(parses.slice(WARM_KEYS)), median(trees.slice(WARM_KEYS))];
}

/**
 * Times a report of very many sections, the tree after a keystroke and the comparison of two drafts, each beside a bare
 * scan, prints them, and tells what took too long.
 */
export function outlineFailures({ scan, createRefresh, compare }: Subject, budget: number): readonly string[] {
  const { before, after, sections, changedFigures } = generateDrafts(CHAPTERS);
  const [parse, tree] = typing(createRefresh(before), 200);
  let figures = 0;
  const [bare = NaN] = timeTogether([() => scan(before)], budget);
  const [comparing = NaN] = timeTogether([() => (figures = compare(before, after))], 4 * budget);
  assert.ok(figures >= changedFigures, `${figures} changed figures found, not ${changedFigures}`);
  const rows = [
    ['逐字扫描 bare scan', milliseconds(bare), '—'],
    ['键入一字后解析 parse after one keystroke', milliseconds(parse), '—'],
    ['键入一字后大纲更新 tree after one keystroke', milliseconds(tree), '—'],
    ['　两项合计 both', milliseconds(parse + tree), `≤ ${REFRESH_LIMIT}`],
    ['两稿解析并比对 two drafts parsed and compared', milliseconds(comparing), `≤ ${grouped(COMPARE_LIMIT)}`],
  ];
  const head = `大纲 outline, ${grouped(before.length)} 字符, ${grouped(sections)} 节`;
  console.log(`\n${table([head, '毫秒 ms', '不超过 limit'], rows)}`);
  return [
    ...(parse + tree <= REFRESH_LIMIT ? [] : ['大纲更新过慢 the tree follows a keystroke too slowly']),
    ...(comparing <= COMPARE_LIMIT ? [] : ['两稿比对过慢 two drafts are compared too slowly']),
  ];
}
