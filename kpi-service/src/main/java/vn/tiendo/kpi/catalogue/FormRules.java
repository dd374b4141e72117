package vn.tiendo.kpi.catalogue;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.kpi.rule.CheckExpression;
import vn.tiendo.platform.problem.Rejection;

/** What has to hold of a version of a form, by itself and beside the other forms. */
final class FormRules {

    private static final int LONGEST_RESPITE = 90;
    private static final int LONGEST_MONTH = 31;

    private FormRules() {}

    /**
     * What is wrong.
     *
     * @param forms all versions of all forms
     */
    static List<Fault> faults(Form form, List<Form> forms) {
        var faults = new ArrayList<Fault>();
        if (!Names.isCode(form.code())) {
            faults.add(Fault.of("code", "bad-code", form.code()));
        }
        IndicatorRules.badEnd(form).ifPresent(faults::add);
        figures(form, faults);
        shares(form, faults);
        checks(form, faults);
        levels(form, faults);
        deadlines(form, faults);
        forms.stream().filter(other -> !other.code().equals(form.code()) && other.overlaps(form))
                .forEach(other -> askedAlready(form, other, faults));
        return faults;
    }

    private static void figures(Form form, List<Fault> faults) {
        if (form.figures().isEmpty()) {
            faults.add(Fault.of("figures", "no-figures"));
        }
        var codes = new HashSet<String>();
        each(form.figures(), "figures", (figure, at) -> {
            if (!Names.isVariable(figure.code())) {
                faults.add(Fault.of(at + ".code", "bad-figure-code", figure.code()));
            } else if (!codes.add(figure.code())) {
                faults.add(Fault.of(at + ".code", "figure-twice", figure.code()));
            }
        });
    }

    private static void shares(Form form, List<Fault> faults) {
        each(form.shares(), "shares", (share, at) -> {
            unknown(form, List.of(share.part(), share.whole()), at).ifPresent(faults::add);
            if (share.part().equals(share.whole())) {
                faults.add(Fault.of(at, "part-is-whole", share.part()));
            }
        });
    }

    private static void checks(Form form, List<Fault> faults) {
        var codes = new HashSet<String>();
        each(form.checks(), "checks", (check, at) -> {
            if (!Names.isCode(check.code()) || !codes.add(check.code())) {
                faults.add(Fault.of(at + ".code", "bad-code", check.code()));
            }
            unknown(form, check.figures(), at + ".figures").ifPresent(faults::add);
            unfit(form, check.expression(), at + ".expression").ifPresent(faults::add);
        });
    }

    private static Optional<Fault> unfit(Form form, String expression, String at) {
        try {
            CheckExpression.of(expression, form.figures().stream().map(FigureField::code).collect(toSet()));
            return Optional.empty();
        } catch (Rejection e) {
            var place = Stream.of("position", "figure").map(e.properties()::get).filter(Objects::nonNull);
            return Optional.of(Fault.of(at, e.type().slug(), place.map(String::valueOf).toArray(String[]::new)));
        }
    }

    /** Units that fill a form have somebody above them who approves it, the lowest first. */
    private static void levels(Form form, List<Fault> faults) {
        if (form.levels().isEmpty() || hasTwice(form.levels())) {
            faults.add(Fault.of("levels", "bad-levels"));
        }
        var upwards = form.approval().stream().sorted(Collections.reverseOrder()).toList();
        boolean everyoneBelow = form.levels()
                .stream()
                .allMatch(level -> form.approval().stream().anyMatch(above -> above.compareTo(level) < 0));
        if (!everyoneBelow || hasTwice(form.approval()) || !upwards.equals(form.approval())
                || form.approval().contains(UnitLevel.COMMUNE)) {
            faults.add(Fault.of("approval", "bad-approval"));
        }
    }

    private static void deadlines(Form form, List<Fault> faults) {
        var estimate = form.deadlines().estimate();
        if (estimate != null && isOdd(estimate)) {
            faults.add(Fault.of("deadlines.estimate", "bad-deadline"));
        }
        if (isOdd(form.deadlines().official())) {
            faults.add(Fault.of("deadlines.official", "bad-deadline"));
        }
    }

    private static boolean isOdd(Deadline deadline) {
        return switch (deadline) {
            case Deadline.AfterCutOff(int days) -> days < 0 || days > LONGEST_RESPITE;
            case Deadline.BeforeDayOfLastMonth(int day) -> day < 1 || day > LONGEST_MONTH;
        };
    }

    /** The same figure asked of the same units for the same periods by two forms would be counted twice. */
    private static void askedAlready(Form form, Form other, List<Fault> faults) {
        boolean sameUnits = !Collections.disjoint(form.levels(), other.levels());
        each(form.figures(), "figures", (figure, at) -> other.figure(figure.code()).ifPresent(known -> {
            if (sameUnits && form.kind() == other.kind()) {
                faults.add(Fault.of(at + ".code", "figure-asked-already", figure.code(), other.code()));
            } else if (known.measure() != figure.measure()) {
                faults.add(Fault.of(at + ".measure", "figure-measured-otherwise", figure.code(), other.code()));
            }
        }));
    }

    private static Optional<Fault> unknown(Form form, List<String> codes, String at) {
        return codes.stream().filter(code -> form.figure(code).isEmpty()).findFirst()
                .map(code -> Fault.of(at, "unknown-figure", code));
    }

    private static boolean hasTwice(Collection<?> entries) {
        return new HashSet<>(entries).size() < entries.size();
    }

    private static <T> void each(List<T> entries, String name, BiConsumer<T, String> look) {
        for (int i = 0; i < entries.size(); i++) {
            look.accept(entries.get(i), name + "[" + i + "]");
        }
    }
}
