import { useContext, useEffect, useState } from "react";
import { type Navigator, UNSAFE_NavigationContext as NavigationContext } from "react-router";
import { Dialog } from "../../frame/Dialog";
import { offices } from "../../texts/offices";
import { useTexts } from "../../texts/texts";

/** While it is shown, whoever goes to another address or closes the page is asked first. */
export function Leaving() {
  const texts = useTexts(offices);
  const { navigator } = useContext(NavigationContext);
  const [leaving, setLeaving] = useState<{ go: () => void } | null>(null);
  useEffect(() => holdBack(navigator, (go) => setLeaving({ go })), [navigator]);
  if (leaving === null) {
    return null;
  }
  return (
    <Dialog title={texts.leaveTitle} testId="leaving" close={() => setLeaving(null)}>
      <p>{texts.leaveHelp}</p>
      <div className="dialog-actions">
        <button type="button" className="button primary" data-first onClick={() => setLeaving(null)}>
          {texts.stay}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            setLeaving(null);
            leaving.go();
          }}
        >
          {texts.leave}
        </button>
      </div>
    </Dialog>
  );
}

function askOnClosing(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Hands every way to another address to `ask` instead of going it, until the answer is called. */
function holdBack(navigator: Navigator, ask: (go: () => void) => void): () => void {
  const push = navigator.push.bind(navigator);
  // The router asks nobody by itself unless all pages are known to it beforehand.
  navigator.push = (...to) => ask(() => push(...to));
  addEventListener("beforeunload", askOnClosing);
  return () => {
    navigator.push = push;
    removeEventListener("beforeunload", askOnClosing);
  };
}
