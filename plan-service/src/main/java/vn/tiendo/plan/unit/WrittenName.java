package vn.tiendo.plan.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.platform.unit.NameKey;

/** A unit as texts write it, with the units above it: "UBND xã Kim Tân, huyện Thạch Thành, tỉnh Thanh Hóa". */
record WrittenName(UnitName unit, List<UnitName> above) {

    private static final Pattern COMMITTEE = Pattern.compile("^(?:" + NameKey.of("hội đồng nhân dân") + " |"
            + NameKey.of("hđnd") + " |" + NameKey.of("và") + " |" + NameKey.of("ủy ban nhân dân") + " |ubnd )+");
    private static final Pattern BETWEEN = Pattern.compile("[,;()\\n]+");
    private static final Pattern NEXT = Pattern.compile(
            " (?=(?:" + NameKey.of("tỉnh") + "|" + NameKey.of("thành phố") + "|" + NameKey.of("huyện") + ") )");

    static WrittenName of(String text) {
        var names = new ArrayList<UnitName>();
        BETWEEN.splitAsStream(text).map(NameKey::of).map(part -> COMMITTEE.matcher(part).replaceFirst(""))
                .flatMap(NEXT::splitAsStream).filter(part -> !part.isBlank())
                .forEach(part -> names.add(UnitName.of(part)));
        return names.isEmpty()
                ? new WrittenName(UnitName.of(""), List.of())
                : new WrittenName(names.getFirst(), List.copyOf(names.subList(1, names.size())));
    }
}
