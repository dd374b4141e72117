package vn.tiendo.task.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class ExportTest {

    @LocalServerPort
    private int port;

    private List<Row> export(String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/tasks/export.xlsx?" + query))
                .header("Authorization", "Bearer " + Tokens.reviewer("38")).build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var book = new ReadableWorkbook(answer.body())) {
                assertThat(book.getFirstSheet().getName()).isEqualTo("Nhiệm vụ");
                return book.getFirstSheet().read();
            }
        }
    }

    private static PlanPublished worded(String planId, String content) {
        var plan = plan(planId, "14758", "2110", "Quý I/2110");
        var task = plan.tasks().getFirst();
        return new PlanPublished(plan.planId(), plan.unit(), plan.title(), plan.year(), plan.period(), null,
                List.of(new PlannedTask(task.taskId(), task.number(), task.field(), content, task.products(),
                        task.leads(), task.coordinators(), task.timePhrase())),
                List.of(), plan.at());
    }

    @Test
    void a_list_is_exported_with_vietnamese_headers_days_and_numbers() throws IOException, InterruptedException {
        awaitReady(port);
        publish(plan("b-xlsx", "14758", "2110", "Quý I/2110", "Sau khi có hướng dẫn"), port);
        var rows = export("plan=b-xlsx");
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().stream().map(cell -> cell.getText())).startsWith("Mã nhiệm vụ", "Đơn vị",
                "Số thứ tự", "Lĩnh vực", "Nội dung").contains("Cơ quan chủ trì", "Hạn", "Tiến độ (%)");
        var first = rows.get(1);
        assertThat(first.getCellText(0)).isEqualTo("b-xlsx.t1");
        assertThat(first.getCellText(1)).isEqualTo("Phường Hàm Rồng");
        assertThat(first.getCellText(5)).isEqualTo("Kế hoạch; Báo cáo");
        assertThat(first.getCellAsDate(9).orElseThrow().toLocalDate()).isEqualTo(LocalDate.parse("2110-03-31"));
        assertThat(first.getCellText(10)).isEqualTo("Đã giao");
        assertThat(first.getCellAsNumber(11).orElseThrow()).isZero();
        assertThat(rows.get(2).getCellAsDate(9)).isEmpty();
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws IOException, InterruptedException {
        awaitReady(port);
        publish(worded("b-formula", "=HYPERLINK(\"http://ke-xau\";\"mở\")"), port);
        var cell = export("plan=b-formula").get(1).getCell(4);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo("'=HYPERLINK(\"http://ke-xau\";\"mở\")");
    }
}
