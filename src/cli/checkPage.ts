import { relative } from 'node:path';
import type { Review, Skipped } from '../review/model';
import type { ReportService } from '../service';
import type { CheckPageWish } from './checkArguments';
import type { FileReport } from './command';
import { errorCode } from './problems';
import { putFile } from './putFile';
import { oneLine } from './words';

/** The page of 送审前检查 on all files of a run, as they come. */
export interface CheckPage {
  add(file: string, report: FileReport): void;
  skip(file: string, reason: string): void;
  /** Writes it; what came of it, or why it could not be. */
  write(): Promise<{ readonly told: string } | { readonly problem: string }>;
}

/** @param files what was named; @param several whether that is more than one report, or a folder */
export function createCheckPage(
  { output, format, force }: CheckPageWish,
  files: readonly string[],
  several: boolean,
  service: ReportService,
): CheckPage {
  const [first = ''] = files;
  const title = several ? oneLine(files.join('、')) : undefined;
  const reviews: Review[] = [];
  const skipped: Skipped[] = [];
  /** What the page must not be written over. */
  const drafts: string[] = [];

  /** Below one folder without its name, which stands above them. */
  function nameOf(file: string): string {
    const below = several && files.length === 1 ? relative(first, file) : '';
    return oneLine(below === '' ? file : below);
  }

  async function bytesOf(): Promise<Uint8Array> {
    const [only] = reviews;
    const isSingle = title === undefined && only !== undefined && skipped.length === 0;
    const page = isSingle ? only : service.review.folder(title ?? skipped[0]?.name ?? '', reviews, skipped);
    const text = await service.review.page(page, format === 'html' ? 'html' : 'markdown');
    if (format !== 'docx') return Buffer.from(text);
    const [profile] = service.profiles;
    return service.exportDocx(service.parse(text, { format: 'markdown' }), profile!, { created: new Date() });
  }

  return {
    add(file, { review }) {
      drafts.push(file);
      if (review) reviews.push(service.review.kept(several ? { ...review(), name: nameOf(file) } : review()));
    },
    skip(file, reason) {
      drafts.push(file);
      skipped.push({ name: nameOf(file), reason: oneLine(reason) });
    },
    async write() {
      const name = oneLine(output);
      try {
        const problem = await putFile(output, await bytesOf(), force, drafts);
        if (problem !== undefined) return { problem: `${name}: ${problem}` };
      } catch (error) {
        return { problem: `${name}: 程序内部错误，没有写成（${oneLine(errorCode(error))}）` };
      }
      const { verdict } = service.review.folder('', reviews, skipped);
      return { told: `${name}: 检查结果已写好，${verdict.replace(/。$/, '')}` };
    },
  };
}
