package vn.tiendo.report.webhook;

import vn.tiendo.platform.webhook.WebhookAnswer;
import vn.tiendo.platform.webhook.WebhookAnswer.Answered;

/** A call that was made. */
public record Called(WebhookAnswer answer, Attempt attempt) {

    public boolean isTaken() {
        return answer instanceof Answered answered && answered.isTaken();
    }
}
