import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../../src/report/parse';
import { assertSound } from '../../../support/invariants';
import { outlineText } from './outlineText';

const folder = path.join(__dirname, '../../../fixtures/outline');
const SEPARATOR = '===== 期望的大纲\n';

describe('the outline of a report', () => {
  for (const name of readdirSync(folder)) {
    const [text = '', expected = ''] = readFileSync(path.join(folder, name), 'utf8').split(SEPARATOR);

    it(`is the one that a reader sees: ${path.basename(name, '.txt')}`, () => {
      assert.notEqual(expected, '', `${name} has no line ${SEPARATOR.trim()}`);
      const report = parse(text);
      assertSound(report, text);
      assert.equal(outlineText(report), expected.trimEnd());
    });

    if (parse(text).format === 'markdown') continue;
    it(`does not change with line breaks, indents and a byte order mark: ${path.basename(name, '.txt')}`, () => {
      const twin = `\ufeff${text.replace(/^(?=.)/gmu, '　　').replace(/\n/gu, '\r\n')}`;
      const report = parse(twin);
      assertSound(report, twin);
      assert.equal(outlineText(report), expected.trimEnd());
    });
  }
});
