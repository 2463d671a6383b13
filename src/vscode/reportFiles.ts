import { workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import type { ReportService } from '../service';
import { decode } from '../text/decode';
import { headingsOf } from './headings';
import type { Heading } from './headings';
import { documentsMode, maximumCharacters } from './settings';
import { mostSymbols } from './symbols';
import { headingText } from './words';

/** The headings of a file that is a report. */
export interface ReportFile {
  readonly uri: Uri;
  readonly headings: readonly Heading[];
}

/** The reports among the files of the workspace's folders. */
export interface ReportFiles {
  /** Looks for new and changed files; what was read before is there at once. Ends early where it is cancelled. */
  look(token: CancellationToken): Promise<void>;
  /** In the order of their paths. */
  all(): readonly ReportFile[];
}

const pattern = '**/*.{txt,md,gongwen,gw}';
/** Beside what the writer's own settings leave out. */
const leftOut = '**/{node_modules,.git}/**';
const mostFiles = 2000;
const mostBytes = 2 * 1024 * 1024;
const filesTogether = 8;
/** A query comes with each letter typed; the disk is asked again only after a while. */
const restMilliseconds = 2000;

interface Known {
  /** As long as this is the same, so is the file, and what makes it a report. */
  readonly stamp: string;
  /** None where the file is no report. */
  readonly file: ReportFile | undefined;
}

/** Nothing is looked for before it is asked. @param isDeclined whether the writer has said that it is no report */
export function createReportFiles(service: ReportService, isDeclined: (uri: Uri) => boolean): ReportFiles {
  let known = new Map<string, Known>();
  let looked = 0;

  async function read(uri: Uri): Promise<Known | undefined> {
    const before = known.get(uri.toString());
    const { mtime, size } = await workspace.fs.stat(uri);
    const mode = isDeclined(uri) ? 'never' : documentsMode(uri);
    const stamp = [mtime, size, mode, maximumCharacters()].join(' ');
    if (before?.stamp === stamp) return before;
    const isOurs = /\.(?:gongwen|gw)$/i.test(uri.path);
    if (size > mostBytes || (mode === 'never' && !isOurs)) return { stamp, file: undefined };
    const text = decode(await workspace.fs.readFile(uri)).text?.replace(/^\ufeff/, '');
    if (text === undefined || text.length > maximumCharacters()) return { stamp, file: undefined };
    const report = service.parse(text);
    const isReport = isOurs || mode === 'always' || service.looksLikeReport(report);
    return { stamp, file: isReport ? { uri, headings: headingsOf(report, mostSymbols, headingText) } : undefined };
  }

  async function look(token: CancellationToken): Promise<void> {
    if (Date.now() - looked < restMilliseconds) return;
    const uris = await workspace.findFiles(pattern, leftOut, mostFiles, token);
    const left = [...uris].sort((a, b) => (a.path < b.path ? -1 : 1));
    const fresh = new Map(left.map((uri) => [uri.toString(), known.get(uri.toString())]));
    const readNext = async (): Promise<void> => {
      for (let uri = left.shift(); uri && !token.isCancellationRequested; uri = left.shift()) {
        // Files come and go, and some may not be read: those hold no headings.
        const file = await read(uri).catch(() => undefined);
        fresh.set(uri.toString(), file);
        if (file) known.set(uri.toString(), file);
      }
    };
    await Promise.all(Array.from({ length: filesTogether }, readNext));
    if (token.isCancellationRequested) return;
    known = new Map([...fresh].flatMap(([key, file]) => (file ? [[key, file]] : [])));
    looked = Date.now();
  }

  return { look, all: () => [...known.values()].flatMap(({ file }) => file ?? []) };
}
