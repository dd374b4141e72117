package vn.tiendo.task.notice.web;

import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.webhook.WebhookProblem;

/**
 * Body of a webhook.
 *
 * @param below whether it is also told what recipients of units below are told
 */
record WebhookBody(@Nullable String name, @Nullable String url, @Nullable Boolean below) {

    private static final int LONGEST_NAME = 100;

    String checkedName() {
        var stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Rejection(WebhookProblem.WEBHOOK_NAME_INVALID).at("name").with("limit", LONGEST_NAME);
        }
        return stripped;
    }

    String urlOrNone() {
        return url == null ? "" : url;
    }
}
