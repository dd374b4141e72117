import { LeftOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { useWrite } from "../../api/write";
import { usePageTitle } from "../../frame/title";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Denied } from "../../states/States";
import { directives } from "../../texts/directives";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { today } from "../../format/days";
import { DayField } from "../../form/DayField";
import { TextField } from "../../form/fields";
import { Refused, useRefusal } from "../../form/refusal";
import type { Directive } from "./directives";
import { bodyOf, type DirectiveDraft, emptyItem, isWhole, type ItemDraft } from "./draft";
import { ItemFields } from "./ItemFields";

/** Gives tasks outside any plan: a document with what it asks for, each of which becomes a task at once. */
export function DirectiveForm() {
  const texts = useTexts(directives);
  const session = useSession();
  usePageTitle(texts.add);
  return session.is("leader", "reviewer", "administrator") ? <Form /> : <Denied help={texts.notYours} />;
}

function Form() {
  const texts = useTexts(directives);
  const to = useTo();
  const navigate = useNavigate();
  const { unit } = useSession();
  const [draft, setDraft] = useState<DirectiveDraft>({ number: "", date: today(), title: "", items: [emptyItem(1)] });
  const refusal = useRefusal("TASKS");
  const { write, writing } = useWrite<DirectiveDraft, Directive>({
    request: (whole) => ({ method: "POST", path: "/api/directives", body: bodyOf(whole) }),
    stale: [["tasks"]],
    refused: refusal.take,
    done: ({ id, title }) => {
      toast({ text: texts.issued, detail: title, tone: "good" });
      void navigate(to(`/tasks/directives/${encodeURIComponent(id)}`));
    },
  });
  const change = (part: Partial<DirectiveDraft>) => setDraft((before) => ({ ...before, ...part }));
  const setItem = (key: number, part: Partial<ItemDraft>) =>
    change({ items: draft.items.map((item) => (item.key === key ? { ...item, ...part } : item)) });
  const add = () => change({ items: [...draft.items, emptyItem(Math.max(...draft.items.map(({ key }) => key)) + 1)] });
  return (
    <form
      className="page tasks directive-form"
      onSubmit={(event) => {
        event.preventDefault();
        write(draft);
      }}
    >
      <Link to={to("/tasks/directives")} className="back">
        <LeftOutlined aria-hidden /> {texts.back}
      </Link>
      <h1>{texts.title}</h1>
      <section className="panel">
        <div className="form-row">
          <TextField label={texts.number} value={draft.number} change={(number) => change({ number })} error={refusal.of("number")} required />
          <DayField label={texts.date} value={draft.date} change={(date) => change({ date })} error={refusal.of("date")} required />
        </div>
        <TextField label={texts.subject} value={draft.title} change={(title) => change({ title })} error={refusal.of("title")} required />
      </section>
      {draft.items.map((item, index) => (
        <ItemFields
          key={item.key}
          unit={unit}
          item={item}
          index={index}
          refusal={refusal}
          change={(part) => setItem(item.key, part)}
          {...(draft.items.length > 1
            ? { remove: () => change({ items: draft.items.filter(({ key }) => key !== item.key) }) }
            : {})}
        />
      ))}
      <Refused refusal={refusal} fields={["number", "date", "title"]} />
      <div className="form-actions">
        <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
          {texts.addItem}
        </Button>
        <Button type="primary" htmlType="submit" loading={writing} disabled={!isWhole(draft)}>
          {texts.issue}
        </Button>
      </div>
    </form>
  );
}
