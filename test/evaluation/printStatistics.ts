import { grouped, table } from '../bench/table';
import type { StatementClass } from './goldSet';
import { nearClaimed } from './statements';
import { violationRate, type StatementResult, type StatisticsResult } from './statistics';
import { classWords, excerpt, excerptAround, outcomeWords, ratio, relationWord, sentencesAround } from './words';

const classes = Object.keys(classWords) as readonly StatementClass[];

/** The statistics' numbers, then each statement that is not judged as its label asks. */
export function statisticsLines(result: StatisticsResult): readonly string[] {
  const { statements, violatedOnErrors, violatedOnLabelled, figuresInClaims, figures, characters } = result;
  const right = statements.filter(({ outcome }) => outcome === 'right');
  const complete = right.filter((one) => one.complete || one.placed.gold.cls === 'basis');
  const violated = result.claims.filter(({ claim }) => claim.verdict === 'violated').length;
  const wrong = statements.filter(({ outcome }) => outcome !== 'right');
  return [
    `一、数据核对（${result.texts}个文件，${grouped(characters)}字）`,
    '',
    ...recallTable(statements),
    '',
    `判断正确的已标注语句　　　　${ratio(right.length, statements.length)}`,
    `　其中标注的数据全部参与　　${ratio(complete.length, statements.length)}`,
    `报不符的查准率（已标注语句）${ratio(violatedOnErrors, violatedOnLabelled)}`,
    `参与核对的数据　　　　　　　${ratio(figuresInClaims, figures)}`,
    `全部文字中报不符　　　　　　${violated}处，每10万字${violationRate(result).toFixed(2)}处`,
    '',
    ...claimTable(result),
    ...['alarm', 'passed', 'missed'].flatMap((outcome) => listed(wrong.filter((one) => one.outcome === outcome))),
  ];
}

function recallTable(statements: readonly StatementResult[]): readonly string[] {
  const relations = [...new Set(statements.map(({ placed }) => placed.gold.relation))].sort();
  const cell = (list: readonly StatementResult[]): string =>
    list.length === 0 ? '' : `${list.filter(({ outcome }) => outcome === 'right').length}/${list.length}`;
  const row = (name: string, list: readonly StatementResult[]): readonly string[] => [
    name,
    ...classes.map((cls) => cell(list.filter(({ placed }) => placed.gold.cls === cls))),
    cell(list),
  ];
  const rows = relations.map(
    (relation) =>
    row(relationWord(relation), statements.filter(({ placed }) => placed.gold.relation === relation)), // prettier-ignore
  );
  const head = ['正确/标注', ...classes.map((cls) => classWords[cls]), '合计'];
  return table(head, [...rows, row('合计', statements)]).split('\n');
}

function claimTable({ claims }: StatisticsResult): readonly string[] {
  const relations = new Map<string, string>(claims.map(({ claim }) => [claim.relation, claim.title]));
  const rows = [...relations].sort().map(([relation, title]) => {
    const verdicts = claims.filter(({ claim }) => claim.relation === relation).map(({ claim }) => claim.verdict);
    const count = (verdict: string): string => String(verdicts.filter((one) => one === verdict).length);
    return [
      `${relation} ${title}`,
      String(verdicts.length),
      count('holds'),
      count('close'),
      count('violated'),
      count('unknown'),
    ];
  });
  return table(['全部文字中的关系', '处', '相符', '接近', '不符', '待填'], rows).split('\n');
}

function listed(results: readonly StatementResult[]): readonly string[] {
  const [first] = results;
  if (first === undefined) return [];
  return ['', `${outcomeWords[first.outcome]}${results.length}处：`, ...results.flatMap(statementLines)];
}

function statementLines({ placed, claims }: StatementResult): readonly string[] {
  const { gold, text, sentence } = placed;
  const head = `${text.place(sentence.start)}　${relationWord(gold.relation)}·${classWords[gold.cls]}　`;
  return [
    `  ${head}${gold.operands.join('、')} → ${gold.claimed}`,
    `    ${excerptAround(gold.sentence, nearClaimed(placed))}`,
    ...claims.map((claim) => `    ${claim.title}：${excerpt(claim.working, 200)}`),
  ];
}

/** Every violated claim of all texts with its working and sentence, for a person to read. */
export function violationLines({ claims }: StatisticsResult): readonly string[] {
  const violated = claims.filter(({ claim }) => claim.verdict === 'violated');
  return [
    '',
    `全部文字中报不符的${violated.length}处：`,
    ...violated.flatMap(({ text, claim }) => [
      `  ${text.place(claim.printed.range.start)}　${claim.title}　${excerpt(claim.working, 300)}`,
      `    ${sentencesAround(text, claim.range)}`,
    ]),
  ];
}
