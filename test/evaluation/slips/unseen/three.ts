import { readSlip, type SlipKind, type SlipSetting } from '../slip';

/** A kind with its three unseen slips. */
export function three(setting: SlipSetting, name: string, slips: readonly [string, string, string]): SlipKind {
  return { name, setting, slips };
}

/**
 * A paper with the slip that the marked words of it show.
 *
 * @throws Error where the paper has the clean words not exactly once: a mistake in the data
 */
export function slipIn(paper: string, marked: string): string {
  const [before, behind, ...more] = paper.split(readSlip(marked).clean);
  if (before === undefined || behind === undefined || more.length > 0) throw new Error(`not exactly once: ${marked}`);
  return before + marked + behind;
}
