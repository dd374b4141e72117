import { CloseOutlined } from "@ant-design/icons";
import { useEffect, useState } from "react";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import { dismiss, type ShownToast, STAYS, useToasts } from "./toasts";
import "./toasts.css";

/** Where messages appear; read out by screen readers as they come. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <Shown key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Shown({ toast }: { toast: ShownToast }) {
  const texts = useTexts(frame);
  const [held, hold] = useState(false);
  const stays = toast.undo !== undefined ? STAYS.undo : toast.tone === "bad" ? STAYS.bad : STAYS.plain;
  useEffect(() => {
    if (held) {
      return undefined;
    }
    const timer = setTimeout(() => dismiss(toast.id), stays);
    return () => clearTimeout(timer);
  }, [held, stays, toast.id]);
  return (
    <div
      className={`toast ${toast.tone ?? "plain"}`}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <p>
        <strong>{toast.text}</strong>
        {toast.detail !== undefined && toast.detail !== "" && <span>{toast.detail}</span>}
      </p>
      {toast.undo !== undefined && (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            toast.undo?.();
            dismiss(toast.id);
          }}
        >
          {texts.undo}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={texts.close} onClick={() => dismiss(toast.id)}>
        <CloseOutlined aria-hidden />
      </button>
    </div>
  );
}
