package vn.tiendo.kpi.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.tiendo.kpi.period.CollectionRule;

/** The reference data at one moment: every version of every definition, in the catalogue's order. */
public record Definitions(List<CollectionRule> collection, List<Indicator> indicators, List<Form> forms) {

    public Definitions {
        collection = List.copyOf(collection);
        indicators = List.copyOf(indicators);
        forms = List.copyOf(forms);
    }

    /**
     * With a version of a form among its versions.
     *
     * @throws vn.tiendo.platform.problem.Rejection versions-overlap
     */
    public Definitions with(Form version) {
        return new Definitions(collection, indicators, with(forms, version, Form::endedOn));
    }

    /**
     * With a version of an indicator among its versions.
     *
     * @throws vn.tiendo.platform.problem.Rejection versions-overlap
     */
    public Definitions with(Indicator version) {
        return new Definitions(collection, with(indicators, version, Indicator::endedOn), forms);
    }

    private static <V extends Dated> List<V> with(List<V> all, V version, BiFunction<V, LocalDate, V> ended) {
        var others = all.stream().filter(known -> !known.code().equals(version.code()));
        var same = all.stream().filter(known -> known.code().equals(version.code())).toList();
        return Stream.concat(others, Versions.with(same, version, ended).stream()).toList();
    }
}
