/** What the folder of jieba's process holds: the native module of one platform and its word lists, made by the build. */
export const jiebaFiles = {
  native: 'jieba.node',
  dictionary: 'jieba.dict.utf8',
  model: 'hmm_model.utf8',
  userWords: 'user.dict.utf8',
  frequencies: 'idf.utf8',
  stopWords: 'stop_words.utf8',
} as const;
