import { tag } from "../../api/client";
import { isOutage, ProblemError, slugOf, statusOf } from "../../api/problem";
import { isOpen, type Entered, type Figure, type Figures, type Submission } from "../types";
import { type ChangedCells, conflicts, delivered, enter, reconcile, sendable, settle, shown } from "./cells";
import { type KeptDraft, type Shelf } from "./shelf";
import { Steps } from "./steps";

/** Where the changed cells are on their way. */
export type Delivery = "STORED" | "WAITING" | "SENDING" | "UNREACHABLE" | "REFUSED";

export interface DeskState {
  submission: Submission | null;
  cells: ChangedCells;
  explanations: Readonly<Record<string, string>>;
  delivery: Delivery;
  /** Why the service did not take them. */
  refusal: ProblemError | null;
  undoable: boolean;
  redoable: boolean;
}

/** How a desk reaches the rest of the world. */
export interface DeskPorts {
  key: string;
  shelf: Shelf;
  load: () => Promise<Submission | null>;
  save: (figures: Record<string, Figure | null>, ifMatch: string | null) => Promise<Submission>;
  /** Told each time the service has something newer. */
  stored?: (submission: Submission) => void;
  /** Milliseconds between the last change and sending it, and between attempts while nothing answers. */
  settles?: number;
  retries?: number;
}

const NO_FIGURES: Figures = {};

/**
 * One form at work: every change is on the shelf of this device before it is on its way, goes to the service by itself as soon
 * as that can be reached, and never overwrites what somebody else changed meanwhile.
 */
export class Desk {
  private state: DeskState;
  private readonly listeners = new Set<() => void>();
  private readonly steps = new Steps();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private written: Promise<void> = Promise.resolve();

  constructor(
    private readonly ports: DeskPorts,
    submission: Submission | null,
  ) {
    this.state = {
      submission,
      cells: {},
      explanations: {},
      delivery: "STORED",
      refusal: null,
      undoable: false,
      redoable: false,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DeskState => this.state;

  /** Takes back what was left on this device, and goes on with it. Returns what stops the desk. */
  start(): () => void {
    const online = () => void this.deliver();
    addEventListener("online", online);
    this.written = this.ports.shelf.take(this.ports.key).then((kept) => this.takeUp(kept));
    return () => {
      removeEventListener("online", online);
      clearTimeout(this.timer);
    };
  }

  shown(code: string): Entered | null {
    return shown(this.figures, this.state.cells, code);
  }

  /** Enters cells as one step that can be undone. */
  enter(entries: readonly (readonly [code: string, now: Entered | null])[]): void {
    this.steps.note(entries.map(([code, now]) => ({ code, from: this.shown(code), to: now })));
    this.put(entries);
  }

  undo(): void {
    this.put(this.steps.undo());
  }

  redo(): void {
    this.put(this.steps.redo());
  }

  explain(code: string, text: string): void {
    const { [code]: _, ...others } = this.state.explanations;
    this.change({ explanations: text === "" ? others : { ...others, [code]: text } });
    this.keep();
  }

  /** Words to soft rules went with the figures. */
  forgetWords(): void {
    this.change({ explanations: {} });
    this.keep();
  }

  settle(code: string, whose: "MINE" | "THEIRS"): void {
    this.change({ cells: settle(this.state.cells, code, whose) });
    this.keep();
    this.deliverSoon();
  }

  /** Throws away what the service did not take. */
  drop(): void {
    this.change({ cells: {}, delivery: "STORED", refusal: null });
    this.keep();
  }

  /** Something newer came from the service, or was done to the whole form. */
  adopt(submission: Submission | null): void {
    if (submission !== null && submission.version < (this.state.submission?.version ?? 0)) {
      return;
    }
    this.change({ submission, cells: reconcile(this.state.cells, submission?.figures ?? NO_FIGURES) });
    this.keep();
    if (this.hasWork()) {
      this.deliverSoon();
    }
  }

  /** Sends what can be sent until nothing is left; resolves when it is stored or cannot be for now. */
  async deliver(): Promise<void> {
    clearTimeout(this.timer);
    if (this.sending || !this.hasWork()) {
      return;
    }
    this.sending = true;
    this.change({ delivery: "SENDING", refusal: null });
    try {
      while (this.hasWork()) {
        // One after the other: each is made on the version before.
        // oxlint-disable-next-line no-await-in-loop
        await this.deliverOnce();
      }
      this.change({ delivery: "STORED" });
    } catch (error) {
      this.failed(error);
    } finally {
      this.sending = false;
    }
  }

  private async deliverOnce(): Promise<void> {
    const { submission, cells } = this.state;
    try {
      const sent = sendable(cells);
      const stored = await this.ports.save(sent, submission === null ? null : tag(submission.version));
      this.arrived(stored, delivered(this.state.cells, sent));
    } catch (error) {
      if (!["draft-overtaken", "stale-version"].includes(slugOf(error)) && statusOf(error) !== 428) {
        throw error;
      }
      const theirs = await this.ports.load();
      // The same version again would be refused again.
      if (theirs === null || theirs.version === submission?.version) {
        throw error;
      }
      this.arrived(theirs, this.state.cells);
    }
  }

  private arrived(submission: Submission, cells: ChangedCells): void {
    this.change({ submission, cells: reconcile(cells, submission.figures) });
    this.keep();
    this.ports.stored?.(submission);
  }

  private failed(error: unknown): void {
    if (!(error instanceof ProblemError) || isOutage(error) || statusOf(error) === 401) {
      this.change({ delivery: "UNREACHABLE" });
      this.timer = setTimeout(() => void this.deliver(), this.ports.retries ?? 15_000);
    } else {
      this.change({ delivery: "REFUSED", refusal: error });
    }
  }

  private takeUp(kept: KeptDraft | null): void {
    if (kept === null) {
      return;
    }
    const cells = reconcile({ ...kept.cells, ...this.state.cells }, this.figures);
    this.change({ cells, explanations: { ...kept.explanations, ...this.state.explanations } });
    this.keep();
    if (this.hasWork()) {
      this.deliverSoon();
    }
  }

  private put(entries: readonly (readonly [string, Entered | null])[]): void {
    const { figures } = this;
    let { cells } = this.state;
    for (const [code, now] of entries) {
      cells = enter(cells, figures, code, now);
    }
    this.change({ cells, undoable: this.steps.undoable, redoable: this.steps.redoable });
    this.keep();
    this.deliverSoon();
  }

  private hasWork(): boolean {
    return isOpen(this.state.submission) && Object.keys(sendable(this.state.cells)).length > 0;
  }

  private deliverSoon(): void {
    if (!this.hasWork()) {
      return;
    }
    if (!this.sending) {
      this.change({ delivery: this.state.delivery === "UNREACHABLE" ? "UNREACHABLE" : "WAITING" });
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.deliver(), this.ports.settles ?? 800);
  }

  /** Puts the changed cells on the shelf, one writing after the other. */
  private keep(): void {
    const { shelf, key } = this.ports;
    this.written = this.written.then(() => {
      const { cells, explanations } = this.state;
      const nothing = Object.keys(cells).length === 0 && Object.keys(explanations).length === 0;
      return nothing ? shelf.remove(key) : shelf.put({ key, cells, explanations, at: new Date().toISOString() });
    });
  }

  private get figures(): Figures {
    return this.state.submission?.figures ?? NO_FIGURES;
  }

  private change(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

/** How many changed cells wait on this device, those with a conflict included. */
export function waitingCells({ cells }: DeskState): number {
  return Object.keys(cells).length;
}

export function conflictsOf({ cells }: DeskState): string[] {
  return conflicts(cells);
}
