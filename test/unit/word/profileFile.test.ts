import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { profiles } from '../../../src/word/profiles';
import { readProfile } from '../../../src/word/readProfiles';
import { runs } from '../../support/seed';

const root = join(__dirname, '../../..');
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(root, 'media/profile.schema.json'), 'utf8')) as object,
);
const file = (changes: object): object => ({ schema: 1, name: '市局', ...changes });
const problemsOf = async (text: string): Promise<readonly string[]> => {
  const read = await readProfile(text);
  return 'problems' in read ? read.problems.map(({ message }) => message) : [];
};

describe("a team's own layout", () => {
  const sound: Readonly<Record<string, object>> = {
    'the one that README.md shows': JSON.parse(
      /```json\n(\{[^`]*"extends"[^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!,
    ) as object,
    'no more than a name': file({}),
    everything: file({
      $schema: 'x',
      extends: '讲话稿',
      paper: { width: 210, height: 297 },
      margins: { top: 30, bottom: 30, left: 30, right: 30 },
      size: 18,
      lines: 20,
      characters: 22,
      linePitch: 30,
      titleSize: 26,
      tableSize: 12,
      fonts: { 仿宋: ['方正仿宋_GBK', '仿宋'], 黑体: ['黑体'] },
      latin: '',
      faces: { title: '黑体', headings: ['黑体', '楷体', '仿宋', '宋体'] },
      runIn: 'plain',
      sealed: false,
      pageNumbers: 'none',
    }),
  };
  for (const [name, value] of Object.entries(sound)) {
    it(`may be ${name}, for the reader and the schema`, async () => {
      assert.ok(validate(value), JSON.stringify(validate.errors));
      assert.deepEqual(await problemsOf(JSON.stringify(value)), []);
    });
  }

  it('is as the one that it extends but for what it says', async () => {
    const read = await readProfile(JSON.stringify(file({ extends: '会议汇报', size: 20, characters: 22, fonts: { 仿宋: ['甲'] } }))); // prettier-ignore
    assert.ok('profile' in read);
    const [, briefing] = profiles;
    assert.deepEqual(read.profile, { ...briefing, id: 'own:市局', name: '市局', size: 20, characters: 22, fonts: { ...briefing!.fonts, 仿宋: ['甲'] } }); // prettier-ignore
  });

  const wrong: Readonly<Record<string, unknown>> = {
    'a list': [],
    'no version': { name: '甲' },
    'another version': { schema: 2, name: '甲' },
    'no name': { schema: 1 },
    'a blank name': file({ name: ' ' }),
    'a name with a control': file({ name: '甲\u0007' }),
    'an unknown field': file({ header: true }),
    'an unknown base': file({ extends: '通知' }),
    'a size beyond sense': file({ size: 1e9 }),
    'a size as a text': file({ size: '16' }),
    'half a line': file({ lines: 21.5 }),
    'a margin without end': file({ margins: { top: 900 } }),
    'no font': file({ fonts: { 仿宋: [] } }),
    'a font with a control': file({ fonts: { 仿宋: ['仿宋\u202e'] } }),
    'an unknown typeface': file({ fonts: { 隶书: ['隶书'] } }),
    'three levels': file({ faces: { headings: ['黑体', '楷体', '仿宋'] } }),
    'another way to set leads off': file({ runIn: 'underline' }),
    'a seal in words': file({ sealed: '是' }),
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`may not be ${name}, for the reader and the schema`, async () => {
      const text = JSON.stringify(value);
      assert.equal(validate(JSON.parse(text)), false);
      assert.notDeepEqual(await problemsOf(text), []);
    });
  }

  it('must leave room for its lines and characters', async () => {
    assert.match(
      (await problemsOf(JSON.stringify(file({ size: 42 })))).join(),
      /版心放不下每行28字.*版心放不下每页22行/,
    );
  });

  it('gives an answer for any text', async () => {
    const json = fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify(file(Object(value) as object)))); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        const read = await readProfile(text);
        assert.ok('profile' in read || read.problems.length > 0);
      }),
      runs(300),
    );
  });
});
