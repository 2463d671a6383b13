import { isDigit, isLatin } from '../../text/characters';
import { measureWordAt } from '../units';

/** Units that reports print as symbols. No letter or digit may follow. */
const SYMBOLS = (
  'km² m² m³ hm² km2 m2 m3 hm2 ㎡ ㎞ ㎏ ㎥ kWh MWh GWh kW MW GW kV kg km mm cm dB TB GB PB MB EB μg/m³ μg/m3 µg/m³ µg/m3 ug/m3 mg/L mg/m³ mg/m3 TEU ' +
  'EFLOPS EFlops Eflops PFLOPS PFlops m t L P'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

function symbolAt(text: string, at: number): string | undefined {
  const first = text.charCodeAt(at);
  if (!(first < 0x250 || first === 0x3bc || first >= 0x3380)) return undefined;
  return SYMBOLS.find(
    (symbol) => text.startsWith(symbol, at) && !isLatin(text, at + symbol.length) && !isDigit(text, at + symbol.length),
  );
}

/** Measure word, unit or symbol at `at`, with what it is taken per: 元/吨. */
export function unitAt(text: string, at: number): string | undefined {
  const unit = measureWordAt(text, at) ?? symbolAt(text, at);
  if (unit === undefined || !PER.has(text.charCodeAt(at + unit.length))) return unit;
  // 元/人, and 元/人·月, 元/人/年.
  let end = at + unit.length;
  for (let count = 0; count < 2 && isOver(text, end, unit.includes('/') ? 1 : count); count++) {
    const per = measureWordAt(text, end + 1) ?? symbolAt(text, end + 1);
    if (per === undefined) break;
    end += 1 + per.length;
  }
  return text.slice(at, end);
}

const PER = new Set(Array.from('/／·', (mark) => mark.charCodeAt(0)));

function isOver(text: string, at: number, count: number): boolean {
  const mark = text.charAt(at);
  return mark === '/' || mark === '／' || (count > 0 && mark === '·');
}
