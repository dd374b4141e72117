package vn.tiendo.plan.unit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A row of any table of the address database; which columns are set depends on the table. */
record AddressRow(
        @JsonProperty("province_code") @Nullable String provinceCode,
        @JsonProperty("ward_code") @Nullable String communeCode,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("place_type") @Nullable String placeType,
        @JsonProperty("old_ward_code") @Nullable String oldCode,
        @JsonProperty("old_ward_name") @Nullable String oldCommune,
        @JsonProperty("old_district_name") @Nullable String oldDistrict,
        @JsonProperty("old_province_name") @Nullable String oldProvince,
        @JsonProperty("new_ward_name") @Nullable String newCommune,
        @JsonProperty("new_province_name") @Nullable String newProvince) {}
