package vn.tiendo.plan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;

/**
 * Somebody answers for a finding that would block publication. It lapses when the finding or what it is about changes.
 *
 * @param code of the finding
 * @param item what the finding is about, empty for the whole plan
 * @param fingerprint of the finding and its item as they were waived
 * @param by user name
 */
public record Waiver(String code, String item, String fingerprint, String reason, String by, Instant at) {

    static Waiver of(Finding finding, Draft content, String reason, String by, Instant at) {
        return new Waiver(finding.code(), item(finding), fingerprint(finding, content), reason, by, at);
    }

    /** Whether it still covers something in that content. */
    public boolean holdsIn(Draft content) {
        return content.findings().stream().anyMatch(finding -> covers(finding, content));
    }

    boolean covers(Finding finding, Draft content) {
        return code.equals(finding.code()) && item.equals(item(finding))
                && fingerprint.equals(fingerprint(finding, content));
    }

    /** Blocking findings that nobody answers for. */
    static List<Finding> unanswered(Draft content, List<Waiver> waivers) {
        return content.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> waivers.stream().noneMatch(waiver -> waiver.covers(finding, content))).toList();
    }

    static String item(Finding finding) {
        return Objects.requireNonNullElse(finding.item(), "");
    }

    private static String fingerprint(Finding finding, Draft content) {
        return PlanIds.checksum(finding.message() + "\n" + DraftItems.text(content, item(finding)));
    }
}
