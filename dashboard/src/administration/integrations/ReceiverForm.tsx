import type { QueryKey } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Dialog } from "../../frame/Dialog";
import { useWrite } from "../../api/write";
import { integrations } from "../../texts/integrations";
import { useTexts } from "../../texts/texts";
import { Entry } from "../Entry";
import { fieldOf, Refused } from "../Refused";
import { EventFilter, type Filter } from "./EventFilter";
import type { Receiver, ReceiverEntry } from "./receivers";

interface ReceiverFormProps {
  title: string;
  /** Where a new one is made, or the one that is changed. */
  path: string;
  known?: Receiver;
  /** Which events are wanted; left out where notices are. */
  filter?: Filter;
  stale: QueryKey;
  close: () => void;
  /** With the secret of a new one. */
  done: (secret: string | null) => void;
}

const FIELDS = ["name", "url", "types", "period"];

/** Names a program outside, or changes what is known of it. */
export function ReceiverForm({ title, path, known, filter, stale, close, done }: ReceiverFormProps) {
  const texts = useTexts(integrations);
  const [name, setName] = useState(known?.name ?? "");
  const [url, setUrl] = useState(known?.url ?? "https://");
  const [below, setBelow] = useState(known?.below ?? true);
  const [wanted, setWanted] = useState(filter);
  const { write, writing, error } = useWrite<ReceiverEntry, Receiver>({
    request: (body) => ({ method: known === undefined ? "POST" : "PUT", path, body }),
    stale: [stale],
    refused: (refusal) => FIELDS.includes(fieldOf(refusal)),
    done: ({ secret }) => {
      close();
      done(secret);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    write({ name, url, below, ...wanted });
  };
  return (
    <Dialog title={title} close={close}>
      <form className="entry-form" noValidate onSubmit={send}>
        <Entry label={texts.name} field="name" error={error} value={name} change={setName} first />
        <Entry label={texts.url} field="url" error={error} value={url} change={setUrl} type="url" help={texts.urlHelp} />
        <label className="check">
          <input type="checkbox" checked={below} onChange={({ target }) => setBelow(target.checked)} />
          {texts.below}
        </label>
        {wanted !== undefined && <EventFilter filter={wanted} change={setWanted} error={error} />}
        <Refused error={error} field="types" />
        <div className="actions">
          <button type="submit" className="button primary" disabled={writing}>
            {texts.save}
          </button>
          <button type="button" className="button" onClick={close}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
