import { ProblemError } from "./client";
import { isOutage } from "./problem";

/** What became of one of many. */
export interface Outcome<T> {
  item: T;
  /** Null where it was done. */
  error: Error | null;
}

const AT_ONCE = 4;

/** Does the same to many, a few at once; one that fails keeps no other one back. Nothing more is tried once nothing answers. */
export async function each<T>(
  items: readonly T[],
  act: (item: T) => Promise<unknown>,
  progress: (done: number) => void,
): Promise<Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  let next = 0;
  let away: Error | null = null;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      let error: Error | null = away;
      if (error === null) {
        try {
          // Each worker does one after the other.
          // oxlint-disable-next-line no-await-in-loop
          await act(item);
        } catch (refused) {
          error = refused as Error;
          away = refused instanceof ProblemError && isOutage(refused) ? refused : away;
        }
      }
      outcomes.push({ item, error });
      progress(outcomes.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcomes;
}
