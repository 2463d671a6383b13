import { env, l10n, window } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import type { Calculator } from '../statistics/calculatorPort';
import type { Guard } from './guard';
import { resultText } from './resultText';

/** Loads the calculator at its first use. */
export type LoadCalculator = () => Promise<Calculator>;

const longest = 500;

/**
 * 计算所选算式: shows what an expression comes to, the selected one or else one that is asked for; only a click puts the
 * result into the text. The command returns the result, for a key or another command that wants it.
 */
export function calculation(load: LoadCalculator, guard: Guard): Disposable {
  let loaded: Promise<Calculator> | undefined;

  function calculator(): Promise<Calculator> {
    loaded ??= load().catch((error: unknown) => {
      // A load that failed may succeed the next time.
      loaded = undefined;
      throw error;
    });
    return loaded;
  }

  return guard.command('gongwen.calculate', async (given?: unknown) => {
    const editor = window.activeTextEditor;
    const selected = editor && !editor.selection.isEmpty ? editor.document.getText(editor.selection) : undefined;
    const expression = typeof given === 'string' ? given : (selected ?? (await ask()));
    if (expression === undefined) return undefined;
    const text = expression.trim().replace(/[=＝]$/, '');
    if (text === '' || text.length > longest) {
      void window.showWarningMessage(l10n.t('请选中一个不超过{0}字的算式。', longest));
      return undefined;
    }
    const value = valueOf(await calculator(), text);
    if (typeof value === 'string') {
      void window.showWarningMessage(l10n.t('无法计算：{0}', value));
      return undefined;
    }
    const result = resultText(value);
    // Not awaited: the notice stays until the writer takes it away.
    void guard.later('gongwen.calculate', () => show(text, result, expression === selected ? editor : undefined));
    return result;
  });
}

function ask(): Thenable<string | undefined> {
  return window.showInputBox({ title: l10n.t('计算'), prompt: l10n.t('输入算式，如 552÷6200×100') });
}

/** The value, or why there is none. */
function valueOf(calculator: Calculator, expression: string): number | string {
  try {
    return calculator.evaluate(expression);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function show(expression: string, result: string, editor: TextEditor | undefined): Promise<void> {
  const insert = l10n.t('插入');
  const copy = l10n.t('复制');
  const place = editor?.selection.end;
  const version = editor?.document.version;
  const actions = place ? [insert, copy] : [copy];
  const answer = await window.showInformationMessage(`${expression} ＝ ${result}`, ...actions);
  if (answer === copy) await env.clipboard.writeText(result);
  if (answer !== insert || !editor || !place) return;
  // Behind the expression as it was selected; where the text has changed since, where the selection is now.
  const at = editor.document.version === version ? place : editor.selection.end;
  const before = editor.document.lineAt(at.line).text.slice(0, at.character);
  await editor.edit((edit) => {
    edit.insert(at, /[=＝]\s*$/.test(before) ? result : `＝${result}`);
  });
}
