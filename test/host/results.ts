import { mark, type HostEvent, type SuiteCounts } from './protocol';

/** Collects and prints what the page says while the tests run in it. */
export class Results {
  /** Where the run has got to, for a message about a hang. */
  last = 'nothing';
  private readonly log: string[] = [];
  private passed = 0;
  private failed = 0;
  private skipped = 0;
  private readonly failedIn = new Map<string, number>();
  private ended = false;

  /**
   * @param verbose print what VS Code itself logs, too
   * @param print where lines go
   */
  constructor(
    private readonly verbose: boolean,
    private readonly print: (line: string) => void = console.log,
  ) {}

  /** Takes one line of VS Code's log. Returns whether the tests said it. */
  hear(type: string, values: unknown): boolean {
    const text = (Array.isArray(values) ? values : [values]).map(String).join(' ');
    const at = text.indexOf(mark);
    if (at < 0) {
      this.log.push(`[${type}] ${text.split('\n', 1)[0]!.slice(0, 300)}`);
      if (this.verbose) this.print(`    [${type}] ${text}`);
      return false;
    }
    this.take(JSON.parse(text.slice(at + mark.length)) as HostEvent);
    return true;
  }

  private take(event: HostEvent): void {
    this.last = 'title' in event ? event.title : event.event;
    switch (event.event) {
      case 'passed':
        this.passed++;
        this.print(`  ✔ ${event.title} (${event.milliseconds} ms)`);
        break;
      case 'skipped':
        this.skipped++;
        this.print(`  - ${event.title}`);
        break;
      case 'failed':
        this.failed++;
        if (event.suite !== '') this.failedIn.set(event.suite, (this.failedIn.get(event.suite) ?? 0) + 1);
        this.print(`  ✘ ${event.title}\n${event.message.replace(/^/gm, '      ')}`);
        break;
      case 'note':
        this.print(`    ${event.text}`);
        break;
      case 'end':
        this.ended = true;
        break;
      case 'begin':
        break;
    }
  }

  /** What came out; a run that ended early, without a test or by `trouble` has one failure more. */
  counts(status: number, trouble?: string): SuiteCounts {
    const any = this.passed + this.failed + this.skipped > 0;
    const whole = trouble === undefined && this.ended && any && (status === 0) === (this.failed === 0);
    if (!whole) {
      this.print(`  ✘ ${trouble ?? `the run inside VS Code ended with status ${status}`}; last seen: ${this.last}`);
      this.print(this.log.slice(-40).join('\n'));
    }
    return {
      passed: this.passed,
      failed: this.failed + (whole ? 0 : 1),
      skipped: this.skipped,
      failedIn: Object.fromEntries(this.failedIn),
    };
  }
}
