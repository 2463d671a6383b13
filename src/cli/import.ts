import type { DocxText } from '../word/reading/docxPort';
import type { Request } from './arguments';
import { readWord } from './docxInput';
import type { ExitStatus, Host } from './host';
import type { ImportWish } from './importArguments';
import { errorCode } from './problems';
import { putFile } from './putFile';
import { oneLine } from './words';

/** `import`: the text of a Word document. What could not become text is said on standard error, with status 0. */
export async function runImport(request: Request, wish: ImportWish, host: Host): Promise<ExitStatus> {
  const file = request.files[0] ?? '-';
  const say = (of: string, what: string): void => {
    host.complain(`${oneLine(of)}: ${oneLine(what)}`);
  };
  const service = host.createService((message) => {
    say('gongwen', message);
  });
  try {
    const result = await readWord(file, host.stdin, service, wish);
    if (result.text === undefined) {
      say(file, result.reason);
      return 2;
    }
    if (wish.output === '-') await host.write(result.text);
    else {
      const reason = await putFile(wish.output, Buffer.from(result.text), wish.force, request.files);
      if (reason !== undefined) {
        say(wish.output, reason);
        return 2;
      }
      await host.write(`${oneLine(wish.output)}: 已读入，${countsOf(result)}\n`);
    }
    for (const each of result.told) say(file, each);
    return 0;
  } catch (error) {
    say(file, `程序内部错误，没有读完（${errorCode(error)}）`);
    return 2;
  }
}

function countsOf({ tables, notes, comments }: DocxText): string {
  return `表格 ${tables} 个，注释 ${notes} 条，批注 ${comments} 条`;
}
