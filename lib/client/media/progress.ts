/** Reports the progress of a download at most ten times a second. */
import type { Progress } from '../../types/media';
import { clock } from '../../util/clock';

export type ReportProgress = (progress: Progress) => void;

const INTERVAL = 100;

/** @returns a function that ends the reports */
export function watch(
  report: ReportProgress | undefined,
  current: () => Progress,
  fail: (error: Error) => void,
): () => void {
  if (!report) return () => {};
  let last = -1;
  let timer = clock.setTimeout(tick, INTERVAL);

  function tick(): void {
    timer = clock.setTimeout(tick, INTERVAL);
    const progress = current();
    if (progress.transferred === last) return;
    last = progress.transferred;
    try {
      report?.(progress);
    } catch (error) {
      fail(error as Error);
    }
  }

  return () => clock.clearTimeout(timer);
}
