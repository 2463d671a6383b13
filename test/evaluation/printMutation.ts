import type { Mutant, MutationResult } from './mutation';
import { nearClaimed } from './statements';
import { excerpt, excerptAround, ratio, relationWord } from './words';

/** How many moved figures were noticed, and each that was not. */
export function mutationLines(result: MutationResult): readonly string[] {
  const { outside, within, alarmed } = result;
  const caught = outside.filter(({ asWished }) => asWished);
  const far = [...outside, ...within.filter(({ units }) => Math.abs(units) >= 3)];
  const silent = within.filter(({ asWished }) => asWished);
  const statements = new Set(outside.map(({ placed }) => placed));
  const noticed = [...statements].filter((one) => outside.every(({ placed, asWished }) => placed !== one || asWished));
  return [
    '',
    `五、改动数据（标注为正确的${result.statements}处，每处改动文中的结果数据，一次一个）`,
    '',
    `移动3～30个末位单位，报不符　　　　${ratio(caught.length, outside.length)}`,
    `　每次改动都报不符的语句　　　　　　${ratio(noticed.length, statements.size)}`,
    `　连同仍在取整范围内的改动　　　　　${ratio(caught.length, far.length)}`,
    `移动后仍在取整范围内，不报不符　　　${ratio(silent.length, within.length)}`,
    `未改动时报不符的语句　　　　　　　　${alarmed.length}`,
    ...(result.unmovable > 0 ? [`不是阿拉伯数字，无法改动的语句　　　${result.unmovable}`] : []),
    ...alarmed.map(({ text, sentence, gold }) => `  未改动　${text.place(sentence.start)}　${excerpt(gold.sentence)}`),
    ...survivors('未报', outside),
    ...survivors('误报', within),
  ];
}

/** The moves of one statement stand together: `21.4% → 21.7%、21.1%`. */
function survivors(what: string, mutants: readonly Mutant[]): readonly string[] {
  const lists = new Map<Mutant['placed'], Mutant[]>();
  for (const mutant of mutants) {
    if (mutant.asWished) continue;
    const list = lists.get(mutant.placed);
    if (list) list.push(mutant);
    else lists.set(mutant.placed, [mutant]);
  }
  return [...lists].flatMap(([placed, list]) => {
    const { text, sentence, gold } = placed;
    return [
      `  ${what}　${text.place(sentence.start)}　${relationWord(gold.relation)}　${gold.claimed} → ${list.map(({ to }) => to).join('、')}`,
      `    ${excerptAround(gold.sentence, nearClaimed(placed))}`,
    ];
  });
}
