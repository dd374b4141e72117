package vn.tiendo.platform.webhook;

import vn.tiendo.platform.problem.ProblemType;

/** Why a webhook may not be named. */
public enum WebhookProblem implements ProblemType {
    WEBHOOK_ADDRESS_INVALID(422),
    WEBHOOK_ADDRESS_PRIVATE(422),
    WEBHOOK_NAME_INVALID(422),
    TOO_MANY_WEBHOOKS(422);

    private final int status;

    WebhookProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
