package vn.tiendo.kpi.importing;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.problem.KpiProblem;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.submission.Duties;
import vn.tiendo.kpi.submission.Histories;
import vn.tiendo.kpi.submission.Submissions;
import vn.tiendo.platform.problem.Rejection;

/** Forms as workbooks: made for a unit and period, and read again when they were filled in. */
@Component
public final class FormWorkbooks {

    private final Catalogue catalogue;
    private final Duties duties;
    private final Submissions submissions;
    private final Histories histories;
    private final Clock clock;

    FormWorkbooks(Catalogue catalogue, Duties duties, Submissions submissions, Histories histories, Clock clock) {
        this.catalogue = catalogue;
        this.duties = duties;
        this.submissions = submissions;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * The workbook, with what stands in the draft and what was official in the period before.
     *
     * @throws Rejection what {@link Duties} rejects
     */
    public byte[] of(String unit, String form, String period, Locale locale) {
        var duty = duties.require(unit, form, period, LocalDate.now(clock));
        var now = submissions.find(duty).map(stored -> stored.state().figures()).orElse(Map.of());
        return FormWorkbook.of(duty, now, histories.of(duty).previous(), locale);
    }

    /** The rows of a workbook that was filled in. */
    public RowSource rows(InputStream file) {
        return new XlsxRows(file, this::form);
    }

    private Form form(String code, String period) {
        return catalogue.form(code, Periods.require(period))
                .orElseThrow(() -> new Rejection(KpiProblem.UNKNOWN_FORM).at("form").with("form", code));
    }
}
