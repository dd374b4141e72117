package vn.tiendo.report.live;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.catalogue.FilledForm;
import vn.tiendo.report.catalogue.MeasuredIndicator;

/** Names for codes; the code itself where there is no name. */
@Component
class LiveWording {

    private final Units units;
    private final Catalogue catalogue;

    LiveWording(Units units, Catalogue catalogue) {
        this.units = units;
        this.catalogue = catalogue;
    }

    String unit(String code) {
        return units.find(code).map(RegisteredUnit::name).orElse(code);
    }

    String form(String code, String period) {
        return named(code, period, (all, when) -> all.forms(when).stream(), FilledForm::code, FilledForm::name);
    }

    String indicator(String code, String period) {
        return named(code, period, (all, when) -> all.indicators(when).stream(), MeasuredIndicator::code,
                MeasuredIndicator::name);
    }

    /** Puts the name of its {@code unit} into each entry. */
    void nameUnits(ArrayNode entries, String member) {
        entries.forEach(entry -> ((ObjectNode) entry).put(member, unit(entry.path("unit").asString(""))));
    }

    private <T> String named(String code, String period, BiFunction<Catalogue, ReportingPeriod, Stream<T>> defined,
            Function<T, String> codeOf, Function<T, String> nameOf) {
        Optional<ReportingPeriod> when = ReportingPeriod.parse(period);
        return when.stream().flatMap(known -> defined.apply(catalogue, known))
                .filter(one -> codeOf.apply(one).equals(code)).map(nameOf).findFirst().orElse(code);
    }
}
