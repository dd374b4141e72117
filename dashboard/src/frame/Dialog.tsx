import { CloseOutlined } from "@ant-design/icons";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";

interface DialogProps {
  title: string;
  /** Where it stands: in the middle, as a sheet from below, or as a drawer at the right with room for tables. */
  kind?: "middle" | "sheet" | "drawer";
  /** Beside the title, e.g. a link to the whole page. */
  extra?: ReactNode;
  testId?: string;
  close: () => void;
  children: ReactNode;
}

/** The browser's own dialog: begins at `data-first` where something has it, keeps the focus inside, gives it back, closes with Escape or a click beside it. */
export function Dialog({ title, kind = "middle", extra, testId, close, children }: DialogProps) {
  const texts = useTexts(frame);
  const place = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // The browser closes with Escape; the click beside the dialog is for the mouse alone.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={place}
      className={`dialog ${kind}`}
      aria-labelledby={heading}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === place.current) {
          close();
        }
      }}
    >
      <div className="dialog-body">
        <header>
          <h2 id={heading}>{title}</h2>
          {extra}
          <button type="button" className="icon-button" aria-label={texts.close} onClick={close}>
            <CloseOutlined aria-hidden />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
