import { createReportService } from '../../src/service';

/** A text that a rule is to look at by itself; without a rule the process only tells that it is there. */
interface Question {
  readonly rule?: string;
  readonly text: string;
}

const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});

function answer({ rule, text }: Question): object {
  if (rule === undefined) return {};
  const settings = service.rules.map(({ id }) => [id, { level: id === rule ? 'on' : 'off' }] as const);
  return { findings: service.findings(service.parse(text), 'check', [new Map(settings)]).length };
}

process.on('message', (question: Question) => {
  try {
    process.send!(answer(question));
  } catch (error) {
    process.send!({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
