import { l10n } from 'vscode';
import type { CheckedFigure } from '../keep/checkedFigures';
import type { Mark } from '../keep/mark';
import type { Section } from '../report/model';
import type { Claim, Operand, Verdict } from '../statistics/claim';
import type { TextRange } from '../text/range';
import { claimNotes, placesOf } from './claimNotes';
import type { ClaimNotes } from './claimNotes';
import type { Entry } from './lastingTree';
import { rowsOf } from './reportTree';
import { innermostSections } from './sectionsAt';
import type { Session } from './sessions';
import { headingText, markText, oneLine, verdictIcons, verdicts, verdictText } from './words';

/** So many characters before a figure say which one it is; at least the second number of them, where they are there. */
const lead = { most: 14, least: 4 } as const;

/** What the rows of one report are made of. */
interface Sheet {
  readonly text: string;
  readonly notes: ClaimNotes;
  readonly sectionAt: (offset: number) => Section | undefined;
}

/**
 * The rows of the 数据核对 view: claims by verdict, what someone has settled last, and within by section; below each
 * claim the places of its figures. Figures marked 有疑问 have a group of their own, as they need not be in any claim.
 */
export function statisticsRows(session: Session): readonly Entry[] {
  const { text, sections } = session.report();
  const notes = claimNotes(session);
  const sheet: Sheet = { text, notes, sectionAt: innermostSections(sections) };
  const claims = session.claims();
  const settled = claims.filter((claim) => notes.verified(claim));
  const open = settled.length === 0 ? claims : claims.filter((claim) => !notes.verified(claim));
  const byVerdict = (verdict: Verdict): readonly Entry[] =>
    groupOf(
      verdict,
      verdictText(verdict),
      verdictIcons[verdict],
      open.filter((claim) => claim.verdict === verdict),
      sheet,
    );
  const [first, ...others] = verdicts;
  return [
    ...byVerdict(first!),
    ...doubtfulGroup(notes.doubtful, sheet),
    ...others.flatMap(byVerdict),
    ...groupOf('verified', l10n.t('已核实'), 'pass', settled, sheet),
  ];
}

function groupOf(key: string, label: string, icon: string, claims: readonly Claim[], sheet: Sheet): readonly Entry[] {
  if (claims.length === 0) return [];
  const collapsed = key === 'holds' || key === 'verified';
  const children = bySection(claims, sheet, key === 'verified');
  return [{ ...row(key, label), description: l10n.t('{0}处', claims.length), icon, collapsed, children }];
}

function doubtfulGroup(figures: readonly CheckedFigure[], sheet: Sheet): readonly Entry[] {
  if (figures.length === 0) return [];
  const children = rowsOf(figures, ({ range, sentenceText }) => ({
    ...place('doubtful', range, sheet),
    description: sheet.notes.at(range)?.note ?? '',
    tooltip: oneLine(sentenceText),
  }));
  const description = l10n.t('{0}处', figures.length);
  return [{ ...row('doubtful', l10n.t('有疑问')), description, icon: 'comment', children }];
}

/** Claims outside of every section stand beside the sections, before them. */
function bySection(claims: readonly Claim[], sheet: Sheet, settled: boolean): readonly Entry[] {
  const homes = new Map<Section | undefined, Claim[]>();
  for (const claim of claims) {
    const section = sheet.sectionAt(claim.printed.range.start);
    const known = homes.get(section);
    if (known) known.push(claim);
    else homes.set(section, [claim]);
  }
  const leaf = (claim: Claim): Entry => claimRow(claim, sheet, settled);
  const alone = rowsOf(homes.get(undefined) ?? [], leaf);
  homes.delete(undefined);
  const sections = rowsOf([...homes], ([section, those]) => ({
    ...row(`section ${section!.kind} ${section!.title}`, headingText(section!)),
    sort: `section ${section!.kind}`,
    description: l10n.t('{0}处', those.length),
    target: section!.heading,
    children: rowsOf(those, leaf),
  }));
  return [...alone, ...sections];
}

function claimRow(claim: Claim, sheet: Sheet, settled: boolean): Entry {
  const passage = oneLine(sheet.text.slice(claim.range.start, claim.range.end));
  const doubts = sheet.notes.doubts(claim);
  const description = [
    claim.title,
    // In its group the verdict is not to be seen.
    ...(settled && claim.verdict !== 'holds' ? [verdictText(claim.verdict)] : []),
    ...doubts.slice(0, 1).map(markText),
  ].join(' · ');
  return {
    ...row(`${claim.relation} ${passage}`, claim.working),
    sort: claim.relation,
    description,
    tooltip: `${claim.working}\n\n${passage}`,
    ...(settled ? { icon: 'pass' } : doubts.length > 0 ? { icon: 'comment' } : {}),
    collapsed: true,
    target: claim.printed.range,
    children: rowsOf(placesOf(claim), (operand) => operandRow(operand, claim, sheet)),
  };
}

function operandRow(operand: Operand, { printed }: Claim, sheet: Sheet): Entry {
  const mark: Mark | undefined = sheet.notes.at(operand.range);
  const isPrinted = operand.range.start === printed.range.start;
  const description = [...(isPrinted ? [l10n.t('文中所写')] : []), ...(mark ? [markText(mark)] : [])].join(' · ');
  return { ...place(isPrinted ? 'printed' : 'operand', operand.range, sheet), description };
}

/** A figure with the words before it. */
function place(sort: string, range: TextRange, { text }: Sheet): Entry {
  const words = oneLine(wordsBefore(text, range.start));
  const figure = oneLine(text.slice(range.start, range.end));
  const label = `${words}${figure}`;
  return {
    ...row(`${sort} ${label}`, label),
    sort,
    highlight: { start: words.length, end: label.length },
    tooltip: l10n.t('点击到文中'),
    target: range,
  };
}

/** What stands before an offset in its line, from the last mark on that leaves words enough, never from within a number. */
function wordsBefore(text: string, offset: number): string {
  const line = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - lead.most), offset))![0];
  const marks = [...line.matchAll(/[，。；：、（(！？]/g)].map(({ index }) => index + 1);
  const from = marks.reverse().find((mark) => line.length - mark >= lead.least) ?? 0;
  return line.slice(from).replace(/^[\udc00-\udfff]|^[\d.,%％‰）)]+/, '');
}

function row(key: string, label: string): Entry {
  return { key, sort: key, label, description: '', tooltip: '', collapsed: false, children: [] };
}
