package vn.tiendo.plan.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of the address database's outer list: a header, or a table with its rows. */
record AddressTable(@Nullable String name, @Nullable List<AddressRow> data) {

    boolean isCalled(String wanted) {
        return wanted.equals(name);
    }
}
