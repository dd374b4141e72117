import { CheckCircleOutlined, DisconnectOutlined, LoadingOutlined, WarningOutlined } from "@ant-design/icons";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { type Desk, type DeskState, waitingCells } from "../draft/desk";

/** Whether everything entered is stored, on its way, or kept on this device. */
export function Delivery({ desk, state }: { desk: Desk; state: DeskState }) {
  const texts = useTexts(figures);
  const { decimal } = useFormat();
  const words = useProblemWords();
  const count = waitingCells(state);
  if (state.delivery === "REFUSED" && state.refusal !== null) {
    const { text, detail } = words(state.refusal, "FIGURES");
    return (
      <div className="entry-note bad" role="alert" data-testid="refused">
        <WarningOutlined aria-hidden />
        <p>
          <strong>{text}</strong> {detail} {texts.refusedKept}
        </p>
        <button type="button" className="button" onClick={() => void desk.deliver()}>
          {texts.sendNow}
        </button>
        <button type="button" className="button" onClick={() => desk.drop()}>
          {texts.dropKept}
        </button>
      </div>
    );
  }
  if (state.delivery === "UNREACHABLE" && count > 0) {
    return (
      <div className="entry-note risk" role="status" data-testid="kept">
        <DisconnectOutlined aria-hidden />
        <p>{texts.keptHere(decimal(count))}</p>
        <button type="button" className="button" onClick={() => void desk.deliver()}>
          {texts.sendNow}
        </button>
      </div>
    );
  }
  return null;
}

/** The same in a word, beside the actions. */
export function DeliveryWord({ state }: { state: DeskState }) {
  const texts = useTexts(figures);
  const { moment } = useFormat();
  const saved = state.submission?.saved ?? null;
  const stored = state.delivery === "STORED" && waitingCells(state) === 0;
  if (stored && saved === null) {
    return null;
  }
  const Icon = stored ? CheckCircleOutlined : state.delivery === "SENDING" ? LoadingOutlined : DisconnectOutlined;
  return (
    <span className={`delivery ${stored ? "stored" : ""}`} role="status" data-testid="delivery">
      <Icon aria-hidden />{" "}
      {stored && saved !== null
        ? texts.storedAt(moment(saved.at), saved.by)
        : texts.delivery[state.delivery === "STORED" ? "REFUSED" : state.delivery]}
    </span>
  );
}
