import type { Request } from './arguments';
import { settingsOf, unknownRule, type CheckSettings } from './checkSettings';
import type { ExitStatus, Host } from './host';
import type { ReportService } from '../service';
import { oneLine } from './words';
import type { ConfigJson } from './contract';

/** Whether a request asks about rules and checks nothing. */
export function asksAboutRules({ check }: Request): boolean {
  return check?.explain !== undefined || check?.printConfig === true;
}

/** `check --explain` and `check --print-config`. */
export async function answerAboutRules(request: Request, host: Host): Promise<ExitStatus> {
  const tell = (problem: string): void => {
    host.complain(oneLine(problem));
  };
  const service = host.createService(tell);
  const { explain } = request.check ?? {};
  if (explain !== undefined) {
    const rule = service.rules.find(({ id }) => id === explain);
    if (rule) await host.write(service.ruleBook.document(rule));
    else tell(`没有规则 ${explain}；规则名见 README.md 的“检查什么”`);
    return rule ? 0 : 2;
  }
  const unknown = unknownRule(request, service);
  if (unknown !== undefined) {
    tell(unknown);
    return 2;
  }
  const settings = await settingsOf(request, service, tell)(request.files[0] ?? '-');
  if (!settings) return 2;
  await host.write(`${JSON.stringify(configJson(settings, service), null, 2)}\n`);
  return 0;
}

function configJson({ layers, origins, failOn }: CheckSettings, service: ReportService): ConfigJson {
  const rules = service.ruleBook.levels(layers).map(({ rule, level, moment, options, from }) => {
    const origin = from === undefined ? 'default' : (origins[from] ?? 'default');
    return [rule.id, { level, moment, options, from: origin }] as const;
  });
  return { schema: 1, failOn, rules: Object.fromEntries(rules) };
}
