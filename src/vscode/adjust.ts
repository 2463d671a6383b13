import { commands, ConfigurationTarget, Disposable, l10n, window, workspace } from 'vscode';
import type { Guard } from './guard';
import { speakingRate, speakingRates } from './settings';

/** The commands behind the status bar that change one of the writer's own settings. */
export function adjustments(guard: Guard): Disposable {
  return Disposable.from(
    guard.command('gongwen.setSpeakingRate', async () => {
      const answer = await window.showInputBox({
        title: l10n.t('朗读语速'),
        prompt: l10n.t(
          '每分钟读多少字（{0}～{1}，通常{2}）',
          speakingRates.least,
          speakingRates.most,
          speakingRates.usual,
        ),
        value: String(speakingRate()),
        validateInput: (text) =>
          rateOf(text) === undefined
            ? l10n.t('请输入{0}到{1}之间的数', speakingRates.least, speakingRates.most)
            : undefined,
      });
      const rate = answer === undefined ? undefined : rateOf(answer);
      if (rate === undefined) return;
      await workspace.getConfiguration('gongwen').update('speakingRate', rate, ConfigurationTarget.Global);
    }),
    guard.command('gongwen.openLimit', () =>
      commands.executeCommand('workbench.action.openSettings', 'gongwen.live.maximumCharacters'),
    ),
  );
}

/** What was typed as a rate, full-width digits too; undefined for anything else. */
function rateOf(text: string): number | undefined {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d{1,4}$/.test(digits)) return undefined;
  const rate = Number(digits);
  return rate >= speakingRates.least && rate <= speakingRates.most ? rate : undefined;
}
