import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';
import type { ShownChart, ShownSeries } from '../../text/vitalsMessages';
import type { Colours } from './colours';

Chart.register(
  ...[
    BarController,
    BarElement,
    CategoryScale,
    Legend,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
    Tooltip,
  ],
);

/** A chart on a canvas, which says the same as the table below it. */
export interface DrawnChart {
  /** Draws it with other values, or in the colours of another theme. */
  draw(shown: ShownChart, colours: Colours): void;
  destroy(): void;
}

type Mixed = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

/** In lines of text: a bar, and what is around the bars. */
const ROW = 1.9;
const AROUND = 5;

/** @param go called with the place of the text to which a bar leads that was clicked */
export function createChart(canvas: HTMLCanvasElement, go: (offset: number) => void): DrawnChart {
  let chart: Chart<'bar' | 'line', (number | null)[], string> | undefined;
  return {
    draw(shown, colours) {
      const rows = AROUND + ROW * shown.labels.length * barsOf(shown);
      const box = canvas.parentElement;
      if (box) box.style.height = `${rows}em`;
      const { data, options } = configuration(shown, colours, canvas, go);
      if (chart) {
        chart.data = data;
        chart.options = options ?? {};
        chart.update('none');
      } else chart = new Chart(canvas, { type: 'bar', data, ...(options && { options }) });
    },
    destroy: () => chart?.destroy(),
  };
}

/** Series whose bars stand side by side take more room. */
function barsOf({ series }: ShownChart): number {
  return series.filter(({ look }) => look !== 'mark').length > 1 ? 1.3 : 1;
}

function configuration(
  { labels, series, axis, offsets }: ShownChart,
  colours: Colours,
  canvas: HTMLCanvasElement,
  go: (offset: number) => void,
): Mixed {
  const text = { color: colours.ink, font: colours.font };
  const values = {
    beginAtZero: true,
    title: { display: true, text: axis, ...text },
    ticks: { precision: 0, ...text },
    grid: { color: colours.lines },
  };
  // Labels begin at one line, so that their indents show the levels.
  const names = { ticks: { autoSkip: false, crossAlign: 'far' as const, ...text }, grid: { display: false } };
  return {
    type: 'bar',
    data: { labels: [...labels], datasets: series.map((each) => dataset(each, colours, canvas)) },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: { x: values, y: names },
      plugins: {
        legend: { display: series.length > 1, labels: { usePointStyle: true, ...text } },
        tooltip: {
          backgroundColor: colours.paper,
          borderColor: colours.ink,
          borderWidth: 1,
          titleColor: colours.ink,
          bodyColor: colours.ink,
          titleFont: colours.font,
          bodyFont: colours.font,
          usePointStyle: true,
        },
      },
      onClick: (_, [hit]) => {
        const offset = hit && offsets?.[hit.index];
        if (offset !== undefined) go(offset);
      },
    },
  };
}

/** Filled, striped or a diamond: each with an edge in the colour of text, so that they differ without colours. */
function dataset(
  { name, look, values }: ShownSeries,
  { bar, ink, paper }: Colours,
  canvas: HTMLCanvasElement,
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const data = [...values];
  if (look === 'mark') {
    const point = { pointStyle: 'rectRot' as const, pointRadius: 6, pointHoverRadius: 7 };
    const edges = { pointBackgroundColor: paper, pointBorderColor: ink, pointBorderWidth: 2 };
    // Before the bars, which would hide it.
    return { type: 'line', label: name, data, showLine: false, order: 0, ...point, ...edges };
  }
  const fill = look === 'striped' ? (stripes(canvas, ink, paper) ?? paper) : bar;
  const edge = { borderColor: ink, borderWidth: 1 };
  return { type: 'bar', label: name, data, order: 1, pointStyle: 'rect', backgroundColor: fill, ...edge };
}

function stripes(canvas: HTMLCanvasElement, ink: string, paper: string): CanvasPattern | undefined {
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const [brush, target] = [tile.getContext('2d'), canvas.getContext('2d')];
  if (!brush || !target) return undefined;
  brush.fillStyle = paper;
  brush.fillRect(0, 0, 6, 6);
  brush.strokeStyle = ink;
  brush.beginPath();
  for (const shift of [-6, 0, 6]) {
    brush.moveTo(shift, 6);
    brush.lineTo(shift + 6, 0);
  }
  brush.stroke();
  return target.createPattern(tile, 'repeat') ?? undefined;
}
