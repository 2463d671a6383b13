import { escapeHtml } from '../text/html';
import { htmlFile } from '../text/htmlFile';
import {
  LATIN_CHARACTERS,
  isNumbered,
  pageNumberSide,
  pageNumberText,
  type PrintedLine,
  type PrintedPage,
  type PrintedRow,
  type PrintedSheet,
} from '../text/printedPage';
import { families, firstFamily, points } from './htmlStyle';

/** The Western family for its own characters only, under a name that is no installed font's. */
const WESTERN = 'gongwen-latin';

/** 四号 in points, and how far below the text block the number of a page stands, in millimetres (GB/T 9704—2012, 7.5). */
const NUMBER_SIZE = 14;
const NUMBER_BELOW = 7;

/**
 * The pages as an HTML file that a browser prints as they are: each sheet of paper an element, each line at its place, so
 * that no other font breaks it elsewhere. Runs nothing, asks for nothing, and holds no style but its own sheet.
 *
 * @param nonce lets the page's own style sheet through its policy: letters and digits
 */
export function printHtml(pages: readonly PrintedPage[], sheet: PrintedSheet, title: string, nonce: string): string {
  const classes = createClasses();
  const body = pages.map((page, at) => sheetHtml(page, at + 1, isNumbered(pages, at), sheet, classes));
  const style = ['', styleOf(sheet), ...classes.rules(), ''].join('\n');
  return htmlFile({ title, style, allowed: `nonce-${nonce}`, body });
}

/** A class for each declaration that is met with. */
interface Classes {
  of(declarations: string): string;
  rules(): readonly string[];
}

function createClasses(): Classes {
  const known = new Map<string, string>();
  return {
    of(declarations) {
      const name = known.get(declarations) ?? `s${known.size}`;
      known.set(declarations, name);
      return name;
    },
    rules: () => [...known].map(([declarations, name]) => `.${name}{${declarations}}`),
  };
}

function styleOf({ paper, text, latin }: PrintedSheet): string {
  const [width, height] = [points(paper.width), points(paper.height)];
  const western = latin === '' ? '' : `@font-face{font-family:${WESTERN};src:local(${firstFamily([latin])});unicode-range:${LATIN_CHARACTERS}}`; // prettier-ignore
  return `${western}
@page{size:${width} ${height};margin:0}
body{margin:0;color:#000;background:#fff}
.sheet{position:relative;width:${width};height:${height};overflow:hidden;break-after:page}
.sheet:last-child{break-after:auto}
.text{position:absolute;left:${points(text.x)};top:${points(text.y)};width:${points(text.width)};height:${points(text.height)}}
.text>*{position:absolute;margin:0;white-space:pre}
.text>hr{left:0;width:100%;border:0;background:#000;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.cell{box-sizing:border-box;border:0.5pt solid #000}
.number{position:absolute;margin:0;left:${points(text.x)};width:${points(text.width)};top:calc(${points(text.y + text.height)} + ${NUMBER_BELOW}mm);font-size:${NUMBER_SIZE}pt;line-height:1}
.left{text-align:left;text-indent:1em}
.right{text-align:right;padding-right:1em;box-sizing:border-box}
.center{text-align:center}
b{font-weight:bold}
@media screen{body{background:#ddd}.sheet{margin:1em auto;background:#fff;outline:1px solid #888}}`;
}

function sheetHtml(
  page: PrintedPage,
  number: number,
  numbered: boolean,
  sheet: PrintedSheet,
  classes: Classes,
): string {
  const foot =
    sheet.pageNumbers === 'none' || !numbered
      ? []
      : [`<p class="number ${pageNumberSide(number, sheet)} ${classes.of(`font-family:${families(sheet.fonts['宋体'] ?? [])}`)}">${pageNumberText(number)}</p>`]; // prettier-ignore
  return [
    `<section class="sheet" aria-label="第${number}页">`,
    '<div class="text">',
    ...page.map((item) => (item.type === 'line' ? lineHtml(item, sheet, classes) : rowHtml(item, sheet, classes))),
    '</div>',
    ...foot,
    '</section>',
  ].join('\n');
}

function rowHtml({ y, height, cells }: PrintedRow, sheet: PrintedSheet, classes: Classes): string {
  return cells
    .map(({ x, width, lines }) => {
      const box = `left:${points(x)};top:${points(y)};width:${points(width)};height:${points(height)}`;
      return [`<div class="cell ${classes.of(box)}"></div>`, ...lines.map((line) => lineHtml(line, sheet, classes))].join(''); // prettier-ignore
    })
    .join('\n');
}

function lineHtml(
  { x, y, width, height, size, align, spread, parts, rules = [] }: PrintedLine,
  sheet: PrintedSheet,
  classes: Classes,
): string {
  // prettier-ignore
  const letterSpacing = size === sheet.size ? `;letter-spacing:${points(sheet.spacing)}` : '';
  const names = [
    classes.of(`top:${points(y)}`),
    classes.of(
      `left:${points(x)};width:${points(width)};text-align:${align}${spread ? ';text-align-last:justify' : ''}`,
    ),
    classes.of(`font-size:${size}pt;line-height:${points(height)}${letterSpacing}`),
  ];
  const words = parts.map(({ text, face, bold, gap }) => {
    const inner = escapeHtml(text.replaceAll('\n', ''));
    const left = gap === undefined ? '' : ` ${classes.of(`margin-left:${points(gap)}`)}`;
    const family = classes.of(`font-family:${families([WESTERN, ...(sheet.fonts[face] ?? [])])}`) + left;
    return bold ? `<b class="${family}">${inner}</b>` : `<span class="${family}">${inner}</span>`;
  });
  const drawn = rules.map(
    (rule) => `<hr class="${classes.of(`top:${points(rule.y)};height:${points(rule.height)}`)}">`,
  );
  return `<p class="${names.join(' ')}">${words.join('')}</p>${drawn.join('')}`;
}
