package vn.tiendo.task.directive.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.DirectiveEvent.DirectiveIssued;
import vn.tiendo.events.DirectiveItem;
import vn.tiendo.events.IssuedDocument;
import vn.tiendo.platform.problem.Fields;

/**
 * A directive as a caller sends it.
 *
 * @param unit code of the unit that issues it, null for the caller's own
 */
record DirectiveBody(@Nullable String unit, @Nullable String number, @Nullable LocalDate date, @Nullable String title,
        @Nullable List<@Nullable Item> items) {

    private static final int MOST_ITEMS = 100;
    private static final int MOST_PRODUCTS = 20;

    /**
     * What it asks for.
     *
     * @param units codes of the units that are to do it; null for the issuer itself
     * @param everyCommune true for all communes below, instead of {@code units}
     */
    record Item(@Nullable String field, @Nullable String content, @Nullable List<@Nullable String> products,
            @Nullable List<String> units, @Nullable Boolean everyCommune, @Nullable String office,
            @Nullable String officer, @Nullable List<@Nullable String> coordinators, @Nullable String timePhrase,
            @Nullable LocalDate due) {

        DirectiveItem read(int at, String issuer, Addressees addressees) {
            var path = "items[" + at + "]";
            return new DirectiveItem("t" + (at + 1), Fields.optional(path + ".field", field, Fields.LINE),
                    Fields.text(path + ".content", content, Fields.PARAGRAPH),
                    Fields.lines(path + ".products", products, MOST_PRODUCTS), addressees.of(this, issuer), office,
                    officer, Fields.lines(path + ".coordinators", coordinators, MOST_PRODUCTS),
                    Fields.optional(path + ".timePhrase", timePhrase, Fields.LINE), due);
        }
    }

    /** Which units an item is addressed to. */
    @FunctionalInterface
    interface Addressees {

        List<String> of(Item item, String issuer);
    }

    DirectiveIssued toEvent(String id, String issuer, Addressees addressees, String by, Instant at) {
        var document = new IssuedDocument(Fields.text("number", number, Fields.LINE), Fields.required("date", date));
        var asked = Fields.list("items", items, MOST_ITEMS).stream().filter(Objects::nonNull).toList();
        return new DirectiveIssued(id, issuer, document, Fields.text("title", title, Fields.LINE),
                IntStream.range(0, asked.size()).mapToObj(i -> asked.get(i).read(i, issuer, addressees)).toList(), by,
                at);
    }
}
