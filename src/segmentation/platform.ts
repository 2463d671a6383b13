import { createIntlSegmenter } from './intlSegmenter';
import type { TendedSegmenter } from './tended';

/** Where there is no process to be had, such as in a browser: the platform's own segmenter is all there is. */
export function createPlatformSegmenter(): TendedSegmenter {
  return {
    ...createIntlSegmenter(),
    state: () => ({ state: 'absent', pid: undefined }),
    know: () => undefined,
    dispose: () => undefined,
  };
}
