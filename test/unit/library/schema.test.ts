import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { readTeamFiles } from '../../../src/library/teamFiles';

const root = join(__dirname, '../../..');
const schema = JSON.parse(readFileSync(join(root, 'media/relations.schema.json'), 'utf8')) as object;
// VS Code's own word for what it proposes to write.
const ajv = new Ajv({ strict: true }).addKeyword('defaultSnippets');
const validate = ajv.compile(schema);

const relation = { id: 'r', title: '比率', phrases: ['甲方{a}，乙方{b}，比率{p}'], formula: 'p == a / b' };
const file = (changes: object): object => ({ schema: 1, relations: [{ ...relation, ...changes }] });

describe('the published schema of relations', () => {
  const sound: Readonly<Record<string, object>> = {
    'the sample': JSON.parse(readFileSync(join(root, 'test/fixtures/library/relations.json'), 'utf8')) as object,
    'the one that README.md shows': JSON.parse(
      /```json\n(\{[^`]*"relations"[^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!,
    ) as object,
    'no relation yet': { schema: 1, relations: [] },
    'a note and the address of the schema': { $schema: 'x', ...file({ note: '备注' }) },
    'full-width forms': file({ phrases: ['甲方｛a｝，乙方｛b｝，比率｛p｝'], formula: 'p＝＝a／b' }),
  };
  for (const [name, value] of Object.entries(sound)) {
    it(`takes ${name}, as the reader does`, async () => {
      assert.ok(validate(value), JSON.stringify(validate.errors));
      assert.deepEqual((await readTeamFiles([JSON.stringify(value)])).problems, [[]]);
    });
  }

  const wrong: Readonly<Record<string, unknown>> = {
    'a list': [],
    'no version': { relations: [] },
    'another version': { schema: 2, relations: [] },
    'no relations': { schema: 1 },
    'an unknown field': { schema: 1, relations: [], relation: [] },
    'an unknown field of a relation': file({ formulas: [] }),
    'no title': file({ title: undefined }),
    'a wrong id': file({ id: 'A b' }),
    'no phrase': file({ phrases: [] }),
    'a phrase without figures': file({ phrases: ['甲方乙方'] }),
    'a long phrase': file({ phrases: [`${'甲'.repeat(200)}{a}`] }),
    'a formula without ==': file({ formula: 'a / b' }),
    'a long formula': file({ formula: `p == a${' + a'.repeat(200)}` }),
    'too many phrases': file({ phrases: Array(21).fill(relation.phrases[0]) }),
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`refuses ${name}, as the reader does`, async () => {
      const text = JSON.stringify(value);
      assert.equal(validate(JSON.parse(text)), false);
      assert.notDeepEqual((await readTeamFiles([text])).problems, [[]]);
    });
  }
});
