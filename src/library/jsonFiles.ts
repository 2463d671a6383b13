import { readCheckFileText } from './checkFile';
import { readRelationsFiles } from './relationsFile';
import { addPhrase } from './saving/addPhrase';

/** A team's files of JSON, one by one: each needs the same parser, and all of them load with it at the first such file. */
export const jsonFiles = {
  /** What `.gongwen/check.json` says of rules. */
  readCheckFile: readCheckFileText,
  /** The relations of a team. */
  readRelations: readRelationsFiles,
  /** A file of phrases with one more. */
  addPhrase,
} as const;
