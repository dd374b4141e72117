import { kindOf } from "./kind";

/** Files of the pages that open without a network; the build puts their names here. */
const FILES: readonly string[] = JSON.parse("__KEPT_FILES__") as string[];
const SHELL = "/";
const ME = "/api/me";
const FILE_CACHE = "tiendo-files-__KEPT_VERSION__";
const ANSWER_CACHE = "tiendo-answers";

interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface AskedEvent extends LifeEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

interface Worker {
  addEventListener: ((type: "install" | "activate", listener: (event: LifeEvent) => void) => void) &
    ((type: "fetch", listener: (event: AskedEvent) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  location: Location;
}

const worker = globalThis as unknown as Worker;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  switch (kindOf(request, worker.location.origin)) {
    case "PAGE":
      event.respondWith(page(request));
      break;
    case "FILE":
      event.respondWith(file(request));
      break;
    case "ANSWER":
      event.respondWith(answer(request));
      break;
    case "LEAVING":
      // Whoever signs out leaves nothing of what was read to the next one at this computer.
      event.waitUntil(caches.delete(ANSWER_CACHE));
      break;
    case "OTHER":
      break;
  }
});

async function install(): Promise<void> {
  const files = await caches.open(FILE_CACHE);
  await files.addAll([...FILES]);
  await keep(files, SHELL, await fetch(SHELL, { credentials: "same-origin" }));
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("tiendo-files-") && name !== FILE_CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The page from the network; without one, as it was kept. */
async function page(request: Request): Promise<Response> {
  const files = await caches.open(FILE_CACHE);
  try {
    const fresh = await fetch(request);
    await keep(files, SHELL, fresh);
    return fresh;
  } catch (error) {
    return kept(await files.match(SHELL), error);
  }
}

/** Names of files change with what is in them: what is kept is right. */
async function file(request: Request): Promise<Response> {
  const known = await caches.match(request);
  if (known !== undefined) {
    return known;
  }
  const fresh = await fetch(request);
  await keep(await caches.open(FILE_CACHE), request, fresh);
  return fresh;
}

/** What a service says, always the newest; without a network, what it said last. */
async function answer(request: Request): Promise<Response> {
  const answers = await caches.open(ANSWER_CACHE);
  try {
    const fresh = await fetch(request);
    const emptied = new URL(request.url).pathname === ME && (await isSomebodyElse(answers, fresh));
    await keep(emptied ? await caches.open(ANSWER_CACHE) : answers, request, fresh);
    return fresh;
  } catch (error) {
    return kept(await answers.match(request), error);
  }
}

/** Whether another account is signed in now than before; then nothing of what the other read stays. */
async function isSomebodyElse(answers: Cache, fresh: Response): Promise<boolean> {
  const before = await answers.match(ME);
  if (before === undefined || !fresh.ok) {
    return false;
  }
  const [was, is] = (await Promise.all([before.json(), fresh.clone().json()])) as { username: string }[];
  return was?.username !== is?.username && (await caches.delete(ANSWER_CACHE));
}

/** Keeps answers of success; a page that led elsewhere, as to signing in, is none. */
async function keep(cache: Cache, request: Request | string, fresh: Response): Promise<void> {
  if (fresh.ok && !fresh.redirected) {
    await cache.put(request, fresh.clone());
  }
}

function kept(known: Response | undefined, error: unknown): Response {
  if (known === undefined) {
    throw error;
  }
  return known;
}
