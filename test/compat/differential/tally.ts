/** Counts what was compared, and how often each decision made a difference. */
export class Tally {
  pairs = 0;
  requests = 0;
  /** Correct signatures of this package. */
  ours = 0;
  /** Correct and wrong signatures of 1.0.0. The wrong ones are decided differences (D-10). */
  original = { right: 0, wrong: 0 };
  readonly reasons = new Map<string, number>();
  readonly nonces = new Set<string>();

  constructor(reasons: readonly string[]) {
    for (const reason of reasons) this.reasons.set(reason, 0);
  }

  count(reason: string): void {
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }

  print(title: string): void {
    const { right, wrong } = this.original;
    const lines = [
      `${title}: ${this.pairs} pairs of calls compared, ${this.requests} pairs of requests among them`,
      `signatures: ${this.ours} of ours right; of the original's ${right} right, ${wrong} wrong as decided (D-10)`,
      'pairs that differ, by decision:',
      ...[...this.reasons]
        .filter((each) => each[1] > 0)
        .sort()
        .map(([reason, count]) => `${`${count}`.padStart(6)}  ${reason}`),
    ];
    console.log(lines.map((line) => `      ${line}`).join('\n'));
  }
}
