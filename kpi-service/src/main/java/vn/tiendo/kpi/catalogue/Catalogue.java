package vn.tiendo.kpi.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.kpi.period.CollectionRule;
import vn.tiendo.platform.period.ReportingPeriod;

/** What is measured and asked for; questions are dated, and answered by the reference data as it stands now. */
public final class Catalogue {

    private final Supplier<Definitions> definitions;

    public Catalogue(Supplier<Definitions> definitions) {
        this.definitions = definitions;
    }

    /** The indicators in force on that day. */
    public List<Indicator> indicators(LocalDate day) {
        return definitions.get().indicators().stream().filter(version -> version.inForceOn(day)).toList();
    }

    /** The version of an indicator that is in force on that day. */
    public Optional<Indicator> indicator(String code, LocalDate day) {
        return indicatorVersions(code).stream().filter(version -> version.inForceOn(day)).findFirst();
    }

    /** All versions of an indicator, the earliest first; empty where there never was one. */
    public List<Indicator> indicatorVersions(String code) {
        return definitions.get().indicators().stream().filter(version -> version.code().equals(code)).toList();
    }

    /** The forms in force on that day. */
    public List<Form> forms(LocalDate day) {
        return definitions.get().forms().stream().filter(version -> version.inForceOn(day)).toList();
    }

    /** The version of a form that is filled for that period, whatever kind of period it is for. */
    public Optional<Form> form(String code, ReportingPeriod period) {
        return formVersions(code).stream().filter(version -> version.inForceFor(period)).findFirst();
    }

    /** All versions of a form, the earliest first; empty where there never was one. */
    public List<Form> formVersions(String code) {
        return definitions.get().forms().stream().filter(version -> version.code().equals(code)).toList();
    }

    /** The days between which things are counted in that period; empty for periods before the first such law. */
    public Optional<CollectionRule> collectionRule(ReportingPeriod period) {
        return definitions.get().collection().stream().filter(rule -> rule.inForceFor(period)).findFirst();
    }
}
