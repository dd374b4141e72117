import { useEffect, useState } from "react";
import { prefer, usePreferences } from "../preferences/preferences";
import { onKey, useRegisteredShortcuts, useShortcut } from "../shortcuts/shortcuts";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import { Dialog } from "./Dialog";

const ASKED = "tiendo:help";

export function openHelp(): void {
  dispatchEvent(new Event(ASKED));
}

/** Listens to the keyboard, and lists what its keys do. */
export function ShortcutHelp() {
  const texts = useTexts(frame);
  const { shortcuts: on } = usePreferences();
  const all = useRegisteredShortcuts();
  const [open, setOpen] = useState(false);
  useShortcut("?", texts.shortcutHelp, openHelp);
  useShortcut("m", texts.shortcutMain, () => document.querySelector<HTMLElement>("#main")?.focus());
  useEffect(() => {
    const show = () => setOpen(true);
    addEventListener(ASKED, show);
    return () => removeEventListener(ASKED, show);
  }, []);
  useEffect(() => {
    if (!on) {
      return undefined;
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [on]);
  if (!open) {
    return null;
  }
  return (
    <Dialog title={texts.shortcuts} close={() => setOpen(false)}>
      <p className="hint">{texts.shortcutsHelp}</p>
      <label className="check">
        <input type="checkbox" checked={on} onChange={({ target }) => prefer({ shortcuts: target.checked })} />
        {texts.shortcutsOn}
      </label>
      <dl className="shortcuts" data-testid="shortcuts">
        {all.map(({ keys, label }) => (
          <div key={`${keys} ${label}`}>
            <dt>
              {keys.split(" ").map((key, index) => (
                <span key={key + String(index)}>
                  {index > 0 && <small> {texts.shortcutThen} </small>}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
