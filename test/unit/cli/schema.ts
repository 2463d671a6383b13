import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const schema = JSON.parse(readFileSync(join(__dirname, '../../../media/cli.schema.json'), 'utf8')) as object;
// A schema with an unknown word or a missing type is itself an error.
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** What the published schema has against a value; empty where it is well-formed. */
export function schemaProblems(value: unknown): string[] {
  if (validate(JSON.parse(JSON.stringify(value)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
