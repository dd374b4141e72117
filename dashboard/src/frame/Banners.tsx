import { CloudOutlined, DisconnectOutlined } from "@ant-design/icons";
import { useSyncExternalStore } from "react";
import { noteSignedIn, useSignedOut } from "../api/signed-out";
import { useOutages } from "../api/outages";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import { Dialog } from "./Dialog";

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Whether this device has a network at all. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

/** What concerns every page: no network, or parts of the product that do not answer. */
export function Banners() {
  const texts = useTexts(frame);
  const online = useOnline();
  const away = useOutages();
  return (
    <div className="banners" role="status" aria-live="polite">
      {!online && (
        <p className="banner" data-testid="offline">
          <DisconnectOutlined aria-hidden /> {texts.offline}
        </p>
      )}
      {online && away.length > 0 && (
        <p className="banner" data-testid="outage">
          <CloudOutlined aria-hidden /> {texts.away(away.map((part) => texts.parts[part]).join(texts.and))}
        </p>
      )}
    </div>
  );
}

/** The session ended while somebody was at work: nothing that was typed is thrown away. */
export function SignedOut() {
  const texts = useTexts(frame);
  if (!useSignedOut()) {
    return null;
  }
  return (
    <Dialog title={texts.signedOutTitle} close={noteSignedIn}>
      <p>{texts.signedOutHelp}</p>
      <p className="dialog-actions">
        <a className="button primary" href="/" target="_blank" rel="noreferrer">
          {texts.signInElsewhere} <span className="unseen">{texts.newTab}</span>
        </a>
        <button type="button" className="button" onClick={noteSignedIn}>
          {texts.signedInAgain}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {texts.reload}
        </button>
      </p>
    </Dialog>
  );
}
