package vn.tiendo.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

class UnitListsApiTest extends PlanServiceTest {

    @Test
    void the_difference_of_a_newer_list_is_shown_before_it_is_applied() {
        var list = list().replace("Phường Bỉm Sơn", "Đặc khu Bỉm Sơn");
        var shown = upload("38", "/api/units/lists/differences?on=2098-01-01", list, null);
        assertThat(shown.status()).as(shown.response().body()).isEqualTo(200);
        assertThat(shown.json().path("changes")).singleElement()
                .satisfies(change -> assertThat(change.path("kind").asString()).isEqualTo("RENAME"));
        assertThat(shown.json().path("unchanged").asInt()).isEqualTo(165);
        assertThat(name("2098-01-01")).isEqualTo("Phường Bỉm Sơn");

        var apply = "/api/units/lists?on=2098-01-01&instrument=NQ-3";
        assertThat(upload("38", apply, list, null).problem()).isEqualTo("precondition-required");
        assertThat(upload("38", apply, list, "\"999\"").problem()).isEqualTo("stale-version");
        assertThat(upload("38", apply, list.lines().limit(20).toList().toString(), shown.entityTag())
                .problem()).isEqualTo("list-unreadable");
        assertThat(upload("38", apply, String.join("\n", list.lines().limit(20).toList()), shown.entityTag())
                .problem()).isEqualTo("list-incomplete");
        assertThat(upload("40", apply + "&scope=38", list, shown.entityTag()).problem()).isEqualTo("not-your-unit");
        var applied = upload("38", apply, list, shown.entityTag());
        assertThat(applied.status()).as(applied.response().body()).isEqualTo(200);
        assertThat(name("2098-01-01")).isEqualTo("Đặc khu Bỉm Sơn");
        assertThat(name("2097-12-31")).isEqualTo("Phường Bỉm Sơn");
    }

    private String name(String day) {
        return officer("14812").get("/api/units/14812?on=" + day).json().path("name").asString();
    }

    /** The province's communes as they stand. */
    private String list() {
        var list = new StringBuilder("code,name,level,parent,replaces\n");
        for (JsonNode unit : officer("38").get("/api/units?parent=38&on=2098-01-01").json().path("items")) {
            list.append(unit.path("code").asString()).append(',').append(unit.path("name").asString())
                    .append(",COMMUNE,38,\n");
        }
        return list.toString();
    }

    private Answer upload(String unit, String path, String list, @Nullable String tag) {
        var calls = Calls.to(port).as(Tokens.administrator(unit));
        return Multipart.upload(tag == null ? calls : calls.with("If-Match", tag), path, "units.csv",
                new ByteArrayInputStream(list.getBytes(UTF_8)));
    }
}
