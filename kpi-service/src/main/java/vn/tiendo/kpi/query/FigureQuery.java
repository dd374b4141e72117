package vn.tiendo.kpi.query;

import static java.util.stream.Collectors.toMap;
import static vn.tiendo.kpi.problem.KpiProblem.FORM_NOT_IN_FORCE;
import static vn.tiendo.kpi.problem.KpiProblem.PERIOD_NOT_OF_FORM;
import static vn.tiendo.kpi.problem.KpiProblem.UNKNOWN_FORM;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;

/**
 * What is asked for, known to fit together.
 *
 * @param form code
 * @param versions the form as it is in force in each period, in the order asked
 * @param columns the figures asked for, in the form's order
 */
public record FigureQuery(String form, Map<ReportingPeriod, Form> versions, List<FigureField> columns) {

    /**
     * What a caller asks for.
     *
     * @param codes of figures, empty for all
     * @throws Rejection unknown-form, form-not-in-force, period-not-of-form, figure-not-in-form
     */
    public static FigureQuery of(Catalogue catalogue, String form, Collection<ReportingPeriod> periods,
            Set<String> codes) {
        if (catalogue.formVersions(form).isEmpty()) {
            throw new Rejection(UNKNOWN_FORM).at("form").with("form", form);
        }
        var versions = periods.stream().distinct().collect(toMap(period -> period,
                period -> inForce(catalogue, form, period), (first, _) -> first, LinkedHashMap::new));
        var columns = versions.values().stream().flatMap(version -> version.figures().stream())
                .collect(toMap(FigureField::code, field -> field, (_, later) -> later, LinkedHashMap::new));
        codes.stream().filter(code -> !columns.containsKey(code)).findFirst().ifPresent(code -> {
            throw new Rejection(QueryProblem.FIGURE_NOT_IN_FORM).at("figure").with("figure", code).with("form", form);
        });
        return new FigureQuery(form, versions, columns.values().stream()
                .filter(field -> codes.isEmpty() || codes.contains(field.code())).toList());
    }

    private static Form inForce(Catalogue catalogue, String code, ReportingPeriod period) {
        var form = catalogue.form(code, period).orElseThrow(() -> new Rejection(FORM_NOT_IN_FORCE).at("form")
                .with("form", code).with("period", period.toString()));
        if (form.kind() != period.kind()) {
            throw new Rejection(PERIOD_NOT_OF_FORM).at("period").with("form", code)
                    .with("period", period.toString());
        }
        return form;
    }

    Set<String> codes() {
        return columns.stream().map(FigureField::code).collect(Collectors.toSet());
    }
}
