import type { ShownPart } from '../../text/vitalsMessages';
import { element, worded } from '../fill/elements';
import { createChart, type DrawnChart } from './chart';
import type { Colours } from './colours';
import { fillTable } from './table';

export interface PartWords {
  /** `表格：{0}` and `{0}图。{1}`. */
  readonly table: string;
  readonly chart: string;
}

/** The parts with a chart each and the same as a table. */
export interface Parts {
  show(parts: readonly ShownPart[]): void;
  /** Draws all charts in the colours of the theme. */
  recolour(): void;
}

interface Drawn {
  readonly root: HTMLElement;
  readonly summary: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly chart: DrawnChart;
  readonly table: HTMLTableElement;
  readonly more: HTMLTableElement;
}

/** A part stays as long as there is one of its kind: what was opened stays open, and what has the focus keeps it. */
export function createParts(
  root: HTMLElement,
  words: PartWords,
  colours: () => Colours,
  go: (offset: number) => void,
): Parts {
  const drawn = new Map<ShownPart['id'], Drawn>();
  let shown: readonly ShownPart[] = [];

  function make({ id, title }: ShownPart): Drawn {
    const heading = element('h2', '', title);
    heading.id = `${id}Title`;
    const canvas = element('canvas', '');
    canvas.setAttribute('role', 'img');
    const summary = element('p', 'summary');
    const [table, more] = [element('table', ''), element('table', 'more')];
    table.setAttribute('aria-label', title);
    const folded = element(
      'details',
      '',
      element('summary', '', worded(words.table, title)),
      element('div', 'wide', table),
    );
    folded.open = id === 'sections';
    const part = element('section', '', heading, summary, element('div', 'chart', canvas), folded, more);
    part.setAttribute('aria-labelledby', heading.id);
    return { root: part, summary, canvas, chart: createChart(canvas, go), table, more };
  }

  function fill(part: ShownPart): Drawn {
    const { id, title, summary, table, more } = part;
    const here = drawn.get(id) ?? make(part);
    drawn.set(id, here);
    here.summary.textContent = summary;
    here.canvas.setAttribute('aria-label', worded(words.chart, title, summary));
    here.more.hidden = more === undefined;
    // Whoever goes from row to row goes on in the row that took its place.
    const at = buttonsOf(here.root).findIndex((button) => button === document.activeElement);
    fillTable(here.table, table, go);
    if (more) fillTable(here.more, more, go);
    const buttons = buttonsOf(here.root);
    if (at >= 0) buttons[Math.min(at, buttons.length - 1)]?.focus();
    return here;
  }

  function draw(): void {
    for (const { id, chart } of shown) drawn.get(id)?.chart.draw(chart, colours());
  }

  return {
    show(parts) {
      shown = parts;
      const wanted = parts.map(fill);
      for (const [id, part] of drawn) {
        if (wanted.includes(part)) continue;
        part.chart.destroy();
        part.root.remove();
        drawn.delete(id);
      }
      for (const [at, part] of wanted.entries()) {
        if (root.children[at] !== part.root) root.insertBefore(part.root, root.children[at] ?? null);
      }
      draw();
    },
    recolour: draw,
  };
}

function buttonsOf(part: HTMLElement): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('button')];
}
