// The child process that holds jieba: its dictionary takes some 100 MB, which only the end of a process gives back.
// Run as `jiebaProcess.cjs FOLDER`; the folder holds what `jiebaFolder` names.
import { createRequire } from 'node:module';
import path from 'node:path';
import { jiebaFiles } from './jiebaFiles';
import type { JiebaReply, JiebaRequest } from './jiebaMessages';

/** The functions of the native module that are used here. */
interface Jieba {
  load(dictionary: string, model: string, userWords: string, frequencies: string, stopWords: string): boolean;
  insertWord(word: string): boolean;
  /** @param withModel words that no dictionary has are recognised by the characters they are made of */
  cut(text: string, withModel: boolean): readonly string[];
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

// The parent is gone: so is the reason to be here.
process.on('disconnect', () => process.exit());

const folder = process.argv[2] ?? '';
const file = (name: keyof typeof jiebaFiles): string => path.join(folder, jiebaFiles[name]);
const jieba = createRequire(__filename)(file('native')) as Jieba;
// An unreadable dictionary ends the process here: the native code aborts.
jieba.load(file('dictionary'), file('model'), file('userWords'), file('frequencies'), file('stopWords'));

const say = (reply: JiebaReply): boolean | undefined => process.send?.(reply);

process.on('message', (request: JiebaRequest) => {
  if ('terms' in request) {
    for (const term of request.terms) jieba.insertWord(term);
    return;
  }
  say({ id: request.id, words: request.paragraphs.map(request.tags ? tagged : plain) });
});
say({ ready: true });

// A lone surrogate comes back as another character of the same length: lengths are what can be relied on.
function plain(paragraph: string): { lengths: number[] } {
  return { lengths: jieba.cut(paragraph, true).map(({ length }) => length) };
}

function tagged(paragraph: string): { lengths: number[]; tags: string } {
  const words = jieba.tag(paragraph);
  return { lengths: words.map(({ word }) => word.length), tags: words.map(({ tag }) => tag || 'x').join(' ') };
}
