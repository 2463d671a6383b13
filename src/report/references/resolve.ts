import type { Section } from '../model';
import { seriesName, type NumberedSections, type Series } from './numbered';
import type { Step } from './steps';

/** What a step names: a section, nothing in the series it was looked for in, or no one can tell. */
export interface Named {
  readonly section?: Section;
  /** The last of the series in which nothing is named. */
  readonly last?: Section;
  /** The heading below which it was looked for; null where that was the whole report. */
  readonly scope: Section | undefined | null;
}

/** Counted through the report or rare enough, so that another chapter's is meant where the own has none. */
const WIDE = new Set(['部分', '章', '节', '条', '编', '篇', '一、']);

/** What the first step of a reference at `offset` names: the nearest heading around it that has such a series decides. */
export function resolveFirst(sections: NumberedSections, step: Step, offset: number): Named | undefined {
  if (step.form === 'point') return pointBefore(sections, step.number, offset);
  const series = seriesMeant(sections, step);
  const around: readonly (Section | undefined)[] = [undefined, ...sections.around(offset)];
  for (let depth = around.length - 1; depth >= 0; depth--) {
    const scope = around[depth];
    const members = sections.below(scope, series);
    if (members.size === 0) continue;
    if (WIDE.has(series) && !members.has(step.number)) break;
    return namedIn(members, step.number, scope);
  }
  const all = sections.all(series);
  // A lone （二） far from here may be anyone's; that there is none says nothing.
  return WIDE.has(series) || all.get(step.number)?.length === 1 ? namedIn(all, step.number, null) : undefined;
}

/** 第三部分 of a report that is divided by 一、二、三、. */
function seriesMeant(sections: NumberedSections, { series }: Step): string {
  const named = ['部分', '章', '编', '篇'].some((division) => sections.all(division).size > 0);
  return series === '部分' && !named ? '一、' : series;
}

/** What an inner step names below the section that the step before it named. */
export function resolveInner(sections: NumberedSections, step: Step, outer: Section): Named | undefined {
  const direct = sections.below(outer, step.series);
  if (direct.size > 0) return namedIn(direct, step.number, outer);
  const { number, series } = step;
  // 第二章第三条 where 第一节 stands between them.
  const found = step.form === 'point' ? sections.child(outer, number) : sections.within(outer, series, number);
  return found && { section: found, scope: sections.parent(found) };
}

/** What a step names that goes on from another: in the same series. */
export function resolveNext(sections: NumberedSections, step: Step, { scope }: Named): Named | undefined {
  const series = seriesMeant(sections, step);
  const members = scope === null ? sections.all(series) : sections.below(scope, series);
  return members.size === 0 ? undefined : namedIn(members, step.number, scope);
}

function namedIn(members: Series, number: number, scope: Section | undefined | null): Named | undefined {
  const found = members.get(number);
  if (found !== undefined) return found.length === 1 ? { section: found[0]!, scope } : undefined;
  if (members.size < 2) return undefined;
  const last = members.get(Math.max(...members.keys()))![0]!;
  return { last, scope };
}

/** 上述第二点: in the series of the section that was told last, or of one around that. */
function pointBefore(sections: NumberedSections, number: number, offset: number): Named | undefined {
  for (let from = sections.before(offset); from !== undefined; from = sections.parent(from)) {
    const scope = sections.parent(from);
    const [found, another] = sections.below(scope, seriesName(from)).get(number) ?? [];
    if (found && !another && found.range.start < offset) return { section: found, scope };
  }
  return undefined;
}
