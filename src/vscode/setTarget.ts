import { l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import { parseTarget, targetLimits } from '../text/lengthTarget';
import { usualTarget } from './settings';
import type { Targets } from './targets';

/** 设置篇幅目标: for the report in front, kept outside of it. The target can be passed instead of asked for. */
export function setTarget(targets: Targets, current: Current, guard: Guard): Disposable {
  return guard.command('gongwen.setTarget', async (given: unknown) => {
    const uri = current.session()?.document.uri;
    if (!uri) return;
    const text = typeof given === 'string' ? given : await ask(targets.own(uri) ?? usualTarget(uri));
    if (text !== undefined && isTarget(text)) targets.set(uri, text.trim());
  });
}

function ask(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('篇幅目标'),
    prompt: l10n.t('这篇文稿要多长：如“15分钟”或“3000字”，只写数的按分钟计；留空不设目标'),
    value,
    validateInput: (text) =>
      isTarget(text)
        ? undefined
        : l10n.t('请输入1到{0}分钟或1到{1}字，如“15分钟”', targetLimits.minutes, targetLimits.characters),
  });
}

function isTarget(text: string): boolean {
  return text.trim() === '' || parseTarget(text) !== undefined;
}
