import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layersOf } from '../../../../src/library/layers';
import { librarySearch } from '../../../../src/library/search/librarySearch';
import { libraryOf } from '../../../support/libraryFolder';
import { shippedTemplates } from '../shipped';

const ROOT = path.join(import.meta.dirname, '../../../..');

describe('looking up templates', () => {
  it('finds what the manual and the box of 新建公文 say that it finds', async () => {
    const files = shippedTemplates().map(({ file }) => file);
    const texts = files.map((file) => [
      `模板/${file}`,
      readFileSync(path.join(ROOT, 'snippets/templates', file), 'utf8'),
    ]);
    const search = await librarySearch(
      layersOf([await libraryOf(Object.fromEntries(texts) as Record<string, string>)]),
    );
    const [, query, name] =
      /首字母找（`(\w+)` → (.+?)）/.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8')) ?? [];
    const box = /如“(.+?)”“(\w+)”/.exec(readFileSync(path.join(ROOT, 'src/vscode/newReport.ts'), 'utf8')) ?? [];
    assert.ok(query !== undefined && name !== undefined && box.length === 3);
    for (const asked of [query, box[1]!, box[2]!]) assert.equal(search.templates(asked)[0]?.entry.name, name, asked);
  });
});
