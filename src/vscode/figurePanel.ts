import { l10n, QuickPickItemKind, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { CheckedFigure } from '../keep/checkedFigures';
import type { Mark } from '../keep/mark';
import type { Claim } from '../statistics/claim';
import { markText, oneLine, verdictIcons, verdicts, verdictText } from './words';

/** What the writer says of the figure that is shown, or where to go. */
export type FigureChoice =
  | { readonly kind: 'verified' | 'doubtful' | 'source' | 'clear' | 'next' | 'previous' | 'onlyOpen' }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'named'; readonly figure: CheckedFigure };

/** A figure with its place in the walk. */
export interface FigureInPanel {
  readonly figure: CheckedFigure;
  readonly mark: Mark | undefined;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** How many figures have not been checked. */
  readonly open: number;
  readonly onlyOpen: boolean;
}

/** Another figure of the same name. */
export interface NamedInPanel {
  readonly figure: CheckedFigure;
  readonly differs: boolean;
}

/** A list at the top of the window, which closes with Esc or a click beside it. */
export interface FigurePanel {
  show(shown: FigureInPanel): void;
  /** Adds below what it shows, where else the figure's name stands. */
  tell(named: readonly NamedInPanel[]): void;
  hide(): void;
  /** Asks something else meanwhile; the panel is not closed by it. */
  aside<T>(ask: () => Promise<T>): Promise<T>;
  /** What it shows, line by line; nothing while it is closed. */
  lines(): readonly string[];
  /** The row that Enter takes, as the window has it. */
  active(): string | undefined;
  dispose(): void;
}

interface Item extends QuickPickItem {
  readonly choice?: FigureChoice;
}

/** More would push what can be done out of sight. */
const mostClaims = 5;
const mostNamed = 4;
/** So much of the sentence stands before and behind the figure; the panel is no wider. */
const before = 26;
const behind = 14;

/** @param closed called when the writer closes the panel */
export function createFigurePanel(choose: (choice: FigureChoice) => void, closed: () => void): FigurePanel {
  const pick = window.createQuickPick<Item>();
  let visible = false;
  let isAside = false;
  pick.matchOnDescription = true;
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    if (item?.choice) choose(item.choice);
  });
  pick.onDidHide(() => {
    if (isAside) return;
    visible = false;
    closed();
  });

  return {
    show(shown) {
      const items = itemsOf(shown);
      pick.title = titleOf(shown);
      pick.placeholder = excerptOf(shown.figure);
      pick.value = '';
      pick.items = items;
      // Enter says 核实无误, whatever stands above it.
      pick.activeItems = items.filter(({ choice }) => choice?.kind === 'verified');
      visible = true;
      pick.show();
    },
    tell(named) {
      const { activeItems } = pick;
      pick.items = [...pick.items, ...namedItems(named)];
      pick.activeItems = activeItems;
    },
    hide() {
      pick.hide();
    },
    async aside(ask) {
      isAside = true;
      try {
        return await ask();
      } finally {
        isAside = false;
      }
    },
    active: () => pick.activeItems[0]?.label,
    lines: () =>
      visible
        ? [
            pick.title ?? '',
            pick.placeholder ?? '',
            ...pick.items.map(({ label, description }) => label + (description ? ` ${description}` : '')),
          ]
        : [],
    dispose() {
      pick.dispose();
    },
  };
}

function titleOf({ figure, number, count, open }: FigureInPanel): string {
  const section = figure.section.at(-1);
  const parts = [l10n.t('逐个核对数据 {0}/{1}', number, count), l10n.t('未核对{0}处', open)];
  return [...parts, ...(section === undefined ? [] : [oneLine(section)])].join(' · ');
}

/** `…设立登记类【800件】（占比40.00%）…` */
function excerptOf({ range, sentence, sentenceText, text }: CheckedFigure): string {
  const start = range.start - sentence.start;
  const end = start + text.length;
  const from = Math.max(0, start - before);
  const to = Math.min(sentenceText.length, end + behind);
  const lead = `${from > 0 ? '…' : ''}${sentenceText.slice(from, start)}`;
  const tail = `${sentenceText.slice(end, to)}${to < sentenceText.length ? '…' : ''}`;
  return oneLine(`${lead}【${text}】${tail}`);
}

function itemsOf({ figure, mark, onlyOpen }: FigureInPanel): readonly Item[] {
  const pressing = verdicts.flatMap((verdict) => figure.claims.filter((claim) => claim.verdict === verdict));
  const claims = pressing.slice(0, mostClaims).map((claim): Item => {
    const description = `${claim.title} · ${verdictText(claim.verdict)}`;
    return {
      label: `$(${verdictIcons[claim.verdict]}) ${claim.working}`,
      description,
      choice: { kind: 'claim', claim },
    };
  });
  const more = figure.claims.length - claims.length;
  const said = mark ? [separator(markText(mark))] : [separator(l10n.t('核对结果'))];
  return [
    ...(claims.length > 0 ? [separator(more > 0 ? l10n.t('算式（另有{0}组）', more) : l10n.t('算式'))] : []),
    ...claims,
    ...said,
    item('verified', 'pass', l10n.t('核实无误')),
    item('doubtful', 'comment', l10n.t('有疑问…'), l10n.t('可写备注')),
    item('source', 'organization', l10n.t('来源…'), l10n.t('来源单位、截至时间')),
    ...(mark ? [item('clear', 'discard', l10n.t('清除标记'))] : []),
    separator(l10n.t('前往')),
    item('next', 'arrow-down', l10n.t('下一处')),
    item('previous', 'arrow-up', l10n.t('上一处')),
    item(
      'onlyOpen',
      onlyOpen ? 'check' : 'circle-large-outline',
      l10n.t('只看未核对的'),
      onlyOpen ? l10n.t('已打开') : '',
    ),
  ];
}

function namedItems(named: readonly NamedInPanel[]): readonly Item[] {
  if (named.length === 0) return [];
  const rows = named.slice(0, mostNamed).map(({ figure, differs }): Item => ({
    label: `$(${differs ? 'compare-changes' : 'equal'}) ${figure.text}${differs ? l10n.t('（数不同）') : ''}`,
    description: excerptOf(figure),
    choice: { kind: 'named', figure },
  }));
  const more = named.length - rows.length;
  return [separator(more > 0 ? l10n.t('同名的数（另有{0}处）', more) : l10n.t('同名的数')), ...rows];
}

function item(
  kind: Exclude<FigureChoice['kind'], 'claim' | 'named'>,
  icon: string,
  label: string,
  description = '',
): Item {
  return { label: `$(${icon}) ${label}`, description, choice: { kind }, alwaysShow: false };
}

function separator(label: string): Item {
  return { label, kind: QuickPickItemKind.Separator };
}
