package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.file.Limits;
class SamplePlansTest {

    @Test
    void the_provinces_plan_has_twenty_tasks_and_eight_measurable_targets() throws IOException {
        var plan = sample("ke-hoach-cchc-tinh-2026.txt");
        assertThat(plan.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Thanh Hóa");
        assertThat(plan.number()).isEqualTo("12/KH-UBND");
        assertThat(plan.issuedOn()).isEqualTo("2026-01-06");
        assertThat(plan.period()).isEqualTo("2026");
        assertThat(plan.tasks()).hasSize(20);
        assertThat(plan.fields()).hasSize(7);
        assertThat(plan.legalBases()).hasSize(3);
        assertThat(plan.targets()).extracting(Draft.Target::indicator).containsExactly("onTimeRate", "onlineRate",
                "digitisedRate",
                "satisfactionRate", "workFilesOnlineRate", "statusPublishedRate", "apologyRate", "trainingClasses");
        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void the_communes_plan_names_the_provinces_as_its_parent() throws IOException {
        var plan = sample("ke-hoach-cchc-phuong-2026.txt");
        assertThat(plan.issuer()).isEqualTo("Ủy ban nhân dân phường Hạc Thành");
        assertThat(plan.parentPlan()).isEqualTo("12/KH-UBND");
        assertThat(plan.signer()).isEqualTo("Lê Minh Đức");
        assertThat(plan.tasks()).hasSize(12);
        assertThat(plan.fields()).hasSize(7);
        assertThat(plan.targets()).extracting(Draft.Target::indicator).containsExactly("onTimeRate", "onlineRate",
                "digitisedRate",
                "satisfactionRate", "statusPublishedRate", "apologyRate", "broadcasts", "dialogues");
        assertThat(plan.duties()).hasSize(4);
        assertThat(plan.findings()).isEmpty();
    }

    private static Draft sample(String name) throws IOException {
        return Importing.checked(new PlanImporter()
                .read(Files.readAllBytes(Path.of("../deploy/local/samples", name)), name, Limits.DEFAULT));
    }
}
