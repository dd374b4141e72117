import { Button } from "antd";
import { useState } from "react";
import { Dialog } from "../frame/Dialog";
import { useFormat } from "../format/format";
import { share } from "../format/numbers";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import { isBlank, type Item } from "./items";
import type { Reviewing } from "./use-review";

/** How far the review is, and what ends it. */
export function ReviewBar({ review, items }: { review: Reviewing; items: readonly Item[] }) {
  const texts = useTexts(planReview);
  const { decimal } = useFormat();
  const [publishing, setPublishing] = useState(false);
  const open = review.plan.review?.open.length ?? 0;
  const said = items.filter(({ key }) => !isBlank(review.plan, key)).length;
  const done = Math.max(said - open, 0);
  return (
    <section className="panel review-bar no-print">
      <div className="review-progress">
        <p data-testid="review-progress">
          {open === 0 ? texts.allConfirmed : texts.progress(decimal(done), decimal(said))}
        </p>
        <progress aria-label={texts.progressBar} value={share(done, said)} max={100} />
      </div>
      {review.mine && (
        <>
          {open > 0 && (
            <Button loading={review.writing} title={texts.confirmSureHelp} onClick={review.confirmSure}>
              {texts.confirmSure}
            </Button>
          )}
          <Button type={open === 0 ? "primary" : "default"} onClick={() => setPublishing(true)}>
            {texts.publish}
          </Button>
        </>
      )}
      {publishing && <Publish review={review} open={open} close={() => setPublishing(false)} />}
    </section>
  );
}

interface PublishProps {
  review: Reviewing;
  open: number;
  close: () => void;
}

/** What publishing does, and what the service will not let pass. */
function Publish({ review, open, close }: PublishProps) {
  const texts = useTexts(planReview);
  const { decimal } = useFormat();
  const { plan } = review;
  const answered = (code: string, item: string | null) =>
    plan.waivers.some((waiver) => waiver.holds && waiver.code === code && waiver.item === item);
  const blocking = plan.findings.filter(({ severity, code, item }) => severity === "ERROR" && !answered(code, item)).length;
  return (
    <Dialog title={texts.publishTitle} close={close} testId="publish-plan">
      <p>{texts.publishHelp(decimal(plan.tasks.length), decimal(plan.targets.length))}</p>
      {open > 0 && <p className="risk-words">{texts.stillOpen(decimal(open))}</p>}
      {blocking > 0 && <p className="risk-words">{texts.stillBlocked(decimal(blocking))}</p>}
      <div className="dialog-actions">
        <Button onClick={close}>{texts.cancel}</Button>
        <Button
          type="primary"
          data-first
          loading={review.writing}
          onClick={() => {
            close();
            review.publish();
          }}
        >
          {texts.publish}
        </Button>
      </div>
    </Dialog>
  );
}
