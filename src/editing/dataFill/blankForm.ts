import type { Placeholder, Report } from '../../report/model';
import { blanksOf } from '../../statistics/blanks';
import { precisionOf } from '../../statistics/precision';
import { firstOverlapping } from '../../text/overlap';
import { behindBlank } from '../fill';
import { falls } from './falls';
import type { NumberForm } from './formatFor';
import { unitOf, type Quantity, type Unit } from './quantity';

/** Behind the point stands no more than this where nothing says how many digits there must be. */
const MOST_DECIMALS = 2;
const GROUPED = /\d[,，]\d{3}/;
const LARGE = /\d{4}/;

/**
 * How a number is printed in a blank: in its unit, with the digits that its mask shows (`****.**`), else those of the
 * figures beside it, else the usual ones.
 */
export function blankForm(report: Report, blank: Placeholder, quantity: Quantity): NumberForm {
  const stands = behindBlank(blank);
  const unit = unitOf(blank.unit ?? '') ?? unknownUnit(blank.unit ?? '');
  const own = quantity.unit.text;
  const ownStands = unit.text === '' && own !== '' && blank.after.trimStart().startsWith(own);
  return {
    unit: ownStands ? quantity.unit : unit,
    unitStands: stands !== '' || ownStands,
    decimals: decimalsFor(report, blank, unit),
    grouped: writesThousands(report),
    falls: falls(blank.before),
  };
}

/** It agrees with itself alone. */
function unknownUnit(text: string): Unit {
  return { text, measure: text, dimension: text, factor: 1 };
}

function decimalsFor(report: Report, blank: Placeholder, unit: Unit): NumberForm['decimals'] {
  const { shape, range } = blank;
  if (shape !== undefined && shape.decimals > 0) return shape.decimals;
  // Nothing is counted or measured: the number stays as it is.
  if (unit.text === '') return { most: 12 };
  const paragraph = firstOverlapping(report.paragraphs, range);
  if (!paragraph) return { most: MOST_DECIMALS };
  const known = blanksOf(paragraph.facts).get(range.start - paragraph.range.start);
  const said = known === undefined ? [] : precisionOf(paragraph.facts, known, undefined).decimals;
  const [first = MOST_DECIMALS] = said;
  // One answer is what the figures beside it have; several are what is usual.
  return said.length === 1 ? first : { most: first };
}

/** Most figures of four digits and more have their thousands parted; one pass, kept as long as the report. */
function writesThousands(report: Report): boolean {
  const known = kept.get(report);
  if (known !== undefined) return known;
  let parted = 0;
  let plain = 0;
  for (const { text } of report.figures) {
    if (GROUPED.test(text)) parted += 1;
    else if (LARGE.test(text)) plain += 1;
  }
  const answer = parted > plain;
  kept.set(report, answer);
  return answer;
}

const kept = new WeakMap<Report, boolean>();
