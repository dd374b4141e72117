import { PaperClipOutlined } from "@ant-design/icons";
import { useProblemWords } from "../../states/problem-words";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import type { Proof } from "../types";
import { openEvidence } from "./open-evidence";

/** What was handed in, product by product. */
export function Proofs({ proofs, products }: { proofs: readonly Proof[]; products: readonly string[] }) {
  const texts = useTexts(taskTexts);
  return (
    <ul className="proofs">
      {proofs.map((proof, index) => (
        <li key={`${proof.evidence} ${proof.text} ${index}`}>
          <PaperClipOutlined aria-hidden />{" "}
          {proof.product !== null && <span className="hint">{products[proof.product - 1] ?? texts.ofWhole}: </span>}
          <ProofText proof={proof} />
        </li>
      ))}
    </ul>
  );
}

/** A proof in words; where it is on file it opens what was filed. */
function ProofText({ proof: { text, evidence } }: { proof: Proof }) {
  const words = useProblemWords();
  if (evidence === null) {
    return <>{text}</>;
  }
  const open = () =>
    void openEvidence(evidence).catch((error: Error) => toast({ tone: "bad", ...words(error, "TASKS") }));
  return (
    <button type="button" className="link" onClick={open}>
      {text}
    </button>
  );
}
