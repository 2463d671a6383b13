/** How large pages are shown. */
export interface Zoom {
  /** In hundredths; 0 as wide as there is room. */
  readonly chosen: () => number;
  /** A step larger, a step smaller, or as wide as there is room. */
  step(by: 1 | -1 | 0): void;
  set(chosen: number): void;
}

const STEPS = [25, 33, 50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];
/** Twips in a pixel of the page at its own size. */
const TWIPS = 15;
/** Pixels beside a page. */
const BESIDE = 40;

/** @param paperWidth of the pages in twips, 0 while none are shown */
export function createZoom(root: HTMLElement, paperWidth: () => number, changed: (percent: number) => void): Zoom {
  let chosen = 0;
  let shown = 100;

  function apply(): void {
    const room = document.documentElement.clientWidth - BESIDE;
    const width = paperWidth() / TWIPS;
    // Never larger than printed unless asked for.
    const fitting = width > 0 ? Math.max(25, Math.min(100, Math.floor((room / width) * 100))) : 100;
    const percent = chosen === 0 ? fitting : chosen;
    if (percent !== shown || root.style.getPropertyValue('--twip') === '') {
      const place = document.documentElement.scrollTop / Math.max(1, document.documentElement.scrollHeight);
      root.style.setProperty('--twip', `${percent / 100 / TWIPS}px`);
      document.documentElement.scrollTop = place * document.documentElement.scrollHeight;
    }
    shown = percent;
    changed(percent);
  }

  new ResizeObserver(apply).observe(document.documentElement);
  return {
    chosen: () => chosen,
    step(by) {
      if (by === 0) chosen = 0;
      else if (by > 0) chosen = STEPS.find((step) => step > shown) ?? shown;
      else chosen = STEPS.findLast((step) => step < shown) ?? shown;
      apply();
    },
    set(wanted) {
      chosen = wanted === 0 ? 0 : Math.min(400, Math.max(25, wanted));
      apply();
    },
  };
}
