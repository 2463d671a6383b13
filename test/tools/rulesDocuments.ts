import { ruleDocument, momentText } from '../../src/rules/documentation';
import { GROUPS, groupOf } from '../../src/rules/groups';
import type { Rule } from '../../src/rules/rule';

const BEGIN = '<!-- rules: npm run generate -->';
const END = '<!-- /rules -->';

/** README.md with the table of all rules; Prettier makes its columns even afterwards. */
export function readmeWithRules(readme: string, rules: readonly Rule[]): string {
  const [before, rest = ''] = readme.split(BEGIN);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error('README.md has no place for the table of rules');
  const rows = inGroups(rules).map(
    (rule) => `| \`${rule.id}\` | ${rule.title} | ${momentText(rule)} | ${rule.source} |`,
  );
  const table = ['| 规则 | 查什么 | 何时 | 依据 |', '| --- | --- | --- | --- |', ...rows];
  return `${before ?? ''}${BEGIN}\n\n${table.join('\n')}\n\n${END}${after}`;
}

/** The page on all rules, `media/rules.md`. */
export function rulesPage(rules: readonly Rule[]): string {
  const names = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
  const chapters = names.flatMap((group) => {
    const own = rules.filter(({ id }) => groupOf(id) === group);
    return own.length === 0
      ? []
      : [`## ${GROUPS[group]}（\`${group}\`）`, '', ...own.map((rule) => ruleDocument(rule, 3))];
  });
  const head = [
    '# 检查规则',
    '',
    '由 `npm run generate` 按规则写出。每条都可以在设置 `gongwen.check.rules` 里改级别或者关掉。',
    '',
  ];
  return [...head, ...chapters].join('\n');
}

const LEVEL = ['off', 'on', 'error', 'warning', 'information', 'hint'];

/** What may be said of rules in the settings and in a settings file, as a JSON schema. */
export function ruleSettingsSchema(rules: readonly Rule[]): object {
  const groups = Object.entries(GROUPS).map(([group, title]) => [group, { description: `${title}：本组全部规则` }]);
  const own = inGroups(rules).map((rule) => {
    const options = Object.entries(rule.options ?? {}).map(([name, { title, usual, least, most }]) => {
      return [name, { type: 'number', description: title, default: usual, minimum: least, maximum: most }];
    });
    const description = `${rule.title}（${momentText(rule)}）。${rule.advice}`;
    return [
      rule.id,
      { description, ...(options.length > 0 ? { properties: Object.fromEntries(options) as object } : {}) },
    ];
  });
  return {
    type: 'object',
    additionalProperties: false,
    // The pattern below says what the values may be, for every name there is.
    propertyNames: { enum: [...groups, ...own].map(([name]) => name) },
    properties: Object.fromEntries([...groups, ...own]) as object,
    patternProperties: {
      '^[a-z]+(?:/[a-z-]+)?$': {
        anyOf: [
          { type: 'boolean' },
          { enum: LEVEL },
          { type: 'object', properties: { level: { enum: LEVEL }, moment: { enum: ['live', 'check'] } } },
        ],
      },
    },
  };
}

/** What a repository may say of checks, `.gongwen/check.json`, as a JSON schema. */
export function checkFileSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '公文起草：一个文件夹或代码库的检查设置（.gongwen/check.json）',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      schema: { description: '这种文件的版本', const: 1 },
      note: { description: '备注', type: 'string' },
      rules: {
        description: '各条规则、各组规则查不查、什么级别、何时查、选项是多少，与设置 gongwen.check.rules 写法相同',
        ...ruleSettingsSchema(rules),
      },
      failOn: {
        description: '命令行：有这一级或更重的问题时退出码为1；命令行上写了 --fail-on 的以命令行为准',
        enum: ['error', 'warning', 'information', 'hint', 'never'],
        default: 'warning',
      },
    },
    required: ['schema'],
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** package.json with the setting `gongwen.check.rules` as the rules are. */
export function manifestWithRules(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text) as { contributes: { configuration: { properties: Record<string, object> } } };
  const { properties } = manifest.contributes.configuration;
  const name = 'gongwen.check.rules';
  properties[name] = { ...properties[name], ...ruleSettingsSchema(rules) };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function inGroups(rules: readonly Rule[]): readonly Rule[] {
  const order = Object.keys(GROUPS);
  const placeOf = ({ id }: Rule): number => order.indexOf(groupOf(id) ?? '');
  return [...rules].sort((a, b) => placeOf(a) - placeOf(b));
}
