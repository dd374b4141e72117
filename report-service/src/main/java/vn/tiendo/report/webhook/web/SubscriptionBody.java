package vn.tiendo.report.webhook.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.webhook.WebhookProblem;
import vn.tiendo.report.live.LiveFilter;

/**
 * Body of a subscription.
 *
 * @param below whether events of units below are wanted too
 * @param types names of events, null for all
 * @param period only events of that period, null for any
 * @param indicator only events about that indicator, null for all
 */
record SubscriptionBody(@Nullable String name, @Nullable String url, @Nullable Boolean below,
        @Nullable Set<String> types, @Nullable String period, @Nullable String indicator) {

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

    LiveFilter filter(String unit) {
        return LiveFilter.require(unit, Boolean.TRUE.equals(below), types, period, indicator);
    }
}
