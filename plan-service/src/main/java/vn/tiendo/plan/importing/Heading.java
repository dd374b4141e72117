package vn.tiendo.plan.importing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a plan says.
 *
 * @param titleEnd index of the line after the title
 * @param sources where each was read, by the name it has in a draft
 */
record Heading(@Nullable String issuer, Draft.Kind kind, @Nullable String number, @Nullable LocalDate issuedOn,
        @Nullable String place, String title, @Nullable Period period, int titleEnd,
        Map<String, Draft.Source> sources) {}
