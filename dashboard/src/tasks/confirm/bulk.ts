/** What came of one of many. */
export interface Outcome {
  id: string;
  /** Null where it went well. */
  refusal: Error | null;
}

/**
 * Does the same with one after the other, so that what is refused for one stops no other, and tells each outcome as it comes.
 */
export async function doAll<T extends { id: string }>(
  items: readonly T[],
  act: (item: T) => Promise<unknown>,
  told: (outcome: Outcome) => void,
): Promise<void> {
  for (const item of items) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- each is a decision of its own; the service is not to be flooded
      await act(item);
      told({ id: item.id, refusal: null });
    } catch (error) {
      told({ id: item.id, refusal: error as Error });
    }
  }
}
