import { createDocxReader } from '../../src/word/reading/docxReader';
import { largeDocuments } from './largeDocuments';

/** What is asked of the process: to read one of the large documents, of about so many parts. */
export interface DocxQuestion {
  readonly name: string;
  readonly count: number;
}

process.on('message', ({ name, count }: DocxQuestion) => {
  try {
    const result = createDocxReader().read(largeDocuments[name]!(count), { changes: 'both' });
    process.send!({ length: result.text?.length, reason: 'reason' in result ? result.reason : undefined });
  } catch (error) {
    process.send!({ error: String(error) });
  }
});
