import { CloudUploadOutlined, CloseOutlined } from "@ant-design/icons";
import { useRef, useState } from "react";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import type { Sending } from "./use-uploads";

interface DropZoneProps {
  sendings: readonly Sending[];
  send: (files: Iterable<File>) => void;
  retry: (sending: Sending) => void;
  dismiss: (key: string) => void;
}

/** Takes files that are dropped or chosen, several at once, and shows how far each is. */
export function DropZone({ sendings, send, retry, dismiss }: DropZoneProps) {
  const texts = useTexts(taskTexts);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div className="no-print">
      {/* Dropping is for the mouse; the button does the same for everybody. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={`drop-zone ${isOver ? "over" : ""}`}
        data-testid="drop-zone"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          send(event.dataTransfer.files);
        }}
      >
        <CloudUploadOutlined aria-hidden />
        <p>
          {texts.dropHere}{" "}
          <button type="button" className="link" onClick={() => input.current?.click()}>
            {texts.pick}
          </button>
          <small className="block hint">{texts.fileHelp}</small>
        </p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={texts.pick}
          accept=".pdf,.docx,.xlsx,.pptx,.odt,.ods,.jpg,.jpeg,.png,.tif,.tiff,.mp3,.mp4"
          onChange={({ target }) => {
            send(target.files ?? []);
            target.value = "";
          }}
        />
      </div>
      {sendings.length > 0 && (
        <ul className="sendings" aria-label={texts.uploads}>
          {sendings.map((sending) => (
            <SendingLine key={sending.key} sending={sending} retry={retry} dismiss={dismiss} />
          ))}
        </ul>
      )}
    </div>
  );
}

type SendingProps = Pick<DropZoneProps, "retry" | "dismiss"> & { sending: Sending };

function SendingLine({ sending, retry, dismiss }: SendingProps) {
  const texts = useTexts(taskTexts);
  const words = useProblemWords();
  const { decimal } = useFormat();
  const { file, share, error, key } = sending;
  if (error === null) {
    return (
      <li>
        <span>{file.name}</span>
        <progress aria-label={texts.uploading(file.name, decimal(Math.round(share * 100)))} value={share} max={1} />
      </li>
    );
  }
  const { text, detail } = words(error, "TASKS");
  return (
    <li className="refused" role="alert">
      <span>
        <strong>{file.name}</strong>: {text}. {detail}
      </span>
      <button type="button" className="link" onClick={() => retry(sending)}>
        {texts.again}
      </button>
      <button type="button" className="icon-button" aria-label={texts.dismiss(file.name)} onClick={() => dismiss(key)}>
        <CloseOutlined aria-hidden />
      </button>
    </li>
  );
}
