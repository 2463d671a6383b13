import { l10n } from 'vscode';
import { targetCharacters } from '../text/lengthTarget';
import type { LengthTarget } from '../text/lengthTarget';
import { speakingMinutes } from './measure';
import type { OutlineFilter } from './outlineFilter';
import type { OutlineWords, SectionCounts } from './outlineRows';
import { restText } from './reportTree';
import { headingText, minutesText, oneLine } from './words';

/** More rows than any outline has. */
const mostKnown = 5000;

/**
 * The words of the outline's rows; `perMinute` is how many characters a minute are read aloud. Made once: descriptions are
 * kept, as translating those of 2,000 rows takes longer than all else at a keystroke.
 */
export function outlineWords(perMinute: number): OutlineWords {
  const known = new Map<string, string>();
  return {
    heading: headingText,
    description(counts, { kind }) {
      const isWhole = kind === 'title';
      const key = `${counts.characters} ${counts.blanks} ${counts.problems} ${isWhole}`;
      const text = known.get(key) ?? descriptionOf(counts, isWhole, perMinute);
      if (known.size >= mostKnown) known.clear();
      known.set(key, text);
      return text;
    },
    tooltip(heading, description, { over }) {
      const share =
        over > 0
          ? [l10n.t('全文超过篇幅目标，按各部分篇幅分摊，这部分约减{0}字', over)]
          : over < 0
            ? [l10n.t('全文不到篇幅目标，按各部分篇幅分摊，这部分约增{0}字', -over)]
            : [];
      return [heading, ...(description === '' ? [] : [description]), ...share].join('\n');
    },
    rest: restText,
  };
}

/**
 * A side bar is narrow: what is missing comes before the time, and less than a minute is not worth its room. How long the
 * whole report is stands beside the view's name: a title that changed with it would draw all rows anew.
 */
function descriptionOf({ characters, blanks, problems }: SectionCounts, isWhole: boolean, perMinute: number): string {
  return [
    ...(isWhole ? [] : [l10n.t('{0}字', characters)]),
    ...(blanks > 0 ? [l10n.t('待填 {0}', blanks)] : []),
    ...(problems > 0 ? [l10n.t('问题 {0}', problems)] : []),
    ...(!isWhole && speakingMinutes(characters, perMinute) > 0 ? [minutesText(characters, perMinute)] : []),
  ].join(' · ');
}

/** `3314字 · 约16分钟`. */
export function lengthText(characters: number, perMinute: number): string {
  return `${l10n.t('{0}字', characters)} · ${minutesText(characters, perMinute)}`;
}

/** `15分钟`, `3000字`. */
export function targetText({ amount, unit }: LengthTarget): string {
  return unit === 'minutes' ? l10n.t('{0}分钟', amount) : l10n.t('{0}字', amount);
}

/** How a report's length compares with its target: `约16分钟，目标15分钟，超1分钟（314字）`. */
export function againstTarget(characters: number, target: LengthTarget, perMinute: number): string {
  const over = characters - targetCharacters(target, perMinute);
  const isTime = target.unit === 'minutes';
  const now = isTime ? minutesText(characters, perMinute) : l10n.t('{0}字', characters);
  return l10n.t('{0}，目标{1}，{2}', now, targetText(target), overText(over, isTime ? perMinute : Infinity));
}

/** A difference of less than a minute is told in characters. */
function overText(over: number, perMinute: number): string {
  if (over === 0) return l10n.t('正好');
  const characters = Math.abs(over);
  if (characters < perMinute) return over > 0 ? l10n.t('超{0}字', characters) : l10n.t('差{0}字', characters);
  // From the printed minutes, so that the three numbers agree: 16 instead of 15 is 1 over, 13 instead of 15 is 2 short.
  const minutes = over > 0 ? Math.floor(characters / perMinute) : Math.ceil(characters / perMinute);
  return over > 0
    ? l10n.t('超{0}分钟（{1}字）', minutes, characters)
    : l10n.t('差{0}分钟（{1}字）', minutes, characters);
}

/** What is shown of an outline: `筛选：“效率”、有待填，3项`; empty for a filter that leaves nothing out. */
export function filterText({ words, blanks, problems }: OutlineFilter, count: number): string {
  const parts = [
    ...(words.trim() === '' ? [] : [`“${oneLine(words)}”`]),
    ...(blanks ? [l10n.t('有待填')] : []),
    ...(problems ? [l10n.t('有问题')] : []),
  ];
  return parts.length === 0 ? '' : l10n.t('筛选：{0}，{1}项', parts.join('、'), count);
}
