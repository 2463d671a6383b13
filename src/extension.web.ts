import type { ExtensionContext } from 'vscode';
import { createPlatformSegmenter } from './segmentation/platform';
import { start } from './vscode/start';
import type { TestApi } from './vscode/testApi';

/** Composition for the browser, which reads one file only: what is seldom needed stands in it and is run at its first use. */
export function activate(context: ExtensionContext): TestApi {
  return start(context, {
    loadCalculator: async () => (await import('./statistics/calculator')).createCalculator(),
    loadSegmenter: () => Promise.resolve(createPlatformSegmenter()),
  });
}
