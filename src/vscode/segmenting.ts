import type { SegmenterState, TendedSegmenter } from '../segmentation/tended';
import type { Log, Segmenter } from '../text/ports';

/** Makes the host's segmenter at its first use. */
export type LoadSegmenter = (log: Log) => Promise<TendedSegmenter>;

/** The segmenter of the editor. */
export interface Segmenting extends Segmenter {
  state(): Promise<SegmenterState>;
  /** Words that are to be kept whole from now on; starts nothing. */
  know(terms: readonly string[]): void;
  dispose(): void;
}

/** Nothing is loaded and no process is started before words are asked for. */
export function createSegmenting(load: LoadSegmenter, log: Log): Segmenting {
  let loaded: Promise<TendedSegmenter> | undefined;
  let terms: readonly string[] = [];
  let isOver = false;

  async function segmenter(): Promise<TendedSegmenter> {
    loaded ??= load(log).then((made) => {
      made.know(terms);
      return made;
    });
    const made = await loaded;
    if (isOver) made.dispose();
    return made;
  }

  return {
    cut: async (paragraphs, options) => (await segmenter()).cut(paragraphs, options),
    ready: async () => (await segmenter()).ready(),
    state: async () => (await segmenter()).state(),
    know(words) {
      terms = words;
      void loaded?.then((made) => {
        made.know(words);
      });
    },
    dispose() {
      isOver = true;
      void loaded?.then((made) => {
        made.dispose();
      });
    },
  };
}
