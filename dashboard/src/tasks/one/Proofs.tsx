import { PaperClipOutlined } from "@ant-design/icons";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import type { Proof } from "../types";

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

/** A proof in words, leading to its file or page where it is on file. */
function ProofText({ proof: { text, evidence } }: { proof: Proof }) {
  return evidence === null ? (
    <>{text}</>
  ) : (
    <a href={`/api/evidence/${encodeURIComponent(evidence)}/file`} download>
      {text}
    </a>
  );
}
