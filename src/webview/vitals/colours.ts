/** The theme's colours as a canvas needs them: as values. */
export interface Colours {
  readonly ink: string;
  readonly faint: string;
  readonly lines: string;
  readonly paper: string;
  readonly bar: string;
  readonly font: { readonly family: string; readonly size: number };
}

/** Read anew when the theme changes; a theme that lacks one has the colour of its text for it. */
export function coloursOf(page: HTMLElement): Colours {
  const style = getComputedStyle(page);
  const named = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  const ink = style.color;
  return {
    ink,
    faint: named('--vscode-descriptionForeground', ink),
    lines: named('--vscode-charts-lines', named('--vscode-widget-border', ink)),
    paper: named('--vscode-editor-background', style.backgroundColor),
    bar: named('--vscode-charts-blue', ink),
    font: { family: style.fontFamily, size: Number.parseFloat(style.fontSize) || 13 },
  };
}

/** Calls back whenever VS Code has put another theme, or another contrast, onto the page. */
export function onTheme(changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
}
