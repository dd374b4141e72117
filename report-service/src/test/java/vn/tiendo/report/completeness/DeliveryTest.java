package vn.tiendo.report.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.KpiEvent.FiguresRecalled;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.Standing;

class DeliveryTest {

    private static final Instant FIRST = Instant.parse("2026-03-16T02:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(3_600);
    private static final Map<String, Figure> TWO = Map.of("dialogues", Figure.of(2));
    private static final String ID = "14758|F|2026-Q1";

    @Test
    void what_was_taken_back_was_never_sent() {
        var sent = Delivery.NONE.after(submitted(FIRST, false));
        assertThat(sent.after(recalled(FIRST, Standing.NONE))).isEqualTo(Delivery.NONE);
        assertThat(sent.after(recalled(FIRST, Standing.NONE)).after(submitted(LATER, true)).official())
                .isEqualTo(new Sent(LATER, true));
    }

    @Test
    void taking_back_what_followed_leaves_the_day_of_the_first() {
        var sentAgain = Delivery.NONE.after(submitted(FIRST, false))
                .after(new FiguresReturned(ID, "14758", "F", "2026-Q1", Standing.NONE, "sai", null, "thamdinh", FIRST))
                .after(submitted(LATER, true));
        assertThat(sentAgain.after(recalled(LATER, Standing.NONE)).official()).isEqualTo(new Sent(FIRST, false));
    }

    @Test
    void approved_figures_and_estimates_stand_while_something_newer_is_taken_back() {
        var sent = Delivery.NONE.after(submitted(FIRST, false));
        assertThat(sent.after(recalled(FIRST, new Standing(TWO, null))).state()).isEqualTo(DeliveryState.APPROVED);
        assertThat(sent.after(recalled(FIRST, new Standing(null, null, TWO))).state())
                .isEqualTo(DeliveryState.ESTIMATED);
    }

    private static FiguresSubmitted submitted(Instant at, boolean late) {
        return new FiguresSubmitted(ID, "14758", "F", "2026-Q1", new Standing(null, TWO), false, FigureKind.OFFICIAL,
                late, "canbo", at);
    }

    private static FiguresRecalled recalled(Instant sentAt, Standing standing) {
        return new FiguresRecalled(ID, "14758", "F", "2026-Q1", standing, sentAt, "canbo", LATER);
    }
}
