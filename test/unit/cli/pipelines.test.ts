import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parseArguments } from '../../../src/cli/arguments';
import { createReportService } from '../../../src/service';
import { builtProgram, root } from './runCli';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
/** The block of code of a kind that begins with these words. */
const blockOf = (kind: string, begin: string): string => {
  const start = readme.indexOf(`\`\`\`${kind}\n${begin}`);
  return readme.slice(start + 4 + kind.length, readme.indexOf('```', start + 3));
};
const hasGit = spawnSync('git', ['--version']).status === 0;

describe('what README.md says of pipelines', () => {
  it('is a hook that lets nothing with an error be committed, and all else', function () {
    if (!hasGit || process.platform === 'win32') this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-hook-'));
    try {
      const bin = path.join(folder, 'bin');
      const repository = path.join(folder, 'repository');
      mkdirSync(bin);
      mkdirSync(repository);
      writeFileSync(path.join(bin, 'gongwen'), `#!/bin/sh\nexec '${process.execPath}' '${builtProgram()}' "$@"\n`);
      chmodSync(path.join(bin, 'gongwen'), 0o755);
      const nowhere = path.join(folder, 'none');
      const env = {
        ...process.env,
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
        HOME: folder,
        GIT_CONFIG_GLOBAL: nowhere,
        GIT_CONFIG_SYSTEM: nowhere,
      };
      const git = (...args: string[]): number | null =>
        spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: repository, env })
          .status;
      execFileSync('git', ['init', '-q'], { cwd: repository, env });
      const hook = path.join(repository, '.git/hooks/pre-commit');
      mkdirSync(path.dirname(hook), { recursive: true });
      writeFileSync(hook, blockOf('sh', '#!/bin/sh'));
      chmodSync(hook, 0o755);
      const report = path.join(repository, '一季度 汇报.txt');
      writeFileSync(report, '今年成效明显，，全面推进。\n');
      git('add', '.');
      assert.notEqual(git('commit', '-q', '-m', 'a'), 0, 'an error went through');
      writeFileSync(report, '今年成效明显，全面推进。\n');
      git('add', '.');
      assert.equal(git('commit', '-q', '-m', 'a'), 0, 'a clean report was refused');
      writeFileSync(path.join(repository, 'a.png'), '');
      git('add', '.');
      assert.equal(git('commit', '-q', '-m', 'b'), 0, 'nothing to check was refused');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is a workflow whose command is one', () => {
    const line = /- run: gongwen (.+)/.exec(blockOf('yaml', 'on: pull_request'))![1]!;
    const parsed = parseArguments(line.split(' '));
    assert.ok(parsed.kind === 'run');
    assert.deepEqual(parsed.request.check, { gate: true });
  });

  it('is a file of settings that reader and schema take', async () => {
    const text = [...readme.matchAll(/```json\n([^]*?)```/g)]
      .map(([, json]) => json!)
      .find((json) => json.includes('failOn'))!;
    const { ruleBook } = createReportService({ log: () => undefined });
    assert.deepEqual((await ruleBook.readFile(text)).problems, []);
    const schema = JSON.parse(readFileSync(path.join(root, 'media/check.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    for (const wrong of [
      '{"rules": {}}',
      '{"schema": 1, "rules": {"punctuation/none": "off"}}',
      '{"schema": 1, "failOn": "high"}',
    ]) {
      assert.equal(validate(JSON.parse(wrong)), false, wrong);
      assert.notDeepEqual((await ruleBook.readFile(wrong)).problems, [], wrong);
    }
  });
});
