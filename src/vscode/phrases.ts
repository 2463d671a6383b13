import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import { reportLanguage } from './documents';
import type { Guard } from './guard';

/** 插入常用语: VS Code's own picker, with the snippets of reports, in a Markdown report too. */
export function phrases(guard: Guard): Disposable {
  return guard.command('gongwen.insertPhrase', () =>
    commands.executeCommand('editor.action.insertSnippet', { langId: reportLanguage }),
  );
}
