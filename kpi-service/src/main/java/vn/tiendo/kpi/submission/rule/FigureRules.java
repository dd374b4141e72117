package vn.tiendo.kpi.submission.rule;

import static vn.tiendo.kpi.problem.KpiProblem.FIGURES_INVALID;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Severity;
import vn.tiendo.platform.problem.Rejection;

/**
 * All rules. What is wrong about a figure by itself is refused as soon as it is saved; what concerns figures together,
 * and that none is missing, when they are submitted.
 */
public final class FigureRules {

    private static final List<FigureRule> ON_SAVE = List.of(new UnknownFigure(),
            new ValueRules(List.of(new NegativeValue(), new BrokenCount(), new ScoreOutOfRange(),
                    new NeitherYesNorNo(), new TooManyDigits())),
            new ReasonLength());
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
        var figures = read(entries);
        refuseAny(Stream.concat(unreadable(form, entries, figures), violations(ON_SAVE, form, figures)).toList());
        return inOrderOf(form, figures);
    }

    /**
     * Earlier figures after some of them were typed in anew and others cleared, in the form's order.
     *
     * @throws Rejection {@code FIGURES_INVALID} with every violation of what was typed in
     */
    public static Map<String, Figure> readCells(Form form, Map<String, Figure> earlier, Map<String, Entry> entries,
            Set<String> cleared) {
        var entered = readDraft(form, entries);
        if (earlier.isEmpty() && cleared.isEmpty()) {
            return entered;
        }
        var figures = new HashMap<>(earlier);
        figures.putAll(entered);
        figures.keySet().removeAll(cleared);
        return inOrderOf(form, figures);
    }

    /**
     * Everything that sending figures would be told, hard rules first.
     *
     * @param entries as typed in
     */
    public static List<Violation> judge(Form form, Map<String, Entry> entries, History history) {
        var figures = read(entries);
        var broken = violations(form, figures, history)
                .filter(violation -> figures.containsKey(violation.field()) || !entries.containsKey(violation.field()));
        return Stream.concat(unreadable(form, entries, figures), broken).toList();
    }

    /** The same of figures that were saved. */
    public static List<Violation> judgeSaved(Form form, Map<String, Figure> figures, History history) {
        return violations(form, figures, history).toList();
    }

    /**
     * Lets figures pass that keep all hard rules, and says which soft ones they break.
     *
     * @throws Rejection {@code FIGURES_INVALID} with every hard violation
     */
    public static List<Violation> requireSubmittable(Form form, Map<String, Figure> figures, History history) {
        var broken = judgeSaved(form, figures, history);
        refuseAny(broken.stream().filter(violation -> violation.severity() == Severity.HARD).toList());
        return broken;
    }

    private static Map<String, Figure> read(Map<String, Entry> entries) {
        var figures = new LinkedHashMap<String, Figure>();
        entries.forEach((code, entry) -> entry.read().ifPresent(figure -> figures.put(code, figure)));
        return figures;
    }

    private static Stream<Violation> unreadable(Form form, Map<String, Entry> entries, Map<String, Figure> read) {
        return entries.keySet().stream().filter(code -> !read.containsKey(code))
                .map(code -> Violation.of(code, "unreadable", form.nameOf(code)));
    }

    private static Stream<Violation> violations(Form form, Map<String, Figure> figures, History history) {
        return Stream.of(violations(ON_SUBMIT, form, figures), FormChecks.check(form, figures, history),
                UnlikeOwnHistory.check(form, figures, history)).flatMap(found -> found)
                .sorted(Comparator.comparing(Violation::severity));
    }

    private static Stream<Violation> violations(List<FigureRule> rules, Form form, Map<String, Figure> figures) {
        return rules.stream().flatMap(rule -> rule.check(form, figures));
    }

    private static void refuseAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Rejection(FIGURES_INVALID).at(violations.getFirst().field()).with("violations", violations);
        }
    }

    private static Map<String, Figure> inOrderOf(Form form, Map<String, Figure> figures) {
        var ordered = new LinkedHashMap<String, Figure>();
        for (var field : form.figures()) {
            var figure = figures.get(field.code());
            if (figure != null) {
                ordered.put(field.code(), figure);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }
}
