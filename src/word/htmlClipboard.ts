import { escapeHtml } from '../text/html';
import { families, firstFamily, points } from './htmlStyle';
import { columnShares, lineTwips, pageMeasure, pitchTwips, TWIPS_PER_MILLIMETRE } from './measure';
import { RULE_MILLIMETRES, type Page, type PageParagraph, type PageTable, type Profile, type Rules, type Run } from './page'; // prettier-ignore

/**
 * A page as Word and WPS take it from the clipboard: a paragraph for a paragraph, everything said in inline styles, since
 * both drop style sheets of a fragment. What only Office knows stands beside what any program knows: `mso-` properties
 * name the faces by script, indents by character and the exact line pitch, and a program that drops them still has face,
 * indent and pitch. No colour, no background. A fragment: the browser puts around it what the clipboard wants.
 */
export function clipboardHtml({ elements }: Page, profile: Profile): string {
  return elements
    .map((element) => (element.type === 'table' ? tableHtml(element, profile) : paragraphHtml(element, profile)))
    .join('\n');
}

type Styles = Readonly<Record<string, string | undefined>>;

function style(styles: Styles): string {
  const text = Object.entries(styles).flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]));
  return `style="${escapeHtml(text.join(';')).replaceAll('&#39;', "'")}"`;
}

const ALIGN: Readonly<Record<PageParagraph['align'], string>> = { left: 'left', center: 'center', right: 'right', both: 'justify' }; // prettier-ignore

function paragraphHtml(paragraph: PageParagraph, profile: Profile): string {
  const { runs, role, size, align, firstLine, left, right, linesBefore, startsPage, rules } = paragraph;
  const pitch = lineTwips(profile);
  const indent = firstLine - left;
  const level = /^heading(\d)$/.exec(role)?.[1];
  const styles: Styles = {
    margin: `${points(linesBefore * pitch)} ${points(right * size * 20)} 0pt ${points(left * size * 20)}`,
    'text-align': ALIGN[align],
    'text-justify': align === 'both' ? 'inter-ideograph' : undefined,
    'text-indent': points(indent * size * 20),
    'mso-char-indent-count': indent > 0 ? indent.toFixed(1) : undefined,
    'line-height': points(pitchTwips(size, profile)),
    'mso-line-height-rule': 'exactly',
    'mso-outline-level': role === 'title' ? '1' : level,
    'page-break-before': startsPage ? 'always' : undefined,
    'page-break-after': level === undefined ? undefined : 'avoid',
  };
  const words = `<p ${style(styles)}>${runsHtml(runs, size, profile)}</p>`;
  return [ruleHtml(rules?.above), words, ruleHtml(rules?.below)].filter((html) => html !== '').join('\n');
}

/** A rule as wide as the text block: a border of a paragraph that is as low as a line can be. */
function ruleHtml(weight: Rules['above']): string {
  if (weight === undefined) return '';
  const border = `solid windowtext ${points(Math.round(RULE_MILLIMETRES[weight] * TWIPS_PER_MILLIMETRE))}`;
  return `<p ${style({ margin: '0pt', 'line-height': '1pt', 'mso-line-height-rule': 'exactly', 'font-size': '1pt', border: 'none', 'border-bottom': border, padding: '0pt' })}>&nbsp;</p>`;
}

function runsHtml(runs: readonly Run[], size: number, { fonts, latin }: Profile): string {
  if (runs.length === 0) return '&nbsp;';
  return runs
    .map(({ text, typeface, bold }) => {
      const western = latin === '' ? undefined : firstFamily([latin]);
      const styles: Styles = {
        'font-family': families(fonts[typeface]),
        'mso-fareast-font-family': firstFamily(fonts[typeface]),
        'mso-ascii-font-family': western,
        'mso-hansi-font-family': western,
        'font-size': `${size}pt`,
        'font-weight': bold ? 'bold' : 'normal',
      };
      return `<span lang="ZH-CN" ${style(styles)}>${wordsHtml(text)}</span>`;
    })
    .join('');
}

/** Blanks that HTML would draw together stay as many as they are. */
function wordsHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeHtml(line).replace(/ (?= )|^ | $/g, '&nbsp;'))
    .join('<br>');
}

function tableHtml(table: PageTable, profile: Profile): string {
  const shares = columnShares(table, pageMeasure(profile).textWidth);
  const rowHtml = (row: PageTable['rows'][number], tag: 'th' | 'td'): string =>
    `<tr style="page-break-inside:avoid">${row
      .map(({ runs }, column) => {
        const styles: Styles = {
          width: `${((shares[column] ?? 0) * 100).toFixed(1)}%`,
          border: 'solid windowtext 1.0pt',
          'mso-border-alt': 'solid windowtext .5pt',
          padding: '0pt 5.4pt 0pt 5.4pt',
          'vertical-align': 'middle',
        };
        const inner = style({ margin: '0pt', 'text-align': tag === 'th' ? 'center' : (table.align[column] ?? 'left') });
        return `<${tag} ${style(styles)}><p ${inner}>${runsHtml(runs, table.size, profile)}</p></${tag}>`;
      })
      .join('')}</tr>`;
  const head = table.rows.slice(0, table.headRows).map((row) => rowHtml(row, 'th'));
  return [
    `<table border="1" cellspacing="0" cellpadding="0" ${style({ 'border-collapse': 'collapse', border: 'none', width: '100%' })}>`,
    ...(head.length > 0 ? [`<thead>${head.join('')}</thead>`] : []),
    `<tbody>${table.rows
      .slice(table.headRows)
      .map((row) => rowHtml(row, 'td'))
      .join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}
