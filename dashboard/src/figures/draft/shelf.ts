import type { ChangedCells } from "./cells";

/** What is kept on this device of one form until the service has it. */
export interface KeptDraft {
  /** Account, unit, form and period. */
  key: string;
  cells: ChangedCells;
  /** Words to soft rules, by figure. */
  explanations: Readonly<Record<string, string>>;
  at: string;
}

/** A place on this device that outlives reloading. */
export interface Shelf {
  take: (key: string) => Promise<KeptDraft | null>;
  put: (draft: KeptDraft) => Promise<void>;
  remove: (key: string) => Promise<void>;
  /** All of one account. */
  of: (username: string) => Promise<KeptDraft[]>;
}

export function keyOf(username: string, unit: string, form: string, period: string): string {
  return [username, unit, form, period].join("|");
}

const STORE = "drafts";

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("indexedDB")));
  });
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("tiendo-figures", 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE, { keyPath: "key" }));
  return asked(request);
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await (opened ??= open())).transaction(STORE, mode).objectStore(STORE);
}

/** The browser's own database. Each account sees its own drafts only. */
export const browserShelf: Shelf = {
  take: async (key) => ((await asked((await store("readonly")).get(key))) as KeptDraft | undefined) ?? null,
  put: async (draft) => void (await asked((await store("readwrite")).put(draft))),
  remove: async (key) => void (await asked((await store("readwrite")).delete(key))),
  of: async (username) =>
    (await asked((await store("readonly")).getAll(IDBKeyRange.bound(`${username}|`, `${username}|\uffff`)))) as KeptDraft[],
};

/** Where there is no such database, drafts last as long as the page. */
export function passingShelf(): Shelf {
  const drafts = new Map<string, KeptDraft>();
  return {
    take: (key) => Promise.resolve(drafts.get(key) ?? null),
    put: (draft) => Promise.resolve(void drafts.set(draft.key, draft)),
    remove: (key) => Promise.resolve(void drafts.delete(key)),
    of: (username) => Promise.resolve([...drafts.values()].filter(({ key }) => key.startsWith(`${username}|`))),
  };
}

export const shelf: Shelf = typeof indexedDB === "undefined" ? passingShelf() : browserShelf;
