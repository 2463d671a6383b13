import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rules } from '../../../src/rules/all';
import { groupOf } from '../../../src/rules/groups';
import { checkFileSchema, manifestWithRules, readmeWithRules, rulesPage } from '../../tools/rulesDocuments';
import { commonWordsSource } from '../../tools/commonWords';
import { rulesSource } from '../../tools/rulesSource';
import { setPhrasesSource } from '../../tools/setPhrases';
import { wordTablesSource } from '../../tools/wordTables';

const root = join(__dirname, '../../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

async function printed(name: string, text: string): Promise<string> {
  const file = join(root, name);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

describe('what is written by npm run generate from the rules', () => {
  it('is the list of their files', () => {
    assert.equal(read('src/rules/files.generated.ts'), rulesSource(join(root, 'src/rules')));
  });
  it('is the tables of words', () => {
    assert.equal(read('src/rules/wording/tables.generated.ts'), wordTablesSource());
  });
  it('is the set phrases', () => {
    assert.equal(read('src/rules/wording/setPhrases.generated.ts'), setPhrasesSource());
  });
  it('is the common words', () => {
    assert.equal(read('src/rules/wording/commonWords.generated.ts'), commonWordsSource());
  });
  it('is the table of README.md', async () => {
    assert.equal(read('README.md'), await printed('README.md', readmeWithRules(read('README.md'), rules)));
  });
  it('is the page on all of them', async () => {
    assert.equal(read('media/rules.md'), await printed('media/rules.md', rulesPage(rules)));
  });
  it('is the schema of a repository’s settings', async () => {
    const name = 'media/check.schema.json';
    assert.equal(read(name), await printed(name, checkFileSchema(rules)));
  });
  it('is the setting in package.json', async () => {
    assert.equal(read('package.json'), await printed('package.json', manifestWithRules(read('package.json'), rules)));
  });
});

describe('the heads of the rules', () => {
  for (const rule of rules) {
    it(rule.id, () => {
      assert.match(rule.id, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
      assert.notEqual(groupOf(rule.id), undefined, 'no such group');
      assert.match(rule.title, /^[^。]{2,20}$/);
      for (const text of [rule.why, rule.advice]) assert.match(text, /。$/);
      assert.match(rule.source, /惯例|GB\/T \d+|《|〔|文件/);
      if (rule.severity === 'error') assert.doesNotMatch(rule.source, /^惯例/, 'an error by habit alone');
    });
  }
  it('have ids of their own', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });
});
