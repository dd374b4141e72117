package vn.tiendo.report.periodic.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.events.TargetState;
import vn.tiendo.events.Watermark;
import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.Sentence;
import vn.tiendo.report.periodic.Source;
import vn.tiendo.report.periodic.facts.FactBook.Named;
import vn.tiendo.report.target.UnitTarget;

class DraftTest {

    private static final LocalDate DAY = LocalDate.of(2033, 2, 5);

    private static FrozenFigures figures(@Nullable String official, @Nullable String estimated) {
        return new FrozenFigures(Instant.EPOCH, false, 1, 1, 1, Watermark.NONE,
                List.of(new FrozenFigures.Value("onTime", "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn", "%",
                        official == null ? null : new BigDecimal(official), null,
                        estimated == null ? null : new BigDecimal(estimated))));
    }

    private static List<Sentence> drafted(Field field, FrozenFigures figures, Map<String, UnitTarget> targets,
            Fact... facts) {
        var known = new Known(List.of(facts), Map.of("p.t1", new Named("Rà soát thủ tục", Field.PROCEDURES)),
                Map.of("91", "Sở Nội vụ tỉnh"), figures, targets);
        return new Draft(Phrases.load()).of(known).stream().filter(section -> section.field() == field)
                .flatMap(section -> section.sentences().stream()).toList();
    }

    private static List<String> texts(Field field, Fact... facts) {
        return drafted(field, figures(null, null), Map.of(), facts).stream().map(Sentence::text).toList();
    }

    @Test
    void done_tasks_are_counted_and_named_under_their_field_with_their_source() {
        var facts = new Fact[]{new Fact.TaskDone("p.t1", false, DAY), new Fact.TaskDone("p.t2", true, DAY)};

        assertThat(texts(Field.STEERING, facts)).containsExactly(
                "Trong kỳ, đơn vị đã hoàn thành 02 nhiệm vụ trong kế hoạch cải cách hành chính, trong đó 01 nhiệm vụ"
                        + " đúng hạn, 01 nhiệm vụ chậm so với thời hạn.",
                "Đã hoàn thành nhiệm vụ “mã p.t2”, chậm so với thời hạn được giao.");
        assertThat(drafted(Field.PROCEDURES, figures(null, null), Map.of(), facts)).containsExactly(
                Sentence.drafted("task:p.t1", "Đã hoàn thành nhiệm vụ “Rà soát thủ tục”.",
                        List.of(Source.of(Source.Kind.TASK, "p.t1"))));
    }

    @Test
    void what_proves_a_result_stands_behind_it_as_it_was_handed_in_last() {
        assertThat(texts(Field.PROCEDURES, new Fact.ResultHandedIn("p.t1", List.of("Dự thảo"), DAY.minusDays(9)),
                new Fact.ResultHandedIn("p.t1", List.of("Báo cáo số 12/BC-UBND", "Ảnh niêm yết"), DAY.minusDays(1)),
                new Fact.ResultHandedIn("p.t2", List.of("Khác"), DAY), new Fact.TaskDone("p.t1", false, DAY)))
                .containsExactly("Đã hoàn thành nhiệm vụ “Rà soát thủ tục” (sản phẩm, minh chứng: Báo cáo số"
                        + " 12/BC-UBND; Ảnh niêm yết).");
    }

    @Test
    void an_overdue_task_is_told_until_it_is_done_or_has_more_time() {
        assertThat(texts(Field.PROCEDURES, new Fact.TaskOverdue("p.t1", DAY)))
                .containsExactly("Nhiệm vụ “Rà soát thủ tục” quá hạn từ sau ngày 05/02/2033, chưa hoàn thành.");
        assertThat(texts(Field.PROCEDURES, new Fact.TaskOverdue("p.t1", DAY),
                new Fact.TaskDone("p.t1", true, DAY.plusDays(3))))
                .containsExactly("Đã hoàn thành nhiệm vụ “Rà soát thủ tục”, chậm so với thời hạn được giao.");
        assertThat(texts(Field.PROCEDURES, new Fact.TaskOverdue("p.t1", DAY), new Fact.TaskRelieved("p.t1", DAY)))
                .isEmpty();
    }

    @Test
    void a_value_says_of_which_kind_it_is_and_whether_the_target_is_met() {
        var target = Map.of("onTime", new UnitTarget("p", Comparator.AT_LEAST, new BigDecimal("98"), TargetState.MET,
                null));

        assertThat(drafted(Field.PROCEDURES, figures("98.50", "97"), target)).extracting(Sentence::text)
                .containsExactly("Chỉ tiêu “Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn” đạt 98,5%; đạt chỉ tiêu"
                        + " kế hoạch (tối thiểu 98%).");
        assertThat(drafted(Field.PROCEDURES, figures(null, "97.999"), Map.of())).extracting(Sentence::text)
                .containsExactly("Chỉ tiêu “Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn” ước đạt 97,99%.");
        assertThat(drafted(Field.PROCEDURES, figures(null, null), target)).isEmpty();
    }

    @Test
    void late_files_are_counted_with_the_apologies_that_are_owed() {
        assertThat(texts(Field.PROCEDURES, new Fact.FileLate("f1", DAY), new Fact.FileLate("f2", DAY),
                new Fact.FileLate("f3", DAY), new Fact.ApologyMade("f1", DAY), new Fact.FileWithdrawn("f3", DAY)))
                .containsExactly(
                        "Trong kỳ phát sinh 02 hồ sơ giải quyết trễ hạn; đã thực hiện xin lỗi bằng văn bản hoặc thông"
                                + " báo đối với 01 hồ sơ.",
                        "Còn 01 hồ sơ trễ hạn chưa thực hiện xin lỗi theo quy định.");
    }

    @Test
    void inspections_and_initiatives_are_told_with_day_and_document() {
        assertThat(texts(Field.STEERING, new Fact.Visited("p.t1", "91", "Thực hiện đầy đủ.", DAY),
                new Fact.FindingMade("k.1", FindingRecorded.Kind.SHORTCOMING, "niêm yết thiếu", DAY.plusMonths(1), DAY),
                new Fact.InitiativeRecognised("s1", "12/QĐ-UBND", DAY, DAY))).containsExactly(
                        "Ngày 05/02/2033, Sở Nội vụ tỉnh kiểm tra tại đơn vị về nội dung “Rà soát thủ tục”; kết luận:"
                                + " Thực hiện đầy đủ.",
                        "Qua kiểm tra phát hiện hạn chế: niêm yết thiếu (thời hạn khắc phục: ngày 05/3/2033).",
                        "Sáng kiến, mô hình “s1” được công nhận tại văn bản số 12/QĐ-UBND ngày 05/02/2033.");
    }
}
