import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '../text/ports';
import { createIntlSegmenter } from './intlSegmenter';
import { jiebaStarter } from './jiebaChild';
import { jiebaFiles } from './jiebaFiles';
import { createJiebaSegmenter, type JiebaTimes } from './jiebaSegmenter';
import { createPlatformSegmenter } from './platform';
import type { TendedSegmenter } from './tended';

/**
 * Jieba where the package has its native part, the platform's own segmenter elsewhere.
 *
 * @param dist folder of the built files, which holds jiebaProcess.cjs and, for some platforms, `jieba`
 */
export function createDesktopSegmenter(dist: string, log: Log, times?: JiebaTimes): TendedSegmenter {
  const folder = path.join(dist, 'jieba');
  if (!existsSync(path.join(folder, jiebaFiles.native))) return createPlatformSegmenter();
  return createJiebaSegmenter({
    start: jiebaStarter(path.join(dist, 'jiebaProcess.cjs'), folder),
    fallback: createIntlSegmenter(),
    log,
    ...(times && { times }),
  });
}
