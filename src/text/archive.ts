import { unzipSync } from 'fflate';

/** Which files of an archive are unpacked, and what they may come to; beyond that nothing is. */
export interface UnpackingLimits {
  readonly isWanted: (name: string) => boolean;
  /** All wanted files together, in bytes. */
  readonly largest: number;
  readonly most: number;
}

/** The wanted files of a ZIP archive by name, or what is wrong with it. Nothing swells beyond the limits. */
export function unpack(
  bytes: Uint8Array,
  { isWanted, largest, most }: UnpackingLimits,
): Record<string, Uint8Array<ArrayBuffer>> | 'damaged' | 'too large' {
  let total = 0;
  let count = 0;
  let files: Record<string, Uint8Array<ArrayBuffer>>;
  try {
    // A file gets the room that the directory says it needs, and unpacking ends there whatever comes.
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        count += 1;
        return total <= largest && count <= most;
      },
    });
  } catch {
    return 'damaged';
  }
  return total > largest || count > most ? 'too large' : files;
}
