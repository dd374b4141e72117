import { type KeyboardEvent, useLayoutEffect, useRef } from "react";

interface CellEditorProps {
  label: string;
  text: string;
  words: boolean;
  /** Opened by typing: arrows leave it, as in a spreadsheet. */
  quick: boolean;
  /** Closes with what stands in it; null gives it up. `key` is what closed it, for where to go next. */
  close: (text: string | null, key: string, shift: boolean) => void;
  typing: (text: string) => void;
}

/** The field of an open cell. It keeps its text to itself until it is closed, so that typing moves nothing else. */
export function CellEditor({ label, text, words, quick, close, typing }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!quick) {
      field.current?.select();
    }
  }, [quick]);
  const end = (value: string | null, key: string, shift = false) => {
    if (!closed.current) {
      closed.current = true;
      close(value, key, shift);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const { key, shiftKey, currentTarget } = event;
    // While letters are being composed, Enter belongs to the keyboard of the language.
    if (event.nativeEvent.isComposing) {
      return;
    }
    const leaves = key === "Enter" || key === "Tab" || key === "ArrowUp" || key === "ArrowDown";
    if (key === "Escape") {
      event.preventDefault();
      end(null, key);
    } else if (leaves || (quick && (key === "ArrowLeft" || key === "ArrowRight"))) {
      event.preventDefault();
      end(currentTarget.value, key, shiftKey);
    }
  };
  return (
    <input
      ref={field}
      className="sheet-editor"
      aria-label={label}
      defaultValue={text}
      inputMode={words ? "text" : "decimal"}
      autoComplete="off"
      spellCheck={false}
      onKeyDown={onKeyDown}
      onChange={({ target }) => typing(target.value)}
      onBlur={({ target }) => end(target.value, "")}
    />
  );
}
