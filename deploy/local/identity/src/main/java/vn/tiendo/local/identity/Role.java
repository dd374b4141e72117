package vn.tiendo.local.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a demo account may do, and how its user name begins. */
enum Role {
    OFFICER("canbo", "Công chức đầu mối"),
    REVIEWER("thamdinh", "Người thẩm định"),
    LEADER("chutich",
            "Lãnh đạo"),
    ADMINISTRATOR("quantri", "Quản trị"),
    INTEGRATOR("tichhop", "Hệ thống tích hợp");

    private final String prefix;
    private final String title;

    Role(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    static Optional<Role> ofPrefix(String prefix) {
        return Arrays.stream(values()).filter(role -> role.prefix.equals(prefix)).findFirst();
    }

    String title() {
        return title;
    }

    /** As it stands in the {@code roles} claim. */
    String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
