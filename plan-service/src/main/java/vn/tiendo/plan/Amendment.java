package vn.tiendo.plan;

import java.time.Instant;
import vn.tiendo.plan.importing.Draft;

/**
 * The next version of a published plan while it is being written.
 *
 * @param reason why the plan is amended, told to everybody when it takes effect
 * @param by user name of who began it
 */
public record Amendment(Draft content, String reason, String by, Instant at) {

    Amendment with(Draft changed) {
        return new Amendment(changed, reason, by, at);
    }
}
