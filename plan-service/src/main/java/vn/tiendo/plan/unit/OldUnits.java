package vn.tiendo.plan.unit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.tiendo.platform.unit.NameKey;

/** The three tiers of before the reform, drawn together from the mapping rows. */
final class OldUnits {

    private final Map<String, OldProvince> provinces;
    private final Map<String, OldDistrict> districts = new LinkedHashMap<>();
    private final Map<String, OldCommune> communes = new LinkedHashMap<>();

    OldUnits(AddressDatabase database) {
        provinces = provinces(database);
        var rows = new ArrayList<>(database.mappings());
        rows.sort((one, other) -> Boolean.compare(wasEarlier(one), wasEarlier(other)));
        rows.forEach(this::add);
    }

    Collection<OldProvince> provinces() {
        return provinces.values();
    }

    Collection<OldDistrict> districts() {
        return districts.values();
    }

    Collection<OldCommune> communes() {
        return communes.values();
    }

    /** A province goes on unchanged where today's holds its area alone and bears its name. */
    private static Map<String, OldProvince> provinces(AddressDatabase database) {
        var provinceOf = database.communes().stream()
                .collect(toMap(AddressDatabase.Commune::code, AddressDatabase.Commune::province));
        var today = database.provinces().stream()
                .collect(toMap(AddressDatabase.Province::code, AddressDatabase.Province::name));
        Map<String, Set<String>> origins = database.mappings().stream().collect(groupingBy(
                row -> provinceOf.get(row.newCode()), mapping(AddressDatabase.Mapping::oldProvince, toSet())));
        var provinces = new ArrayList<OldProvince>();
        origins.forEach((code, names) -> names.forEach(name -> {
            var sameName = UnitName.of(name).bare().equals(UnitName.of(requireNonNull(today.get(code))).bare());
            var goesOn = names.size() == 1 && sameName;
            provinces.add(new OldProvince(goesOn ? code : UnitName.of(name).slug() + ".2025", name, code));
        }));
        return provinces.stream().collect(toMap(OldProvince::name, Function.identity()));
    }

    private static boolean wasEarlier(AddressDatabase.Mapping row) {
        return row.oldCommune() != null && row.oldCode() == null;
    }

    /** Rows of communes that lived until the reform come first, so they settle the districts' names. */
    private void add(AddressDatabase.Mapping row) {
        var district = district(row);
        district.successors().add(row.newCode());
        var name = row.oldCommune();
        if (name != null) {
            communes.computeIfAbsent(district.code() + NameKey.of(name),
                    _ -> new OldCommune(row.oldCode(), name, district.code(), new TreeSet<>()))
                    .successors().add(row.newCode());
        }
    }

    private OldDistrict district(AddressDatabase.Mapping row) {
        var province = requireNonNull(provinces.get(row.oldProvince()));
        var code = UnitName.of(province.name()).slug() + "." + NameKey.slug(row.oldDistrict());
        var known = districts.get(code);
        if (known != null) {
            return known;
        }
        return namesake(row, province).orElseGet(() -> {
            var district = new OldDistrict(code, row.oldDistrict(), province, new TreeSet<>());
            districts.put(code, district);
            return district;
        });
    }

    /** A district may have changed its kind after an earlier merger, say from "Huyện" to "Quận". */
    private Optional<OldDistrict> namesake(AddressDatabase.Mapping row, OldProvince province) {
        var name = UnitName.of(row.oldDistrict()).bare();
        return districts.values().stream()
                .filter(district -> wasEarlier(row) && district.province().equals(province)
                        && UnitName.of(district.name()).bare().equals(name))
                .findFirst();
    }
}
