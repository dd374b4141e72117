import type { Entered } from "../types";

/** A cell that one step changed. */
export interface Turn {
  code: string;
  from: Entered | null;
  to: Entered | null;
}

const REMEMBERED = 200;

/** What was entered step by step, so that it can be taken back and done again. */
export class Steps {
  private done: readonly Turn[][] = [];
  private undone: readonly Turn[][] = [];

  get undoable(): boolean {
    return this.done.length > 0;
  }

  get redoable(): boolean {
    return this.undone.length > 0;
  }

  note(turns: Turn[]): void {
    this.done = [...this.done.slice(1 - REMEMBERED), turns];
    this.undone = [];
  }

  /** What the cells are to be after the last step is taken back. */
  undo(): (readonly [string, Entered | null])[] {
    const last = this.done.at(-1);
    if (last === undefined) {
      return [];
    }
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, last];
    return last.map(({ code, from }) => [code, from] as const);
  }

  redo(): (readonly [string, Entered | null])[] {
    const next = this.undone.at(-1);
    if (next === undefined) {
      return [];
    }
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, next];
    return next.map(({ code, to }) => [code, to] as const);
  }
}
