import { hash128 } from '../text/hash';
import { findMaterial } from './findMaterial';
import { readIndex, writeIndex } from './indexFile';
import { indexText } from './indexedText';
import type { MaterialSearch } from './materialSearch';
import { reportedDifferences } from './reported';
import { repeatedWithin, takenOver, type Unaltered } from './takenOver';
import { isTaken, takenPrints } from './takenParagraph';

/** @param unaltered by the parser and the comparison of the service: this file, which loads on need, holds none of its own */
export function createMaterialSearch(unaltered: Unaltered): MaterialSearch {
  return {
    indexText,
    writeIndex,
    readIndex,
    keyOf: hash128,
    takenOver: (draft, texts, read, isCancelled) => takenOver(draft, texts, read, unaltered, isCancelled),
    repeatedWithin: (draft) => repeatedWithin(draft, unaltered),
    findMaterial,
    reportedDifferences,
    takenPrints,
    isTaken,
  };
}
