package vn.tiendo.report.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.request.Addressees;
import vn.tiendo.report.request.AnswerStatus;
import vn.tiendo.report.request.ReportRequests;
import vn.tiendo.report.request.RequestAnswer;
import vn.tiendo.report.request.RequestAnswers;
import vn.tiendo.report.request.RequestStatus;

/** Which requests there are. */
@RestController
@Tag(name = "report-requests")
class RequestListController {

    private final ReportRequests requests;
    private final RequestAnswers answers;
    private final Addressees addressees;
    private final RequestDesk desk;
    private final Access access;

    RequestListController(ReportRequests requests, RequestAnswers answers, Addressees addressees, RequestDesk desk,
            Access access) {
        this.requests = requests;
        this.answers = answers;
        this.addressees = addressees;
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/api/report-requests")
    @Operation(operationId = "listReportRequests", summary = "Requests a unit (your own) makes (role=asking) or has to answer (role=asked), the newest 500 first")
    List<LineView> list(@RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "asking") String role,
            @RequestParam(required = false) @Nullable RequestStatus status) {
        var concerned = desk.unit(unit == null ? access.user().unit() : unit);
        access.mayRead(concerned);
        return switch (Role.of(role)) {
            case ASKING -> requests.by(concerned, status).stream()
                    .map(line -> LineView.of(line, desk.name(line.state().asking()), null)).toList();
            case ASKED -> asked(concerned, status);
        };
    }

    private List<LineView> asked(String unit, @Nullable RequestStatus status) {
        var lines = requests.to(unit, addressees.everAbove(unit), status);
        var given = answers.to(lines.stream().map(Stored::id).toList(), unit);
        return lines.stream().map(line -> LineView.of(line, desk.name(line.state().asking()),
                Optional.ofNullable(given.get(line.id())).map(RequestAnswer::status).orElse(AnswerStatus.DRAFT)))
                .toList();
    }
}
