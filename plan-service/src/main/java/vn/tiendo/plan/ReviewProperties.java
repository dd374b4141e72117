package vn.tiendo.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imported drafts are confirmed.
 *
 * @param sureFrom items read at least so surely, between 0 and 1, are confirmed all at once; less sure ones by name
 */
@ConfigurationProperties("tiendo.plan.review")
record ReviewProperties(@DefaultValue("0.8") double sureFrom) {

    ReviewProperties {
        if (sureFrom < 0 || sureFrom > 1) {
            throw new IllegalArgumentException("tiendo.plan.review.sure-from must lie between 0 and 1: " + sureFrom);
        }
    }
}
