import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulasSource } from './formulasSource';

/** `npm run generate`: writes what is derived from other sources. Tests fail while a derived file is out of date. */
function main(): void {
  writeFileSync(join(__dirname, '../../src/statistics/formulas.generated.ts'), formulasSource());
}

main();
