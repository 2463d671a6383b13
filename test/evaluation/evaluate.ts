import { run } from './command';

/** `npm run evaluate -- DIR`. */
process.exitCode = run(process.argv.slice(2), console.log, console.error);
