import { l10n } from 'vscode';
import type { Mark } from '../keep/mark';
import type { PlaceholderKind, Section } from '../report/model';
import type { Verdict } from '../statistics/claim';
import { speakingMinutes } from './measure';

/** `约16分钟`. */
export function minutesText(characters: number, perMinute: number): string {
  const minutes = speakingMinutes(characters, perMinute);
  return minutes === 0 ? l10n.t('不到1分钟') : l10n.t('约{0}分钟', minutes);
}

/** What kind of thing is missing. */
export function placeholderText(kind: PlaceholderKind): string {
  const words: Readonly<Record<PlaceholderKind, string>> = {
    figure: l10n.t('数字'),
    name: l10n.t('名称'),
    documentNumber: l10n.t('文号'),
    date: l10n.t('日期'),
    text: l10n.t('文字'),
  };
  return words[kind];
}

/** The most pressing first. */
export const verdicts: readonly Verdict[] = ['violated', 'close', 'unknown', 'holds'];

/** The verdicts as icons of VS Code; a word always stands beside one. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  violated: 'error',
  close: 'info',
  unknown: 'question',
  holds: 'check',
};

/** What came of checking a claim. */
export function verdictText(verdict: Verdict): string {
  const words: Readonly<Record<Verdict, string>> = {
    violated: l10n.t('不符'),
    close: l10n.t('接近'),
    unknown: l10n.t('待填后可核对'),
    holds: l10n.t('相符'),
  };
  return words[verdict];
}

/** What someone has found of a figure, and where it comes from: `有疑问：等统计局回复`, `来源：区统计局，截至5月底`. */
export function markText({ state, note, source, asOf }: Mark): string {
  const origin =
    source && asOf
      ? l10n.t('来源：{0}，截至{1}', source, asOf)
      : source
        ? l10n.t('来源：{0}', source)
        : asOf
          ? l10n.t('截至{0}', asOf)
          : '';
  return oneLine([findingText(state, note), origin].filter((part) => part !== '').join(' · '));
}

function findingText(state: Mark['state'], note: string | undefined): string {
  if (state === 'verified') return note ? l10n.t('核实无误：{0}', note) : l10n.t('核实无误');
  if (state === 'doubtful') return note ? l10n.t('有疑问：{0}', note) : l10n.t('有疑问');
  return note ?? '';
}

/** A heading takes one line of a view; a lead sentence may be a page long. */
const longest = 100;

/** Label and title on one line, as a view shows them; never empty. */
export function headingText(section: Section): string {
  const heading = `${section.label.replace(/^#{1,6}\s*/, '')}${section.title}`;
  return oneLine(heading) || l10n.t('（无标题）');
}

/** The text without breaks and cut to what a view can show; a surrogate pair stays whole. */
export function oneLine(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return cut.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim();
}
