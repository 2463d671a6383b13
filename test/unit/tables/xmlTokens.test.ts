import assert from 'node:assert/strict';
import { hasSoundTokens } from '../../../src/tables/xmlTokens';

describe('the tokens of an XML text', () => {
  for (const xml of [
    '',
    '<a/>',
    `<?xml version="1.0"?><!-- < > --><a b=">" c='"'>x<![CDATA[<]]></a>`,
    '<a\n>x > y</a>',
  ]) {
    it(`are sound in ${JSON.stringify(xml)}`, () => {
      assert.equal(hasSoundTokens(xml), true);
    });
  }

  const long = 'x'.repeat(300_001);
  const unsound: readonly (readonly [string, string])[] = [
    ['a tag that never ends', '<c x="'.repeat(50_000)],
    ['quotations that hide each end', `<c x=">" "${'<a>" "'.repeat(50_000)}`],
    ['a comment that never ends', '<!-- <a> '.repeat(50_000)],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['an endless text', `<a>${long}</a>`],
    ['an endless tag', `<a ${long}>`],
    ['an endless rest', `<a/>${long}`],
    ['a bare bracket', '<a/>1 < 2'],
  ];
  for (const [name, xml] of unsound) {
    it(`are unsound with ${name}`, () => {
      assert.equal(hasSoundTokens(xml), false);
    });
  }
});
