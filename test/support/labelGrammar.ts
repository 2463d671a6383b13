import fc from 'fast-check';
import { plainNumeral } from './vocabulary';

const ordinals: readonly ((n: number) => string)[] = [
  (n) => `${plainNumeral(n)}、`,
  (n) => `（${plainNumeral(n)}）`,
  (n) => `(${plainNumeral(n)})`,
  (n) => `${n}.`,
  (n) => `${n}．`,
  (n) => `${n}、`,
  (n) => `（${n}）`,
  (n) => `(${n})`,
  (n) => String.fromCharCode(0x2460 + (n % 20)),
  (n) => `第${plainNumeral(n)}，`,
  (n) => `${plainNumeral(n)}是`,
  (n) => `${plainNumeral(n)}要`,
  (n) => `其${plainNumeral(n)}，`,
  (n) => ['首先，', '其次，', '再次，', '最后，'][n % 4]!,
  () => '一方面，',
  () => '——',
  () => '—',
  (n) => `${'甲乙丙丁'[n % 4]!}、`,
  (n) => `第${plainNumeral(n)}章　`,
  (n) => `第${plainNumeral(n)}节 `,
  (n) => `第${plainNumeral(n)}条　`,
  (n) => `附件${n}：`,
  (n) => `${'#'.repeat(1 + (n % 6))} `,
  (n) => `## ${plainNumeral(n)}、`,
  (n) => `**${plainNumeral(n)}、`,
  () => '- ',
  () => '* ',
  () => '> ',
  () => '',
  () => '',
];

/** The number that a label states: mostly the next of its kind, now and then any other. */
export const label = fc.tuple(fc.nat(ordinals.length - 1), fc.option(fc.integer({ min: 1, max: 120 }), { freq: 6 }));

/** The label of one kind with this number. */
export function printLabel(kind: number, number: number): string {
  return ordinals[kind]!(number);
}
