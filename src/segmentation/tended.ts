import type { Segmenter } from '../text/ports';

/**
 * How it stands with the process of jieba: `absent` where this platform has none, `given up` after it broke down too often.
 */
export interface SegmenterState {
  readonly state: 'absent' | 'resting' | 'starting' | 'ready' | 'given up';
  readonly pid: number | undefined;
}

/** A segmenter as its owner has it, who ends it. */
export interface TendedSegmenter extends Segmenter {
  state(): SegmenterState;
  /** Words that are to be kept whole, from now on. */
  know(terms: readonly string[]): void;
  dispose(): void;
}
