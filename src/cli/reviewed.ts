import type { Report } from '../report/model';
import type { Review } from '../review/model';
import type { Finding } from '../rules/finding';
import { targetCharacters } from '../text/lengthTarget';
import type { CommandOptions, Source } from './command';
import { confirmedFigures } from './marks';
import { charactersPerMinute, oneLine, speakingTime } from './words';

/** What 送审前检查 comes to on one file, as the editor's page says it. */
export function reviewed(
  { file, notRead }: Source,
  report: Report,
  { findings, settled }: { readonly findings: readonly Finding[]; readonly settled: readonly Finding[] },
  { service, marks, layers, hasRelations, terms, against: { target, lastYear } }: CommandOptions,
): Review {
  return service.review.of({
    name: file === '-' ? '标准输入' : oneLine(file),
    report,
    claims: service.claims(report),
    findings,
    settled,
    confirmed: confirmedFigures(report, { service, marks }),
    notRead,
    rules: service.rules,
    active: service.active(layers),
    spoken: speakingTime(report.characters),
    target: target && {
      characters: targetCharacters(target, charactersPerMinute),
      told: `${target.amount}${target.unit === 'minutes' ? '分钟' : '字'}`,
    },
    lastYear: lastYear && {
      name: oneLine(lastYear.source.file),
      same: lastYear.unchangedFrom(service.parse(lastYear.source.text), report),
    },
    team: { hasRelations, terms, isTrusted: true },
  });
}
