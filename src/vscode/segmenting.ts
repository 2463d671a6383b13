import type { SegmenterState, TendedSegmenter } from '../segmentation/tended';
import type { Log, Segmenter } from '../text/ports';

/** Makes the host's segmenter at its first use. */
export type LoadSegmenter = (log: Log) => Promise<TendedSegmenter>;

/** The segmenter of the editor. */
export interface Segmenting extends Segmenter {
  state(): Promise<SegmenterState>;
  dispose(): void;
}

/** Nothing is loaded and no process is started before words are asked for. */
export function createSegmenting(load: LoadSegmenter, log: Log): Segmenting {
  let loaded: Promise<TendedSegmenter> | undefined;
  let isOver = false;

  async function segmenter(): Promise<TendedSegmenter> {
    const made = await (loaded ??= load(log));
    if (isOver) made.dispose();
    return made;
  }

  return {
    cut: async (paragraphs, options) => (await segmenter()).cut(paragraphs, options),
    ready: async () => (await segmenter()).ready(),
    state: async () => (await segmenter()).state(),
    dispose() {
      isOver = true;
      void loaded?.then((made) => {
        made.dispose();
      });
    },
  };
}
