import type { Command, Source } from './command';
import { statisticsJson } from './json';
import { markOfClaim, openFindings } from './marks';
import { placesIn } from './places';
import { worstOf } from './severity';
import { counts, markText, oneLine, placeText, verdictWords } from './words';

/**
 * `statistics`: every relation between figures that the text states, with its working. What makes the exit status 1
 * is what `check` finds in the group `statistics` and of a team's relations, so that the two commands never disagree.
 */
export const statistics: Command = (source: Source, { service, marks }) => {
  const report = service.parse(source.text);
  const claims = service.claims(report);
  const places = placesIn(source.text);
  const own = service.findings(report, 'check').filter(({ rule }) => /^(?:statistics\/|library\/relation$)/.test(rule));
  const worst = worstOf(openFindings(report, own, { service, marks }).findings.map(({ severity }) => severity));
  const markOf = markOfClaim(report, { service, marks });
  return {
    ...(worst ? { worst } : {}),
    json: () => statisticsJson(source.file, report, claims, markOf),
    lines: () => {
      const figures = `${oneLine(source.file)}: 数字 ${report.figures.length} 个`;
      if (claims.length === 0) return [`${figures}，没有可以互相核对的数字`];
      const verdicts = counts(
        claims.map(({ verdict }) => verdict),
        verdictWords,
      );
      return [
        `${figures}，核对 ${claims.length} 组：${verdicts}`,
        ...claims.map((claim) => {
          const { printed, verdict, title, working } = claim;
          const place = placeText(source.file, places, printed.range.start);
          const noted = markText(markOf(claim));
          return `${place}: ${verdictWords[verdict]} ${title}  ${oneLine(working)}${noted && `〔${noted}〕`}`;
        }),
      ];
    },
  };
};
