import type { Format } from './arguments';
import type { CheckedFile, FileReport } from './command';
import { githubLines } from './github';
import { type RuleText, sarifLog } from './sarif';

/** Takes what is to be printed; false when nobody reads any more. */
export type Write = (chunk: string | Uint8Array) => Promise<boolean>;

/** Prints the files' reports one after the other in one format. Both functions return false when nobody reads any more. */
export interface Printer {
  file(report: FileReport): Promise<boolean>;
  /** Once, behind the last file, with the inputs that could not be read. */
  end(failures: readonly string[]): Promise<boolean>;
}

function block(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

const nothing = (): Promise<boolean> => Promise.resolve(true);

/** One file's object as it is; several as an array, also when only one of them, or none, could be read. */
function jsonPrinter(several: boolean, write: Write): Printer {
  let open = false;
  return {
    file: (report) => {
      const lead = several ? (open ? ',\n' : '[\n') : '';
      open = true;
      return write(`${lead}${JSON.stringify(report.json(), null, 2)}${several ? '' : '\n'}`);
    },
    end: () => (several ? write(open ? '\n]\n' : '[]\n') : nothing()),
  };
}

function sarifPrinter(rules: readonly RuleText[], version: string, write: Write): Printer {
  const files: CheckedFile[] = [];
  return {
    file: ({ checked }) => {
      if (checked) files.push(checked);
      return nothing();
    },
    end: (failures) => write(`${JSON.stringify(sarifLog(files, failures, rules, version), null, 2)}\n`),
  };
}

/** The printer of a format. `several` says that the output is a list of files. */
export function printerOf(
  format: Format,
  several: boolean,
  rules: readonly RuleText[],
  version: string,
  write: Write,
): Printer {
  switch (format) {
    case 'text':
      return { file: (report) => write(block(report.lines())), end: nothing };
    case 'json':
      return jsonPrinter(several, write);
    case 'sarif':
      return sarifPrinter(rules, version, write);
    case 'github':
      return { file: ({ checked }) => write(block(checked ? githubLines(checked) : [])), end: nothing };
  }
}
