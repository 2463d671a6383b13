import type { ExtensionContext } from 'vscode';
import { start } from './vscode/start';
import type { TestApi } from './vscode/testApi';

/** Composition for the desktop: what is large and seldom needed is a file of its own, read at its first use. */
export function activate(context: ExtensionContext): TestApi {
  return start(context, {
    loadCalculator: async () => (await import('./statistics/calculator')).createCalculator(),
    loadSegmenter: async (log) =>
      (await import('./segmentation/desktopSegmenter')).createDesktopSegmenter(__dirname, log),
  });
}
