package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Takes the pictures of {@code docs/screens}, see there; {@code tiendo.screens} names the folder, {@code tiendo.gateway} a
 * platform with the data of the demonstration.
 */
@EnabledIfSystemProperty(named = "tiendo.screens", matches = ".+")
class ScreensIT {

    private static final Path FOLDER = Path.of(System.getProperty("tiendo.screens", "."));

    private static final String PARTS = """
            return [...document.querySelectorAll("main nav a[href^='/administration/']")].map(({ pathname }) => pathname);
            """;

    private final Place place = Place.shared();

    @ParameterizedTest
    @EnumSource
    void each_page_is_shown_as_it_is(Screen screen, @TempDir Path profiles) throws IOException {
        var known = known();
        for (var gallery : Gallery.ALL) {
            String account = filled(gallery.account(), known);
            try (var person = new Person(place, screen, Files.createTempDirectory(profiles, "profile"))) {
                if (!account.equals(Gallery.VISITOR)) {
                    person.signIn(account, "/inbox").sees("Hộp thông báo");
                }
                for (var shot : gallery.shots().stream().filter(one -> one.isFor(screen)).toList()) {
                    show(person, screen, new Gallery.Shot(shot.name(), filled(shot.address(), known), shot.look()));
                }
            }
        }
        showAdministration(screen, Files.createTempDirectory(profiles, "profile"));
        assertThat(FOLDER).isNotEmptyDirectory();
    }

    private void showAdministration(Screen screen, Path profile) throws IOException {
        try (var person = new Person(place, screen, profile)) {
            person.signIn("quantri.38", "/administration").sees("Ngày nghỉ").browser().waitUntilRead();
            for (Object part : (List<?>) person.browser().run(PARTS)) {
                var address = String.valueOf(part);
                show(person, screen, Gallery.Shot.of(address.substring(1).replace('/', '-'), address));
            }
        }
    }

    private static void show(Person person, Screen screen, Gallery.Shot shot) throws IOException {
        person.open(shot.address());
        Files.write(FOLDER.resolve(fileOf(shot.name(), screen)), Palette.reduced(person.browser().still(shot.look())));
    }

    private static String fileOf(String name, Screen screen) {
        return name + (screen == Screen.DESKTOP ? "" : "-" + screen.name().toLowerCase(Locale.ROOT)) + ".png";
    }

    /** What stands for names in addresses. */
    private Map<String, String> known() {
        var task = first("canbo.14797", "/api/tasks?status=IN_PROGRESS&limit=1", "items");
        var plan = first("chutich.38", "/api/plans?unit=38", "items");
        // Some communes have sent their reports, and one has published it: nobody has in the demonstration.
        var province = new Province(place, "38");
        var communes = province.communes().reversed();
        var published = communes.getFirst();
        var report = place.api().get(place.token(published.officer()), "/api/reports?unit=" + published.code()).json()
                .path(0);
        if (report.path("status").asString("").equals("DRAFT")) {
            province.publishReport(published);
            communes.subList(1, 6).forEach(province::sendReport);
        }
        var draft = first("thamdinh.38", "/api/submissions?unit=38&period=2026-Q1&status=DRAFT", "items");
        return Map.of("{task}", task.path("id").asString(""), "{plan}", plan.path("id").asString(""), "{draft}",
                draft.path("unit").asString(""), "{report}", report.path("period").asString(""), "{published}",
                published.code());
    }

    private JsonNode first(String account, String path, String list) {
        return place.api().get(place.token(account), path).json().path(list).path(0);
    }

    private static String filled(String text, Map<String, String> known) {
        String filled = text;
        for (var each : known.entrySet()) {
            filled = filled.replace(each.getKey(), each.getValue());
        }
        return filled;
    }
}
