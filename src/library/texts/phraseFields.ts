import type { Fields } from '../fields';

/** The keys of VS Code's snippets; those that we make no use of may stand there. */
export const SNIPPET: Fields = {
  body: 'required',
  prefix: 'optional',
  description: 'optional',
  scope: 'optional',
  isFileTemplate: 'optional',
  include: 'optional',
  exclude: 'optional',
  gongwen: 'optional',
};
/** What a phrase may say under `gongwen`. */
export const OWN: Fields = { group: 'optional', place: 'optional', genres: 'optional', keywords: 'optional' };
/** Names of an object's own workings: other programs that read the file would trip over them. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
export const MOST_WORDS = 50;
export const MOST_LINES = 500;
/** In UTF-16 units. */
export const LONGEST_LINE = 50_000;
export const LONGEST_DESCRIPTION = 500;
