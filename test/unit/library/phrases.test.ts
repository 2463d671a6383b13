import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTeamFiles } from '../../../src/library/teamFiles';
import type { Finding } from '../../../src/rules/finding';
import { createReportService, type ReportService } from '../../../src/service';

const FOLDER = join(__dirname, '../../fixtures/library');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** The service that knows the relations of one text. */
export async function serviceFor(text: string): Promise<ReportService> {
  const service = createReportService({
    log: (message) => {
      assert.equal(message, '');
    },
  });
  const { team, problems } = await readTeamFiles([text]);
  assert.deepEqual(problems.flat(), []);
  return service.withRelations(team);
}

describe('phrases of a team', () => {
  let service: ReportService;
  before(async () => {
    service = await serviceFor(read('relations.json'));
  });

  let expected = '';
  for (const line of read('phrases.txt').split('\n')) {
    if (line.startsWith('== ')) expected = line.slice(3);
    if (line === '' || line.startsWith('#') || line.startsWith('== ')) continue;
    const wanted = expected;
    it(`${wanted}: ${line}`, () => {
      const text = line.replace(/[⟪⟫]/g, '');
      const place = line.indexOf('⟪');
      const report = service.parse(text);
      const claims = service.claims(report).filter(({ relation }) => relation.startsWith('library/'));
      const violated = claims.filter(({ verdict }) => verdict === 'violated');
      const findings = service.findings(report, 'live');
      if (wanted === '不作声') {
        assert.deepEqual(
          claims.filter(({ verdict }) => verdict !== 'unknown'),
          [],
        );
        assert.deepEqual(findings, []);
      } else if (wanted === '成立') {
        assert.deepEqual(
          claims.map(({ printed, verdict }) => [printed.range.start, verdict]),
          [[place, 'holds']],
        );
      } else {
        assert.deepEqual(
          violated.map(({ printed }) => printed.range.start),
          [place],
        );
        assert.equal(findings.length, 1);
        const [{ rule, message }] = findings as [Finding];
        // Where our own share is as wrong, it leads.
        assert.ok(rule === 'statistics/share' || message.includes(violated[0]!.title), message);
      }
    });
  }

  it('are asked about where a blank is left', () => {
    const claims = service.claims(service.parse('到位资金****万元，总投资5000万元，资金到位率60%。'));
    assert.deepEqual(
      claims.map(({ relation, verdict }) => [relation, verdict]),
      [['library/fund-rate', 'unknown']],
    );
  });

  it('say nothing to a service that does not know them, nor after they are gone', () => {
    const text = '项目到位资金3000万元，总投资5000万元，资金到位率66%。';
    const report = service.parse(text);
    assert.equal(service.claims(report).length, 1);
    const without = service.withRelations(undefined);
    assert.deepEqual(without.claims(report), []);
    assert.deepEqual(without.findings(report, 'check'), []);
    assert.equal(service.findings(report, 'check').length, 1);
  });

  it('share a finding with our own relations where they share a figure', async () => {
    const own = await serviceFor(
      JSON.stringify({
        schema: 1,
        relations: [
          { id: 'rest', title: '余额', phrases: ['其中已付{a}，占{p}，余{r}'], formula: 'r == a / p * (100 - p)' },
        ],
      }),
    );
    const report = own.parse('合同价款800万元，其中已付200万元，占27%，余500万元。');
    assert.deepEqual(
      own.claims(report).map(({ relation, verdict }) => [relation, verdict]),
      [
        ['share', 'violated'],
        ['library/rest', 'violated'],
      ],
    );
    assert.deepEqual(
      own.findings(report, 'live').map(({ rule }) => rule),
      ['statistics/share'],
    );
  });

  it('keep what they found as long as the paragraph and the set live', () => {
    const text = '项目到位资金3000万元，总投资5000万元，资金到位率66%。';
    const first = service.parse(text);
    const second = service.parse(`${text}\n下一步继续推进。`, { previous: first });
    assert.equal(second.paragraphs[0]!.facts, first.paragraphs[0]!.facts);
    assert.deepEqual(service.claims(second), service.claims(first));
  });
});
