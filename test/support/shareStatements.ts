import { categories, subjects } from './vocabulary';

/** How a statement of shares is to be written; every field is free, the writer makes them fit each other. */
export interface ShareChoice {
  readonly subject: number;
  readonly unit: '件' | '项' | '个' | '户' | '家' | '万元' | '亿元';
  /** At least 200: the total in the unit, or for money in hundredths of it. */
  readonly total: number;
  /** Relative sizes of the parts, each at least 1; more than categories are cut off. */
  readonly weights: readonly number[];
  /** Whether a rest remains that the text does not name. */
  readonly rest: boolean;
  readonly decimals: 0 | 1 | 2;
  readonly form: number;
  /** Print a count as `6200多`, where its digits allow it. */
  readonly approximate: boolean;
  readonly wrong?: { readonly at: number; readonly up: boolean; readonly by: number };
}

export interface ShareStatement {
  readonly text: string;
  /** The shares stated; each is one claim. */
  readonly shares: number;
  /** The one printed share that does not follow from the figures beside it. */
  readonly wrongShare?: string;
}

/** The printed total with the least and the greatest total that it can stand for. */
interface Total {
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

const isMoney = (unit: string): boolean => unit.endsWith('元');

/** Half a unit of the last printed digit: money is rounded, counts are exact. */
const roundedBy = (unit: string): number => (isMoney(unit) ? 0.5 : 0);

function printAmount(amount: number, unit: string): string {
  return isMoney(unit) ? (amount / 100).toFixed(2) : String(amount);
}

function printTotal(choice: ShareChoice): Total {
  const { total, unit } = choice;
  const step = total >= 1000 ? 100 : 10;
  const base = total - (total % step);
  const slack = roundedBy(unit);
  if (!choice.approximate || slack > 0 || base === total) {
    return { text: `${printAmount(total, unit)}${unit}`, low: total - slack, high: total + slack };
  }
  const zeros = /0+$/u.exec(String(base))![0].length;
  return { text: `${base}多${unit}`, low: base, high: base + 10 ** zeros };
}

function splitTotal(choice: ShareChoice): number[] {
  const weights = choice.weights.slice(0, categories.length);
  const sum = weights.reduce((a, b) => a + b, 0) + (choice.rest || weights.length < 2 ? Math.max(...weights) : 0);
  const parts = weights.map((weight) => Math.max(2, Math.floor((choice.total * weight) / sum)));
  const used = parts.reduce((a, b) => a + b, 0);
  if (!choice.rest && parts.length > 1) parts[parts.length - 1] = parts.at(-1)! + choice.total - used;
  return parts;
}

/**
 * A printed share that is neither the rounded nor the cut off one: at least three units of its last digit beside
 * every value that the printed figures allow, and between 0 and 100.
 */
function wrongUnits(part: number, total: Total, choice: ShareChoice): number {
  const { up, by } = choice.wrong!;
  const hundred = 100 * 10 ** choice.decimals;
  const slack = roundedBy(choice.unit);
  const above = Math.ceil(((part + slack) * hundred) / total.low) + 3 + by;
  const below = Math.floor(((part - slack) * hundred) / total.high) - 3 - by;
  if ((up && above <= hundred) || below <= 0) return Math.min(above, hundred);
  return below;
}

const joiners = [
  (list: readonly string[]) => `。其中，${list.join('、')}。`,
  (list: readonly string[]) => `，其中${list.join('；')}。`,
  (list: readonly string[]) => `。其中：${list.join('，')}。`,
];

const items = [
  (name: string, amount: string, share: string) => `${name}${amount}（占比${share}）`,
  (name: string, amount: string, share: string) => `${name}${amount}，占${share}`,
  (name: string, amount: string, share: string) => `${name}${amount}，占比${share}`,
  (name: string, amount: string, share: string) => `${name}${amount}，占总数的${share}`,
];

/**
 * Writes one statement of a total and the shares of its parts. Every share is the rounded quotient of the printed
 * figures, except the one that `wrong` asks for.
 */
export function writeShares(choice: ShareChoice): ShareStatement {
  const total = printTotal(choice);
  const parts = splitTotal(choice);
  const hundred = 100 * 10 ** choice.decimals;
  const wrongAt = choice.wrong === undefined ? -1 : choice.wrong.at % parts.length;
  const item = items[choice.form % items.length]!;
  const join = joiners[choice.form % joiners.length]!;
  let wrongShare: string | undefined;
  const list = parts.map((part, at) => {
    const units =
      at === wrongAt
        ? wrongUnits(part, total, choice)
        : Math.floor((2 * part * hundred + choice.total) / (2 * choice.total));
    const share = `${(units / 10 ** choice.decimals).toFixed(choice.decimals)}%`;
    if (at === wrongAt) wrongShare = share;
    return item(categories[at]!, `${printAmount(part, choice.unit)}${choice.unit}`, share);
  });
  const verb = isMoney(choice.unit) ? '共安排资金' : '共办结事项';
  const text = `${subjects[choice.subject % subjects.length]!}方面，${verb}${total.text}${join(list)}`;
  return { text, shares: parts.length, ...(wrongShare === undefined ? {} : { wrongShare }) };
}
