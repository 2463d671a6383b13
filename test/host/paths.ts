import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** What the tests install and build for themselves; ignored by git, kept between runs. */
export const cache = path.join(root, '.vscode-test');

/** Real reports beside the checkout, where a machine has them; tests that need them are skipped elsewhere. */
export const seeds = path.resolve(root, '../shared/seeds');
