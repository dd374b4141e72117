package vn.tiendo.kpi.submission.rule;

import static vn.tiendo.kpi.problem.KpiProblem.FIGURES_INVALID;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.platform.problem.Rejection;

/**
 * All rules. What is wrong about a figure by itself is refused as soon as it is saved; what concerns figures together,
 * and that none is missing, when they are submitted.
 */
public final class FigureRules {

    private static final List<FigureRule> ON_SAVE = List.of(new UnknownFigure(), new NegativeValue(),
            new BrokenCount(), new ScoreOutOfRange(), new NeitherYesNorNo(), new TooManyDigits(), new ReasonLength());
    private static final List<FigureRule> ON_SUBMIT = Stream
            .concat(ON_SAVE.stream(), Stream.of(new MissingFigure(), new PartExceedsWhole(), new HalfNotApplicable()))
            .toList();

    private FigureRules() {}

    /**
     * The figures that were typed in, in the form's order.
     *
     * @throws Rejection {@code FIGURES_INVALID} with every violation
     */
    public static Map<String, Figure> readDraft(Form form, Map<String, Entry> entries) {
        var figures = new LinkedHashMap<String, Figure>();
        entries.forEach((code, entry) -> entry.read().ifPresent(figure -> figures.put(code, figure)));
        var unreadable = entries.entrySet().stream().filter(entry -> entry.getValue().read().isEmpty())
                .map(entry -> Violation.of(entry.getKey(), "unreadable", form.nameOf(entry.getKey())));
        refuseAny(Stream.concat(unreadable, violations(ON_SAVE, form, figures)));
        return inOrderOf(form, figures);
    }

    /**
     * Lets figures pass that keep all rules.
     *
     * @throws Rejection {@code FIGURES_INVALID} with every violation
     */
    public static void requireSubmittable(Form form, Map<String, Figure> figures) {
        refuseAny(violations(ON_SUBMIT, form, figures));
    }

    private static Stream<Violation> violations(List<FigureRule> rules, Form form, Map<String, Figure> figures) {
        return rules.stream().flatMap(rule -> rule.check(form, figures));
    }

    private static void refuseAny(Stream<Violation> found) {
        var violations = found.toList();
        if (!violations.isEmpty()) {
            throw new Rejection(FIGURES_INVALID).at(violations.getFirst().field()).with("violations", violations);
        }
    }

    private static Map<String, Figure> inOrderOf(Form form, Map<String, Figure> figures) {
        var ordered = new LinkedHashMap<String, Figure>();
        form.figures().stream().filter(field -> figures.containsKey(field.code()))
                .forEach(field -> ordered.put(field.code(), figures.get(field.code())));
        return Collections.unmodifiableMap(ordered);
    }
}
