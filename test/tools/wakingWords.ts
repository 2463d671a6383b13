import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Beyond so many words a choice is too wide to be worth a place among those that wake. */
const MOST = 400;

type Words = readonly string[];

/**
 * Words of which one stands wherever a pattern matches, what its lookarounds ask for included: of all such sets the one
 * with the longest words, and of those the smallest.
 *
 * @param source of a regular expression with the flag u
 * @throws where the pattern asks for no word at all
 */
export function wakingWords(source: string): Words {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  const words = required(pattern.alternatives);
  if (words === undefined) throw new Error(`no word is in every match of ${source}`);
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** One of the words is in every match, whichever of the alternatives it is; undefined where one asks for none. */
function required(alternatives: readonly AST.Alternative[]): Words | undefined {
  const sets = alternatives.map(({ elements }) => best(candidates(elements)));
  return sets.some((set) => set === undefined) ? undefined : [...new Set(sets.flatMap((set) => set!))];
}

/** Sets of which each is asked for by a sequence: what its unbroken runs of known characters can be, and their parts. */
function candidates(elements: readonly AST.Element[]): readonly Words[] {
  const found: Words[] = [];
  let run: readonly Words[] = [];
  const end = (): void => {
    found.push(...parts(run));
    run = [];
  };
  const readChoice = (alternatives: readonly AST.Alternative[]): void => {
    if (alternatives.length === 1) {
      alternatives[0]!.elements.forEach(read);
      return;
    }
    const words = exactOf(alternatives);
    if (words !== undefined) run = [...run, words];
    else {
      end();
      const inner = required(alternatives);
      if (inner !== undefined) found.push(inner);
    }
  };
  const read = (element: AST.Element): void => {
    if (element.type === 'Assertion' && 'alternatives' in element) {
      if (element.negate) return;
      // What must stand before this place goes on with what follows; what must follow does so with what was before.
      if (element.kind === 'lookbehind') end();
      const before = run;
      readChoice(element.alternatives);
      if (element.kind === 'lookahead') {
        end();
        run = before;
      }
      return;
    }
    const words = exact(element);
    if (words !== undefined) run = [...run, words];
    else if (element.type === 'Group' || element.type === 'CapturingGroup') readChoice(element.alternatives);
    else end();
  };
  elements.forEach(read);
  end();
  return found;
}

/** Each stretch of a run as the words that it can be. */
function parts(run: readonly Words[]): readonly Words[] {
  return run.flatMap((_, from) => {
    const found: Words[] = [];
    let words: Words | undefined = [''];
    for (const piece of run.slice(from)) {
      words = product(words, piece);
      if (words === undefined) break;
      if (!words.includes('')) found.push(words);
    }
    return found;
  });
}

/** Words of three characters are rare enough: longer ones are no gain, fewer are. */
function best(sets: readonly Words[]): Words | undefined {
  const shortest = (words: Words): number => Math.min(3, ...words.map(({ length }) => length));
  const length = (words: Words): number => words.join('').length;
  return [...sets].sort((a, b) => shortest(b) - shortest(a) || a.length - b.length || length(b) - length(a))[0];
}

/** All that a part of a pattern can match, where that is known and not too much. */
function exact(element: AST.Element): Words | undefined {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterClass':
      return element.negate ? undefined : exactClass(element.elements);
    case 'Group':
    case 'CapturingGroup':
      return exactOf(element.alternatives);
    case 'Quantifier': {
      const words = element.max === 1 && element.element.type !== 'Assertion' ? exact(element.element) : undefined;
      return words && (element.min === 0 ? ['', ...words] : words);
    }
    case 'Assertion':
      // The beginning and the end of a line, and what must not stand there, have no width.
      return [''];
    case 'Backreference':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return undefined;
  }
}

function exactClass(elements: readonly AST.CharacterClass['elements'][number][]): Words | undefined {
  const words = elements.flatMap((element): (string | undefined)[] => {
    if (element.type === 'Character') return [String.fromCodePoint(element.value)];
    if (element.type !== 'CharacterClassRange' || element.max.value - element.min.value > MOST) return [undefined];
    const { min, max } = element;
    return Array.from({ length: max.value - min.value + 1 }, (_, at) => String.fromCodePoint(min.value + at));
  });
  return words.every((word) => word !== undefined) ? words : undefined;
}

function exactOf(alternatives: readonly AST.Alternative[]): Words | undefined {
  const all = alternatives.map(({ elements }) =>
    elements.reduce<Words | undefined>(
      (words, element) => {
        const own = isLookaround(element) ? undefined : exact(element);
        return words && own && product(words, own);
      },
      [''],
    ),
  );
  const words = all.every((one) => one !== undefined) ? [...new Set(all.flat())] : undefined;
  return words !== undefined && words.length <= MOST ? words : undefined;
}

function isLookaround(element: AST.Element): boolean {
  return element.type === 'Assertion' && 'alternatives' in element && !element.negate;
}

function product(left: Words, right: Words): Words | undefined {
  if (left.length * right.length > MOST) return undefined;
  return [...new Set(left.flatMap((one) => right.map((other) => one + other)))];
}
