import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, edits } from '../support/editGrammar';
import { anyText, grammarReport } from '../support/reportGrammar';
import { runs } from '../support/seed';
import { assertClaim, assertFindings, strictService } from '../support/serviceInvariants';
import { crlfOffsets, mapRanges, toCrlf, toLf } from '../support/twin';

const moment = fc.constantFrom('live' as const, 'check' as const);

describe('claims and findings, for any text', function () {
  this.timeout(600_000);
  const service = strictService();

  it('come without an exception, in bounds and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = service.parse(text);
        for (const claim of service.claims(report)) assertClaim(claim, text);
        assertFindings(service.findings(report, 'live'), text);
        assertFindings(service.findings(report, 'check'), text);
      }),
      runs(2000),
    );
  });

  it('are the same after edits as in a text opened afresh', () => {
    fc.assert(
      fc.property(anyText, edits, moment, (text, changes, when) => {
        let current = text;
        let previous = service.parse(text);
        for (const change of changes) {
          service.claims(previous);
          service.findings(previous, when);
          current = applyEdit(current, change);
          previous = service.parse(current, { previous });
        }
        const fresh = service.parse(current);
        assert.deepEqual(service.claims(previous), service.claims(fresh));
        assert.deepEqual(service.findings(previous, when), service.findings(fresh, when));
      }),
      runs(1500),
    );
  });

  it('are one to one the same on LF and on CRLF', () => {
    fc.assert(
      fc.property(grammarReport, moment, (text, when) => {
        const lf = toLf(text);
        const [one, two] = [service.parse(lf), service.parse(toCrlf(lf))];
        const map = crlfOffsets(lf);
        const same = (offset: number): number => offset;
        assert.deepEqual(mapRanges(service.claims(two), same), mapRanges(service.claims(one), map));
        assert.deepEqual(mapRanges(service.findings(two, when), same), mapRanges(service.findings(one, when), map));
      }),
      runs(1500),
    );
  });

  it('show while writing nothing that the full check does not', () => {
    fc.assert(
      fc.property(grammarReport, (text) => {
        const report = service.parse(text);
        const full = service.findings(report, 'check');
        for (const finding of service.findings(report, 'live')) {
          assert.ok(full.some((other) => other.rule === finding.rule && other.range.start === finding.range.start));
        }
      }),
      runs(1000),
    );
  });
});
