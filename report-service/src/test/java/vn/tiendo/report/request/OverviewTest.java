package vn.tiendo.report.request;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.request.Samples.DUE;
import static vn.tiendo.report.request.Samples.ID;
import static vn.tiendo.report.request.Samples.IN_TIME;
import static vn.tiendo.report.request.Samples.LATE;
import static vn.tiendo.report.request.Samples.ask;
import static vn.tiendo.report.request.Samples.questions;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.request.AnswerCommand.Fill;
import vn.tiendo.report.request.AnswerCommand.Recall;
import vn.tiendo.report.request.AnswerCommand.Submit;
import vn.tiendo.report.request.Overview.Missing;
import vn.tiendo.report.request.Overview.Total;
import vn.tiendo.report.request.Overview.YesNo;

class OverviewTest {

    private static final ReportRequest REQUEST = RequestDecider
            .ask(ID, ask(questions(), List.of("87001", "87002", "87003", "87004"), DUE)).state();

    private static RequestAnswer answer(String unit, String late, String posted, AnswerCommand... more) {
        var answer = RequestAnswer.blank(ID, unit);
        answer = AnswerDecider.decide(new Fill(Map.of("late", late, "posted", posted)), answer, REQUEST).state();
        for (var command : more) {
            answer = AnswerDecider.decide(command, answer, REQUEST).state();
        }
        return answer;
    }

    private static Submit at(Instant at) {
        return new Submit("canbo", at);
    }

    @Test
    void answers_that_stand_are_added_up_exactly_and_all_others_are_missing_by_name() {
        var overview = Overview.of(REQUEST, Map.of("87001", answer("87001", "0.1", "true", at(IN_TIME)), "87002",
                answer("87002", "0.2", "false", at(LATE)), "87003",
                answer("87003", "500", "true", at(IN_TIME), new Recall("canbo", LATE))), unit -> "Xã " + unit);

        assertThat(List.of(overview.expected(), overview.sent(), overview.inTime(), overview.late()))
                .containsExactly(4, 2, 1, 1);
        assertThat(overview.missing()).containsExactly(new Missing("87003", "Xã 87003", AnswerStatus.RECALLED),
                new Missing("87004", "Xã 87004", AnswerStatus.DRAFT));
        assertThat(overview.totals()).containsExactly(new Total("late", new BigDecimal("0.3"), 2));
        assertThat(overview.counts()).containsExactly(new YesNo("posted", 1, 1));
        assertThat(overview.answers()).extracting(Overview.Given::name).containsExactly("Xã 87001", "Xã 87002");
    }
}
