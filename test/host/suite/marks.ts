// What the suites about marks share. Runs in both extension hosts: no node modules here.
import * as vscode from 'vscode';
import type { Row } from '../../../src/vscode/testApi';
import { until } from '../check';
import { problems, testApi } from './reports';

/** Where a piece of text stands for the first time. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`not in the text: ${text}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The id of the rule that a problem comes from: its code, which leads to the rule's page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** Marks the figure of the only problem 核实无误 by its quick fix. */
export async function settle(document: vscode.TextDocument): Promise<void> {
  const problem = problems(document.uri).find((one) => ruleOf(one).startsWith('statistics/'));
  if (!problem) throw new Error('there is no problem to settle');
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    problem.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const { command } = actions.find(({ title }) => title === '核实无误，不再提示') ?? {};
  if (!command) throw new Error('核实无误 is not offered');
  await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
  await (await testApi()).whenIdle(document.uri);
}

/** The groups of the 数据核对 view with how many claims or figures each holds. */
export async function groups(): Promise<Record<string, number>> {
  const rows = (await testApi()).rows('statistics');
  return Object.fromEntries(rows.map(({ label, description }) => [label, Number.parseInt(description, 10)]));
}

/** A row anywhere below `rows` whose label contains this. */
export function rowWith(rows: readonly Row[], text: string): Row | undefined {
  for (const row of rows) {
    const found = row.label.includes(text) ? row : rowWith(row.children, text);
    if (found) return found;
  }
  return undefined;
}

/** Waits until the document has so many problems of ours. */
export async function untilProblems(document: vscode.TextDocument, count: number): Promise<void> {
  await until(`${count} problems`, () => problems(document.uri).length === count);
}

/** Writes a text file of the workspace, and the folders above it. */
export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The text of a file; undefined where there is none. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
