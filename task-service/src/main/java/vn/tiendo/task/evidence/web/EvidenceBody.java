package vn.tiendo.task.evidence.web;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EvidenceContent;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.evidence.EvidenceProblem;

/**
 * Body of evidence that is no file; which members count depends on the kind.
 *
 * @param address of a link, http or https
 * @param title of a link; its address where there is none
 * @param indicator code in the catalogue, of a figure; or else {@code name}
 * @param name what was counted, in words
 * @param value of a figure, a decimal as string
 * @param measure unit of measurement of a figure
 * @param period of a figure, for example {@code 2026-Q1}
 * @param text of evidence in words
 * @param tasks ids of tasks whose result it proves
 */
record EvidenceBody(@Nullable Kind kind, @Nullable String address, @Nullable String title, @Nullable String indicator,
        @Nullable String name, @Nullable BigDecimal value, @Nullable String measure, @Nullable String period,
        @Nullable String text, @Nullable String note, @Nullable List<@Nullable String> tasks) {

    private static final int MOST_DIGITS = 30;
    private static final int LONGEST_ADDRESS = 2_000;

    /** What can be sent without a file. */
    enum Kind {
        LINK, FIGURE, WORDS
    }

    EvidenceContent content() {
        return switch (Fields.required("kind", kind)) {
            case LINK -> link();
            case FIGURE -> figure();
            case WORDS -> new EvidenceContent.Words(Fields.text("text", text, Fields.PARAGRAPH));
        };
    }

    List<String> served() {
        return Objects.requireNonNullElse(tasks, List.<@Nullable String>of()).stream()
                .map(task -> Fields.text("tasks", task, Fields.LINE)).toList();
    }

    private EvidenceContent.Link link() {
        var written = Fields.text("address", address, LONGEST_ADDRESS);
        try {
            var uri = new URI(written);
            boolean web = uri.getScheme() != null
                    && Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null && uri.getUserInfo() == null;
            if (!web) {
                throw new Rejection(EvidenceProblem.LINK_NOT_WEB).at("address");
            }
        } catch (URISyntaxException _) {
            throw new Rejection(EvidenceProblem.LINK_NOT_WEB).at("address");
        }
        return new EvidenceContent.Link(written,
                Objects.requireNonNullElse(Fields.optional("title", title, Fields.LINE), written));
    }

    private EvidenceContent.Figure figure() {
        var code = Fields.optional("indicator", indicator, Fields.LINE);
        var counted = Fields.optional("name", name, Fields.LINE);
        if (code == null && counted == null) {
            throw new Rejection(PlatformProblem.FIELD_MISSING).at("indicator");
        }
        var number = Fields.required("value", value);
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new Rejection(EvidenceProblem.FIGURE_OUT_OF_RANGE).at("value").with("digits", MOST_DIGITS);
        }
        return new EvidenceContent.Figure(code, counted, number, Fields.text("measure", measure, Fields.LINE),
                readablePeriod());
    }

    private String readablePeriod() {
        var written = Fields.text("period", period, Fields.LINE);
        return ReportingPeriod.parse(written).map(ReportingPeriod::toString)
                .orElseThrow(() -> new Rejection(EvidenceProblem.PERIOD_UNREADABLE).at("period"));
    }
}
