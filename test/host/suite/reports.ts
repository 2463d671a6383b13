// What the suites of the editor side share. Runs in both extension hosts: no node modules here.
import * as vscode from 'vscode';
import type { Row, TestApi } from '../../../src/vscode/testApi';
import { until } from '../check';

/** An invented report with sections on three levels, two blanks and one share that is wrong. */
export const sample = [
  '尊敬的各位领导，同志们：',
  '今年以来，云溪区聚焦企业办事难题，扎实推进窗口服务提升行动。根据会议安排，现将有关情况汇报如下：',
  '一、强化统筹，压实工作责任',
  '一是突出“快”，压缩办理时限。全年共受理申请2000件，其中，设立登记类800件（占比40.00%）、变更登记类700件（占比35.00%）、注销登记类300件（占比15.00%）、备案类200件（占比27.00%）。',
  '二是突出“实”，优化窗口服务。累计服务企业**家，减免费用****.**万元。',
  '二、坚持问题导向，补齐短板弱项',
  '对照企业期待，工作中还有一些差距，需要认真加以改进。',
  '三、聚焦重点任务，推动常态长效',
  '下一步，我们将持续用力，久久为功。',
  '汇报完毕，不当之处，请各位领导批评指正。',
].join('\n');

/** A text that nobody would call a report. */
export const note = '周三下午去图书馆还书，顺便买两斤苹果。\n记得带伞。\n';

/** The extension's test API. */
export async function testApi(): Promise<TestApi> {
  const extension = vscode.extensions.getExtension<TestApi>('gongwen.gongwen');
  if (!extension) throw new Error('gongwen.gongwen is not there');
  return extension.activate();
}

/** Shows a document and waits until the extension has done with it all that it does unasked. */
export async function show(document: vscode.TextDocument, column?: vscode.ViewColumn): Promise<vscode.TextEditor> {
  const api = await testApi();
  const editor = await vscode.window.showTextDocument(document, {
    preview: false,
    ...(column ? { viewColumn: column } : {}),
  });
  await api.whenIdle(document.uri);
  return editor;
}

let documents = 0;

const endings: Readonly<Record<string, string>> = { plaintext: 'txt', markdown: 'md', gongwen: 'gongwen' };

/**
 * A new document without a file. Each has a name of its own: VS Code would give `Untitled-1` to the next one too, and
 * restore into it what it has kept of the one before.
 */
export async function untitled(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `/new-${++documents}.${endings[language]!}` });
  const document = await vscode.workspace.openTextDocument(uri);
  const filled = new vscode.WorkspaceEdit();
  filled.insert(uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(filled);
  return show(document);
}

/** A file of the workspace that the run has filled: `samples/…` or `seeds/…`. */
export function fileUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, ...name.split('/'));
}

/** Opens a file of the workspace as a click on it does: a document opened through the API would outlive its tab. */
export async function file(name: string): Promise<vscode.TextEditor> {
  const uri = fileUri(name);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  await (await testApi()).whenIdle(uri);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) throw new Error(`${name} is not in front`);
  return editor;
}

/** Shows the seed whose name begins with `number`; undefined where this machine has none. */
export async function seed(number: string): Promise<vscode.TextEditor | undefined> {
  const folder = fileUri('seeds');
  const files = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const name = files.map(([each]) => each).find((each) => each.startsWith(number));
  return name === undefined ? undefined : file(`seeds/${name}`);
}

/** Edits a document and waits until the extension has caught up. */
export async function edit(editor: vscode.TextEditor, change: (builder: vscode.TextEditorEdit) => void): Promise<void> {
  const api = await testApi();
  await editor.edit(change);
  await api.whenIdle(editor.document.uri);
}

/** Closes all editors; what was not saved is thrown away. */
export async function closeAll(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (document.isDirty) await vscode.window.showTextDocument(document);
    if (document.isDirty) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  const dirty = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  for (const document of dirty) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until('no editor is open', () => vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
}

/** Changes one of our settings for the run of `work`. */
export async function withSetting(key: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  await settings.update(key, value, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await vscode.workspace.getConfiguration().update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Labels of a tree's rows, nested as they are. */
export function labels(rows: readonly Row[]): unknown[] {
  return rows.map(({ label, children }) => (children.length === 0 ? label : [label, labels(children)]));
}

/** Our problems of a document. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === '公文');
}

/**
 * Waits for what a file outside of the editor brings about: some seconds for its watcher, which may miss a file that comes
 * together with its folder, then as a person would who comes back to the report.
 */
export async function appear(what: string, isThere: () => boolean | Promise<boolean>): Promise<void> {
  const { document } = vscode.window.activeTextEditor!;
  await until(what, isThere, 3).catch(async () => {
    await vscode.commands.executeCommand('workbench.action.files.newUntitledFile');
    await vscode.window.showTextDocument(document);
    await until(what, isThere);
  });
}
