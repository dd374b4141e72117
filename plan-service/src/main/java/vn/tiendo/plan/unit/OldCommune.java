package vn.tiendo.plan.unit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.unit.NameKey;

/**
 * A commune of before the reform, drawn together from all its mapping rows.
 *
 * @param officialCode null where it had gone in an earlier merger
 * @param district code of its district
 * @param successors codes of the communes of today that hold a part of its area
 */
record OldCommune(@Nullable String officialCode, String name, String district, Set<String> successors) {

    boolean livedUntilTheReform() {
        return officialCode != null;
    }

    String endedCode() {
        return officialCode == null ? district + "." + NameKey.slug(name) : officialCode + ".2025";
    }
}
