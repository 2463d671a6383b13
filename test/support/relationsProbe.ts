import { readTeamFiles } from '../../src/library/teamFiles';
import { createReportService } from '../../src/service';

/** A file of relations, and a report to check with them. */
export interface RelationsQuestion {
  readonly relations: string;
  readonly report: string;
}

export interface RelationsAnswer {
  readonly problems: readonly string[];
  readonly claims: number;
}

process.on('message', ({ relations, report }: RelationsQuestion) => {
  void (async () => {
    const { team, problems } = await readTeamFiles([relations]);
    const service = createReportService({ log: () => undefined }).withRelations(team);
    const parsed = service.parse(report);
    service.findings(parsed, 'live');
    const claims = service.claims(parsed).filter(({ relation }) => relation.startsWith('library/')).length;
    process.send!({ problems: problems.flat().map(({ message }) => message), claims } satisfies RelationsAnswer);
  })().catch((error: unknown) => {
    process.send!({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
