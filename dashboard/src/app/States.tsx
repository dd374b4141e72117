import { Button, Result, Skeleton } from "antd";
import { ProblemError } from "../api/client";
import { useTexts } from "../texts/texts";

export function Loading() {
  const { texts } = useTexts();
  return (
    <div className="state" aria-busy aria-label={texts.loading}>
      <Skeleton active paragraph={{ rows: 8 }} />
    </div>
  );
}

export function Notice({ title, help }: { title: string; help: string }) {
  return <Result status="info" title={title} subTitle={help} />;
}

/** What went wrong, in the words of who refused, and what to do about it. */
export function Failed({ error, again }: { error: Error; again: () => void }) {
  const { texts } = useTexts();
  const problem = error instanceof ProblemError ? error.problem : null;
  return (
    <div role="alert" data-testid="failed">
      <Result
        status="warning"
        title={problem?.title === undefined || problem.title === "" ? texts.failed : problem.title}
        subTitle={
          <>
            <p>{problem?.detail ?? ""}</p>
            <p>{problem?.action ?? texts.failedHelp}</p>
            {problem?.traceId !== undefined && (
              <p>
                {texts.trace}: <code>{problem.traceId}</code>
              </p>
            )}
          </>
        }
        extra={
          <Button type="primary" onClick={again}>
            {texts.retry}
          </Button>
        }
      />
    </div>
  );
}
