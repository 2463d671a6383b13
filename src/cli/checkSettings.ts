import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import type { Request } from './arguments';
import { configsOf, type CheckConfig } from './checkConfig';
import type { Threshold } from './severity';
import { oneLine } from './words';

/** How one file is checked. */
export interface CheckSettings {
  /** A later one outweighs an earlier one. */
  readonly layers: readonly RuleSettings[];
  /** Where each layer comes from: a file, or `--rules`. */
  readonly origins: readonly string[];
  readonly failOn: Threshold;
}

/** The settings for a file, or undefined where they cannot be had, which has been told. */
export type SettingsOf = (file: string) => Promise<CheckSettings | undefined>;

/** The command line outweighs the repository's file, and that what a library says (`shared`). */
export function settingsOf(
  { command, check = {}, failOn }: Request,
  service: ReportService,
  tell: (problem: string) => void,
  shared: readonly RuleSettings[] = [],
): SettingsOf {
  if (command !== 'check') return () => Promise.resolve({ layers: [], origins: [], failOn: failOn ?? 'warning' });
  const configOf = configsOf(check.config, service, tell);
  const known = new Map<CheckConfig, CheckSettings>();

  function settings(config: CheckConfig): CheckSettings {
    const own = [...shared, ...(config.file === undefined ? [] : [config.settings])];
    const choice = check.rules && service.ruleBook.choice(check.rules, own);
    const chosen = choice && 'layer' in choice ? [choice.layer] : [];
    return {
      layers: [...own, ...chosen],
      origins: [
        ...own.map((_, at) => (at < shared.length ? '--library' : (config.file ?? ''))),
        ...chosen.map(() => '--rules'),
      ],
      failOn: failOn ?? config.failOn ?? 'warning',
    };
  }

  return async (file) => {
    const config = await configOf(file);
    if (!config) return undefined;
    const made = known.get(config) ?? settings(config);
    known.set(config, made);
    return made;
  };
}

/** What of `--rules` is neither a rule nor a group, as a message; undefined where all is. */
export function unknownRule({ check }: Request, service: ReportService): string | undefined {
  const choice = service.ruleBook.choice(check?.rules ?? [], []);
  if ('layer' in choice) return undefined;
  return `没有规则或规则组 ${oneLine(choice.unknown)}；规则名见 README.md 的“检查什么”`;
}
