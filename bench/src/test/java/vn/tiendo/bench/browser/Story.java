package vn.tiendo.bench.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/** Where a story plays: the platform, a province nobody else works in, and somebody in front of a screen. */
record Story(Province province, Person person, Screen screen) implements AutoCloseable {

    static Story on(Screen screen, Path profile) {
        assumeTrue(Browser.isInstalled(), "no chromium with chromedriver on this machine");
        var place = Place.shared();
        return new Story(new Province(place, screen.province), new Person(place, screen, profile), screen);
    }

    boolean isPhone() {
        return screen == Screen.PHONE;
    }

    @Override
    public void close() {
        person.close();
    }
}
