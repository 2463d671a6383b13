import type { ForeignReaders } from '../library/libraries';
import { readDocx } from './reading/readDocx';
import { readProfile } from './readProfiles';

/** What a library's Word documents and layouts of a page say; their readers load on first need. */
export const libraryWord: ForeignReaders = {
  docx: async (bytes) => {
    const result = await readDocx(bytes, { changes: 'accepted' });
    return result.text === undefined ? { reason: result.reason } : { text: result.text };
  },
  profile: async (text) => {
    const read = await readProfile(text);
    return 'problems' in read ? read.problems : [];
  },
};
