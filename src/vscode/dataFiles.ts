import { l10n, Uri, window, workspace } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import type { NamedValue } from '../editing/dataFill/namedValue';
import type { ReportService } from '../service';
import type { DataFormat } from '../tables/table';

const formats: readonly DataFormat[] = ['xlsx', 'csv', 'tsv', 'json'];
const pattern = `**/*.{${formats.join(',')}}`;
const excluded = '{**/node_modules/**,**/.gongwen/**,**/.vscode/**,**/.git/**}';
/** A folder with more tables than this is looked through in the dialog. */
const most = 200;

/** Which table to fill from: one of the workspace, or any other by the dialog. */
export async function askDataFile(title: string): Promise<Uri | undefined> {
  const found = [...(await workspace.findFiles(pattern, excluded, most))];
  if (found.length === 0) return browse(title);
  const rows: (QuickPickItem & { readonly uri?: Uri })[] = found
    .map((uri) => ({ label: workspace.asRelativePath(uri, false), uri }))
    .sort((one, other) => one.label.localeCompare(other.label, 'zh'));
  rows.push({ label: l10n.t('其他文件…'), alwaysShow: true });
  const chosen = await window.showQuickPick(rows, { title, placeHolder: l10n.t('选择数据表') });
  return chosen && (chosen.uri ?? browse(title));
}

async function browse(title: string): Promise<Uri | undefined> {
  const filters = { [l10n.t('数据表')]: [...formats] };
  const chosen = await window.showOpenDialog({ title, openLabel: l10n.t('选择'), filters });
  return chosen?.[0];
}

/** The values of a table by name; or in Chinese why it cannot be read. */
export async function readValues(service: ReportService, file: Uri): Promise<readonly NamedValue[] | string> {
  const path = file.path.toLowerCase();
  const format = formats.find((each) => path.endsWith(`.${each}`));
  if (!format) return l10n.t('不是 .xlsx、.csv、.tsv 或 .json 文件');
  try {
    if ((await workspace.fs.stat(file)).size > service.largestTable) return l10n.t('文件太大');
    return service.dataFill.values(await service.readData(await workspace.fs.readFile(file), format));
  } catch (error) {
    // The message of a table that cannot be read is Chinese and says why; others are VS Code's.
    if (error instanceof Error && error.name === 'TableError') return error.message;
    return l10n.t('文件不在了，或者打不开');
  }
}

/** How a table is named in the sources of a document: relative to its workspace folder, or by its whole address. */
export function nameOfTable(document: TextDocument, table: Uri): string {
  const folder = workspace.getWorkspaceFolder(document.uri)?.uri;
  const root = folder && (folder.path.endsWith('/') ? folder.path : `${folder.path}/`);
  const within = root !== undefined && table.scheme === folder?.scheme && table.authority === folder.authority;
  return within && table.path.startsWith(root) ? table.path.slice(root.length) : table.toString();
}

const address = /^[A-Za-z][A-Za-z0-9+.-]+:/;

/**
 * The table of that name; undefined for a name that leads nowhere. A file of sources may come from others: nothing on
 * another machine than the document's is asked for because of it.
 */
export function tableOf(document: TextDocument, name: string): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(document.uri)?.uri;
  if (address.test(name)) {
    const uri = Uri.parse(name);
    const base = folder ?? document.uri;
    const near = uri.authority === '' || (uri.scheme === base.scheme && uri.authority === base.authority);
    return near && (uri.scheme === 'file' || uri.scheme === base.scheme) ? uri : undefined;
  }
  const outside = name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
  return folder && !outside ? Uri.joinPath(folder, name) : undefined;
}

/** A table as a person knows it: its name without the way to it. */
export function shortName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  try {
    return address.test(file) ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
