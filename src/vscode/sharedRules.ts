import { EventEmitter } from 'vscode';
import type { Event } from 'vscode';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import type { Guard } from './guard';
import type { Libraries } from './libraries';
import { readSharedFiles } from './sharedFiles';

/** What shared libraries say of rules in their `check.json`. Nothing is read before a report asks. */
export interface SharedRules {
  /** As far as they have been read, a later library outweighs an earlier one; the same list until they say something else. */
  layers(): readonly RuleSettings[];
  /** Reads them, if nobody has asked before. */
  ask(): Promise<void>;
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** A file with a mistake counts for nothing; what is wrong is a problem in it, see `libraryProblems.ts`. */
export function createSharedRules(service: ReportService, libraries: Libraries, guard: Guard): SharedRules {
  const changed = new EventEmitter<void>();
  let layers: readonly RuleSettings[] = [];
  let known = '[]';
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    const texts = (await readSharedFiles(libraries, 'rules')).map(({ text }) => text);
    const now = JSON.stringify(texts);
    if (now === known) return;
    known = now;
    const files = await Promise.all(texts.map((text) => service.ruleBook.readFile(text)));
    layers = files.filter(({ problems }) => problems.length === 0).map(({ settings }) => settings);
    changed.fire();
  }

  /** One reading behind the other, so that the last one counts. */
  function again(): Promise<void> {
    reading = (reading ?? Promise.resolve()).then(() => guard.later('sharedRules', read));
    return reading;
  }

  const watch = guard.on('sharedRules', libraries.onDidChange, () => {
    if (reading) void again();
  });
  return {
    layers: () => layers,
    ask: () => reading ?? again(),
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      changed.dispose();
    },
  };
}
