package vn.tiendo.kpi.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.kpi.catalogue.Definitions;
import vn.tiendo.kpi.catalogue.store.ShippedEdition;
import vn.tiendo.platform.problem.Rejection;

class WorkbookTest {

    private static final Definitions SHIPPED = shipped();
    private static final Definitions NOTHING = new Definitions(List.of(), List.of(), List.of());

    @Test
    void the_whole_catalogue_is_written_as_a_workbook_and_read_again() {
        var read = CatalogueReader.read(new CatalogueWriter(SHIPPED).bytes());
        var intake = Intake.of(read, NOTHING);
        assertThat(intake.forms()).isEqualTo(SHIPPED.forms());
        assertThat(intake.indicators()).extracting(Intake.NewIndicator::version).isEqualTo(SHIPPED.indicators());
    }

    @Test
    void the_whole_catalogue_is_written_as_json_and_read_again() {
        var json = EventJson.mapper().writeValueAsBytes(CatalogueFile.of(SHIPPED));
        var intake = Intake.of(EventJson.mapper().readValue(json, CatalogueFile.class), NOTHING);
        assertThat(intake.forms()).isEqualTo(SHIPPED.forms());
        assertThat(intake.indicators()).hasSameSizeAs(SHIPPED.indicators());
    }

    @Test
    void what_is_there_already_is_nothing_new() {
        var intake = Intake.of(CatalogueFile.of(SHIPPED), SHIPPED);
        assertThat(intake.forms()).isEmpty();
        assertThat(intake.indicators()).isEmpty();
    }

    @Test
    void a_workbook_with_other_columns_is_refused_by_the_name_of_the_sheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("Số liệu").value(0, 0, "Mã");
        }
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> CatalogueReader.read(bytes.toByteArray()))
                .matches(rejection -> rejection.getMessage().contains("Số liệu Biểu mẫu"));
    }

    private static Definitions shipped() {
        var edition = ShippedEdition.read(EventJson.mapper());
        return new Definitions(edition.collection(), edition.indicators(), edition.forms());
    }
}
