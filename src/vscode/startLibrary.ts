import { createCollection } from './collection';
import { createDocumentValues } from './documentValues';
import type { Foundation } from './foundation';
import { libraryCommands, openSource } from './libraryCommands';
import { dropPhrases } from './libraryDrag';
import type { CollectedEntry } from './libraryRows';
import { libraryView } from './libraryView';
import { newReport } from './newReport';
import { newTermTable } from './newTermTable';
import { phraseCompletion } from './phraseCompletion';
import { createPhraseInsertion } from './phraseInsertion';
import { phrases } from './phrases';
import { createPhraseUse } from './phraseUse';
import { savePhrase } from './savePhrase';
import { saveTemplate } from './saveTemplate';
import type { Segmenter } from '../text/ports';

/** Starts what offers set phrases, templates and the libraries of a team. */
export function startLibrary(foundation: Foundation, segmenter: Segmenter) {
  const { context, guard, service, libraries, terms, sessions, current } = foundation;
  const use = createPhraseUse(context.globalState);
  const values = createDocumentValues(context.globalState, sessions, guard);
  const collection = createCollection(libraries, service, use, guard);
  const insertion = createPhraseInsertion(service, sessions, values, use);
  const inLibrary = libraryView(collection, insertion, use, current, guard);
  const toSource = (entry: CollectedEntry): Promise<void> => openSource(entry, libraries);
  const features = [
    phrases(service, current, collection, terms, insertion, use, toSource, guard),
    phraseCompletion(service, collection, terms, insertion, sessions, guard),
    newReport(collection, insertion, use, toSource, guard),
    libraryCommands(inLibrary, libraries, use, guard),
    newTermTable(service, libraries, guard),
    dropPhrases(inLibrary.drag, insertion, use, guard),
    savePhrase(service, current, libraries, collection, context.globalStorageUri, guard),
    saveTemplate(service, segmenter, current, libraries, collection, context.globalStorageUri, guard),
  ];
  return {
    collection,
    inLibrary,
    /** Disposed of in this order: what others hang on comes last. */
    parts: [...features, inLibrary, values, collection],
  };
}
