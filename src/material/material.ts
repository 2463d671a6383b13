import { hash128 } from '../text/hash';
import { findMaterial } from './findMaterial';
import { readIndex, writeIndex } from './indexFile';
import { indexText } from './indexedText';
import type { MaterialSearch } from './materialSearch';
import { reportedDifferences } from './reported';
import { repeatedWithin, takenOver, type Parse } from './takenOver';
import { isTaken, takenPrints } from './takenParagraph';

/** @param parse the parser of the service, so that this file, which loads on need, holds none of its own */
export function createMaterialSearch(parse: Parse): MaterialSearch {
  return {
    indexText,
    writeIndex,
    readIndex,
    keyOf: hash128,
    takenOver: (draft, texts, read, isCancelled) => takenOver(draft, texts, read, parse, isCancelled),
    repeatedWithin: (draft) => repeatedWithin(draft, parse),
    findMaterial,
    reportedDifferences,
    takenPrints,
    isTaken,
  };
}
