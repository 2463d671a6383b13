import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { readManifest } from '../../../src/library/folder/manifest';
import { phrasePlaces } from '../../../src/library/library';
import { readPhrasesJson } from '../../../src/library/texts/phrasesJson';

const root = join(__dirname, '../../..');
const read = (path: string): object => JSON.parse(readFileSync(join(root, path), 'utf8')) as object;
// VS Code's own words.
const ajv = new Ajv({ strict: true, strictRequired: false }).addVocabulary(['defaultSnippets', 'allowTrailingCommas']);

/** What the reader and the schema must both take, and both refuse. */
interface Compared {
  readonly schema: string;
  readonly problems: (text: string) => readonly unknown[];
  readonly sound: Readonly<Record<string, unknown>>;
  readonly wrong: Readonly<Record<string, unknown>>;
}

const pack = (fields: object): object => ({ schema: 1, name: '库', ...fields });
const phrase = (fields: object): object => ({ 甲: { body: '内容', ...fields } });

const compared: Readonly<Record<string, Compared>> = {
  packs: {
    schema: 'media/pack.schema.json',
    problems: (text) => readManifest(text, '0.1.0').problems,
    sound: {
      'our own': read('snippets/gongwen-pack.json'),
      'every field': pack({ $schema: 'x', version: '1.0.0-a', description: '说', author: '办', licence: 'MIT', gongwen: '>=0.1', extension: 'a-b.c' }), // prettier-ignore
      'paths': pack({ templates: ['t/a.txt', './u/'], snippets: [], relations: ['r.json'], profiles: ['p'], terms: ['口径.csv'], rules: ['check.json'] }), // prettier-ignore
    },
    wrong: {
      'a list': [],
      'no name': { schema: 1 },
      'a blank name': pack({ name: ' ' }),
      'no version of the format': { name: '库' },
      'another version of the format': pack({ schema: 2 }),
      'an unknown field': pack({ scripts: {} }),
      'a version that is none': pack({ version: '1.0' }),
      'a range that we do not read': pack({ gongwen: '^0.1.0' }),
      'a long description': pack({ description: '说'.repeat(501) }),
      'an absolute path': pack({ templates: ['/etc/a.txt'] }),
      'a drive': pack({ templates: ['C:/a.txt'] }),
      'a path that leads out': pack({ templates: ['a/../../b.txt'] }),
      'a backslash': pack({ templates: ['a\\b.txt'] }),
      'a path that is no list': pack({ templates: 'a.txt' }),
      'an extension that is none': pack({ extension: '办公室.库' }),
    },
  },
  phrases: {
    schema: 'media/phrases.schema.json',
    problems: (text) => readPhrasesJson({ library: 'a', path: 'b.json', text, blanks: () => [] }).problems,
    sound: {
      ...Object.fromEntries(readdirSync(join(root, 'snippets/phrases')).map((name) => [name, read(`snippets/phrases/${name}`)])), // prettier-ignore
      'those of the completion list': read('snippets/gongwen.json'),
      'none yet': {},
      'every field': phrase({ body: ['一', '', '${1:二}'], prefix: ['a', 'b'], description: '说', scope: 'x', isFileTemplate: true, include: [], exclude: [], gongwen: { group: '开头', place: 'any', genres: '通知', keywords: ['甲'] } }), // prettier-ignore
    },
    wrong: {
      'a list': [],
      'a string': { 甲: '内容' },
      'no body': { 甲: {} },
      'a blank body': phrase({ body: ' ' }),
      'a body of blank lines': phrase({ body: ['', ' '] }),
      'a body that is a number': phrase({ body: 1 }),
      'a transformation': phrase({ body: '${1/(a+)+$/b/}' }),
      'too many lines': phrase({ body: Array(501).fill('行') }),
      'a blank name': { ' ': { body: '内容' } },
      'a long name': { ['名'.repeat(61)]: { body: '内容' } },
      'a name of the language': { constructor: { body: '内容' } },
      'an unknown field': phrase({ text: '内容' }),
      'an unknown field of ours': phrase({ gongwen: { kind: 'x' } }),
      'an unknown place': phrase({ gongwen: { place: '开头' } }),
      'a blank word': phrase({ prefix: [' '] }),
      'too many words': phrase({ gongwen: { keywords: Array(51).fill('词') } }),
    },
  },
};

for (const [what, { schema, problems, sound, wrong }] of Object.entries(compared)) {
  describe(`the published schema of ${what}`, () => {
    const validate = ajv.compile(read(schema));

    for (const [name, value] of Object.entries(sound)) {
      it(`takes ${name}, as the reader does`, () => {
        assert.ok(validate(value), JSON.stringify(validate.errors));
        assert.deepEqual(problems(JSON.stringify(value)), []);
      });
    }
    for (const [name, value] of Object.entries(wrong)) {
      it(`refuses ${name}, as the reader does`, () => {
        assert.equal(validate(value), false);
        assert.notDeepEqual(problems(JSON.stringify(value)), []);
      });
    }
  });
}

it('the schema of phrases names every place', () => {
  assert.ok(readFileSync(join(root, 'media/phrases.schema.json'), 'utf8').replace(/\s/g, '').includes(JSON.stringify(phrasePlaces))); // prettier-ignore
});
