package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.events.Comparator.AT_LEAST;
import static vn.tiendo.events.Comparator.EXACTLY;
import static vn.tiendo.events.Comparator.MORE_THAN;

import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft.Task;

class OtherRealPlansTest {

    @Test
    void a_tabbed_table_in_decomposed_unicode_has_eight_tasks() {
        var draft = Seeds.draft("002_");
        assertThat(draft.issuer()).isEqualTo("UBND huyện Hương Sơn");
        assertThat(draft.period()).isEqualTo("2025");
        assertThat(draft.kind()).isEqualTo(Draft.Kind.PROPAGANDA);
        assertThat(draft.tasks()).extracting(Task::number).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void a_row_below_a_task_adds_its_product_to_it() {
        var second = Seeds.draft("002_").tasks().get(1);
        assertThat(second.products()).hasSize(2);
        assertThat(second.products().get(1)).startsWith("Duy trì chuyên mục “Phản ánh, kiến nghị”");
        assertThat(second.leads()).containsExactly("Phòng Văn hóa và Thông tin");
    }

    @Test
    void quotas_are_times_and_targets() {
        var draft = Seeds.draft("002_");
        assertThat(draft.tasks().get(2).timePhrase()).isEqualTo("Tối thiểu 01 lần/năm");
        assertThat(draft.tasks().get(2).leads()).containsExactly("Văn phòng UBND huyện", "UBND các xã, thị trấn");
        assertThat(draft.tasks().get(7).timePhrase()).endsWith("04 số/tháng");
        assertThat(draft.tasks().get(7).note()).isNull();
        assertThat(draft.targets())
                .extracting(Draft.Target::indicator, Draft.Target::comparator, Draft.Target::unitOfMeasure)
                .contains(tuple("dialogues", AT_LEAST, "lần/năm"), tuple("broadcasts", EXACTLY, "số/tháng"));
    }

    @Test
    void notes_stay_with_their_task() {
        assertThat(Seeds.draft("002_").tasks().get(0).note()).contains("Cổng thông tin điện tử huyện", "tự bố trí");
    }

    @Test
    void ten_offices_have_duties_in_the_district_plan() {
        assertThat(Seeds.draft("002_").duties()).hasSize(10)
                .anySatisfy(duty -> assertThat(duty.unit()).isEqualTo("Phòng Kế hoạch - Tài chính"));
    }

    @Test
    void a_half_years_plan_names_its_parent_and_its_target() {
        var draft = Seeds.draft("003_");
        assertThat(draft.issuer()).isEqualTo("Ủy ban nhân dân xã Yên Nguyên");
        assertThat(draft.period()).isEqualTo("2025-H2");
        assertThat(draft.parentPlan()).isEqualTo("05/KH-UBND");
        assertThat(draft.signer()).isEqualTo("Lê Đức Huy");
        assertThat(draft.legalBases()).hasSize(3);
        assertThat(draft.duties()).hasSize(6);
        assertThat(draft.targets()).singleElement().satisfies(target -> {
            assertThat(target.comparator()).isEqualTo(MORE_THAN);
            assertThat(target.threshold()).isEqualByComparingTo("90");
            assertThat(target.indicator()).isEqualTo("satisfactionRate");
        });
    }

    @Test
    void markdown_from_ocr_loses_its_signs_and_keeps_its_words() {
        var draft = Seeds.draft("004_");
        assertThat(draft.title()).isEqualTo("Tuyên truyền Cải cách hành chính năm 2026");
        assertThat(draft.issuer()).isEqualTo("Ủy ban nhân dân xã Kim Tân");
        assertThat(draft.place()).isEqualTo("Kim Tân");
        assertThat(draft.issuedOn()).isNull();
        assertThat(draft.parentPlan()).isEqualTo("257/KH-UBND");
        assertThat(draft.legalBases()).extracting(Draft.LegalBasis::number).containsExactly("257/KH-UBND",
                "99/KH-UBND");
        assertThat(draft.targets()).isEmpty();
        assertThat(draft.duties()).extracting(Draft.Duty::unit).contains("Phòng Kinh tế",
                "Trung tâm Phục vụ hành chính công");
    }

    @Test
    void lost_letters_are_put_back_where_that_is_certain_and_trusted_less() {
        var draft = Seeds.draft("000_");
        assertThat(draft.issuer()).isEqualTo("UBND xã Xuân Hồng");
        assertThat(draft.period()).isEqualTo("2024");
        assertThat(draft.parentPlan()).isEqualTo("268/KH-UBND");
        assertThat(draft.targets()).extracting(Draft.Target::indicator).containsOnly("statusPublishedRate");
        assertThat(draft.targets())
                .allSatisfy(target -> assertThat(Importing.read(target.source()).confidence()).isLessThan(0.8));
        assertThat(draft.targets().getLast().subject()).startsWith("hồ sơ tiếp nhận tại xã được cập nhật");
        assertThat(Importing.codes(draft)).contains("LETTERS_REPAIRED");
        assertThat(draft.duties()).hasSize(5);
    }
}
