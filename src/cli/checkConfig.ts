import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import { readInput } from './input';
import { placesIn } from './places';
import { errorCode } from './problems';
import type { Threshold } from './severity';
import { oneLine, placeText } from './words';

/** What a repository's file says of checks. */
export interface CheckConfig {
  /** The file, as it is named in messages; absent where there is none. */
  readonly file?: string;
  readonly settings: RuleSettings;
  readonly failOn?: Threshold;
}

/** The settings for a file, or undefined where their file is wrong, which has been told. */
export type ConfigOf = (file: string) => Promise<CheckConfig | undefined>;

const NOTHING: CheckConfig = { settings: new Map() };
const NAME = join('.gongwen', 'check.json');

/**
 * Finds what counts for each file: `given` for all of them, else the nearest `.gongwen/check.json` in its folder or above,
 * up to the folder of a repository. Every file is read once. A file with any error counts for nothing, as a check that
 * leaves out what it does not understand would look clean; what is wrong goes to `tell`, a line each.
 */
export function configsOf(
  given: string | undefined,
  service: ReportService,
  tell: (problem: string) => void,
): ConfigOf {
  const read = new Map<string, Promise<CheckConfig | undefined>>();
  const found = new Map<string, Promise<string | undefined>>();

  async function readConfig(file: string): Promise<CheckConfig | undefined> {
    const input = await readInput(file, Readable.from([]));
    if (!input.source) {
      tell(`${oneLine(file)}: ${input.reason}`);
      return undefined;
    }
    const { text } = input.source;
    const { settings, failOn, problems } = await service.ruleBook.readFile(text);
    const places = placesIn(text);
    for (const { range, message } of problems) tell(`${placeText(file, places, range.start)}: ${oneLine(message)}`);
    return problems.length > 0 ? undefined : { file, settings, ...(failOn === undefined ? {} : { failOn }) };
  }

  async function nearest(folder: string): Promise<string | undefined> {
    const file = join(folder, NAME);
    if (await exists(file)) return file;
    const above = dirname(folder);
    return above === folder || (await exists(join(folder, '.git'))) ? undefined : once(found, above, nearest);
  }

  return async (file) => {
    const folder = file === '-' ? process.cwd() : dirname(resolve(file));
    const path = given ?? (await once(found, folder, nearest));
    if (path === undefined) return NOTHING;
    return once(read, given ?? (relative(process.cwd(), path) || path), readConfig);
  };
}

function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: (key: string) => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}

/** A file that is there and cannot be looked at is there: reading it says why not. */
async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR',
  );
}
