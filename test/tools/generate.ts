import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { commonWordsSource } from './commonWords';
import { divisionsSource } from './divisionsSource';
import { formulasSource } from './formulasSource';
import { checkFileSchema, manifestWithRules, readmeWithRules, rulesPage } from './rulesDocuments';
import { rulesSource } from './rulesSource';
import { setPhrasesSource } from './setPhrases';
import { wordTablesSource } from './wordTables';

const root = join(__dirname, '../..');

/** `npm run generate`: writes what is derived from other sources. Tests fail while a derived file is out of date. */
async function main(): Promise<void> {
  const src = join(root, 'src');
  writeFileSync(join(src, 'statistics/formulas.generated.ts'), formulasSource());
  writeFileSync(join(src, 'editing/masking/divisions.generated.ts'), divisionsSource());
  writeFileSync(join(src, 'rules/wording/tables.generated.ts'), wordTablesSource());
  writeFileSync(join(src, 'rules/wording/setPhrases.generated.ts'), setPhrasesSource());
  writeFileSync(join(src, 'rules/wording/commonWords.generated.ts'), commonWordsSource());
  writeFileSync(join(src, 'rules/files.generated.ts'), rulesSource(join(src, 'rules')));
  // Only now: the list that was there before may name files that are gone.
  const { rules } = await import('../../src/rules/all');
  await rewrite('README.md', (readme) => readmeWithRules(readme, rules));
  await rewrite('media/rules.md', () => rulesPage(rules));
  await rewrite('media/check.schema.json', () => checkFileSchema(rules));
  await rewrite('package.json', (manifest) => manifestWithRules(manifest, rules));
}

async function rewrite(name: string, change: (text: string) => string): Promise<void> {
  const file = join(root, name);
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(change(readFileSync(file, { encoding: 'utf8', flag: 'a+' })), options));
}

void main();
