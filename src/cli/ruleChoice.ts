import type { RuleSettings } from '../rules/levels';

/** The settings that let optional rules speak that were asked for by their ids. */
export function asked(ids: readonly string[] = []): RuleSettings {
  return new Map(ids.map((id) => [id, { level: 'on' }]));
}
