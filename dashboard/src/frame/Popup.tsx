import { type ReactNode, useEffect, useRef, useState } from "react";

interface PopupProps {
  /** Named for screen readers where what is shown is a sign. */
  label: string;
  shown: ReactNode;
  className?: string;
  testId?: string;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel under it; Escape and leaving it close it. */
export function Popup({ label, shown, className = "", testId, children }: PopupProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const outside = ({ target }: Event) => {
      if (target instanceof Node && place.current?.contains(target) !== true) {
        setOpen(false);
      }
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key === "Escape") {
        setOpen(false);
        button.current?.focus();
      }
    };
    addEventListener("pointerdown", outside);
    addEventListener("focusin", outside);
    addEventListener("keydown", escape);
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("focusin", outside);
      removeEventListener("keydown", escape);
    };
  }, [open]);
  return (
    <div className="popup" ref={place}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        {shown}
      </button>
      {open && <div className="popup-panel">{children(() => setOpen(false))}</div>}
    </div>
  );
}
