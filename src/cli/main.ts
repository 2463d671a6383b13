import { version } from '../../package.json';
import { createReportService } from '../service';
import { errorCode } from './problems';
import { run } from './run';

/** Whether somebody still reads standard output. `gongwen … | head` closes it early, which is no error. */
let heard = true;
let broken: string | undefined;
process.stdout.on('error', (error) => {
  heard = false;
  if (errorCode(error) !== 'EPIPE') broken ??= errorCode(error);
});
process.stderr.on('error', () => undefined);

const complain = (line: string): void => {
  process.stderr.write(`gongwen: ${line}\n`);
};

/** Waits until the chunk has gone out, so that nothing piles up before a slow reader. */
function write(chunk: string | Uint8Array): Promise<boolean> {
  if (!heard) return Promise.resolve(false);
  return new Promise((resolve) => {
    process.stdout.write(chunk, (error) => {
      resolve(!error && heard);
    });
  });
}

run(process.argv.slice(2), {
  stdin: process.stdin,
  write,
  complain,
  createService: (log) => createReportService({ log }),
  version,
}).then(
  (status) => {
    if (broken !== undefined) complain(`结果写不出去（${broken}）`);
    process.exitCode = broken === undefined ? status : 2;
  },
  (error: unknown) => {
    complain(`程序内部错误（${errorCode(error)}）`);
    process.exitCode = 2;
  },
);
