package vn.tiendo.plan.unit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.unit.NameKey;

/** Makes dated units of the address database: before the reform three tiers, since then two. */
final class RegistryBuilder {

    static final String NATION = "VN";

    private final AddressDatabase database;
    private final Reform reform;
    private final OldUnits old;
    private final Map<String, String> todaysProvince;
    private final Map<String, List<RegisteredUnit>> registries = new TreeMap<>();
    private final Map<String, OldCommune> goingOn = new HashMap<>();

    RegistryBuilder(AddressDatabase database, Reform reform) {
        this.database = database;
        this.reform = reform;
        old = new OldUnits(database);
        todaysProvince = database.communes().stream()
                .collect(toMap(AddressDatabase.Commune::code, AddressDatabase.Commune::province));
    }

    UnitHistory build() {
        findCommunesThatGoOn();
        add(NATION, new RegisteredUnit(NATION, reform.nation(), UnitLevel.NATION, reform.nationFrom(), null, List.of(),
                List.of()));
        addProvinces();
        old.districts().forEach(district -> add(district.province().today(),
                ended(district.code(), district.name(), UnitLevel.DISTRICT, district.province().code(),
                        reform.oldUnitsLastDay(), district.successors())));
        database.communes().forEach(this::addCommune);
        old.communes().stream().filter(commune -> !goingOn.containsValue(commune)).forEach(this::addEnded);
        return new UnitHistory(registries);
    }

    /**
     * Same code, same name (sources spell "Đak" and "Đăk"), and no other commune's area came in: the unit goes on and
     * only its parent changed.
     */
    private void findCommunesThatGoOn() {
        var names = database.communes().stream()
                .collect(toMap(AddressDatabase.Commune::code, AddressDatabase.Commune::name));
        var seen = new HashSet<String>();
        var shared = old.communes().stream().flatMap(commune -> commune.successors().stream())
                .filter(code -> !seen.add(code)).collect(toSet());
        for (var commune : old.communes()) {
            var code = commune.officialCode();
            if (code != null && commune.successors().equals(Set.of(code)) && !shared.contains(code)
                    && NameKey.slug(commune.name()).equals(NameKey.slug(names.getOrDefault(code, "")))) {
                goingOn.put(code, commune);
            }
        }
    }

    private void addProvinces() {
        var goOn = old.provinces().stream().filter(OldProvince::goesOn).map(OldProvince::code).collect(toSet());
        for (var province : database.provinces()) {
            var from = goOn.contains(province.code()) ? reform.recordedFrom() : reform.newUnitsFrom();
            add(province.code(), new RegisteredUnit(province.code(), province.name(), UnitLevel.PROVINCE, from, null,
                    List.of(new ParentLink(NATION, from, null)), List.of()));
        }
        old.provinces().stream().filter(province -> !province.goesOn()).forEach(province -> add(province.today(),
                ended(province.code(), province.name(), UnitLevel.PROVINCE, NATION, reform.oldUnitsLastDay(),
                        Set.of(province.today()))));
    }

    private void addCommune(AddressDatabase.Commune commune) {
        var links = new ArrayList<ParentLink>();
        var before = goingOn.get(commune.code());
        if (before != null) {
            links.add(new ParentLink(before.district(), reform.recordedFrom(), reform.oldUnitsLastDay()));
        }
        links.add(new ParentLink(commune.province(), reform.newUnitsFrom(), null));
        add(commune.province(), new RegisteredUnit(commune.code(), commune.name(), UnitLevel.COMMUNE,
                links.getFirst().validFrom(), null, List.copyOf(links), List.of()));
    }

    private void addEnded(OldCommune commune) {
        var registry = todaysProvince.get(commune.successors().iterator().next());
        var lastDay = commune.livedUntilTheReform() ? reform.oldUnitsLastDay() : reform.earlierMergersLastDay();
        add(registry, ended(commune.endedCode(), commune.name(), UnitLevel.COMMUNE, commune.district(), lastDay,
                commune.successors()));
    }

    private RegisteredUnit ended(String code, String name, UnitLevel level, String parent, LocalDate lastDay,
            Set<String> successors) {
        return new RegisteredUnit(code, name, level, reform.recordedFrom(), lastDay,
                List.of(new ParentLink(parent, reform.recordedFrom(), lastDay)), List.copyOf(successors));
    }

    private void add(@Nullable String registry, RegisteredUnit unit) {
        registries.computeIfAbsent(requireNonNull(registry), _ -> new ArrayList<>()).add(unit);
    }
}
