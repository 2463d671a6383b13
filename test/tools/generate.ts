import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { divisionsSource } from './divisionsSource';
import { formulasSource } from './formulasSource';

/** `npm run generate`: writes what is derived from other sources. Tests fail while a derived file is out of date. */
function main(): void {
  const src = join(__dirname, '../../src');
  writeFileSync(join(src, 'statistics/formulas.generated.ts'), formulasSource());
  writeFileSync(join(src, 'editing/masking/divisions.generated.ts'), divisionsSource());
}

main();
