package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.Select;

/**
 * Somebody in front of the page, who knows its things by the names a screen reader would say. Whatever is looked for is
 * waited for.
 */
final class Person implements AutoCloseable {

    private static final Set<String> PRESSED = Set.of("button", "link", "radio", "checkbox", "DisclosureTriangle",
            "tab");
    private static final Set<String> FILLED = Set.of("textbox", "searchbox", "spinbutton", "Date");

    private final Place place;
    private final Screen screen;
    private final Path profile;
    private Browser browser;

    Person(Place place, Screen screen, Path profile) {
        this.place = place;
        this.screen = screen;
        this.profile = profile;
        this.browser = new Browser(profile, screen);
    }

    /**
     * Opens an address, and signs in with the account of that name. A browser that does not answer any more, as it can happen
     * on a machine that is far too busy, is given up for another one.
     */
    Person signIn(String account, String address) {
        try {
            open(address).browser.signIn(account, "tiendo");
        } catch (WebDriverException _) {
            browser.close();
            browser = new Browser(profile.resolve("another"), screen);
            open(address).browser.signIn(account, "tiendo");
        }
        return this;
    }

    Person open(String address) {
        browser.open(place.gateway() + address);
        return this;
    }

    Browser browser() {
        return browser;
    }

    /** Presses the button, link or choice of that name. */
    Person press(String name) {
        browser.act("press " + name, tree -> tree.named(PRESSED, name), browser::press);
        return this;
    }

    /** Presses the first button or link whose name has that in it. */
    Person pressPart(String role, String part) {
        browser.act("press the %s with %s".formatted(role, part),
                tree -> tree.ofRole(role, name -> name.contains(part)),
                browser::press);
        return this;
    }

    /** Chooses the option of that name in the list of that name. */
    Person choose(String name, String option) {
        browser.act("choose in " + name, tree -> tree.named(Set.of("combobox"), name),
                list -> new Select(list).selectByVisibleText(option));
        return this;
    }

    /** Replaces what stands in the field of that name. */
    Person fill(String name, String text) {
        browser.act("fill " + name, tree -> tree.named(FILLED, name), field -> {
            field.click();
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        });
        return this;
    }

    /** Enters a day as Vietnam writes it, {@code 02/09/2031}. */
    Person fillDay(String name, String day) {
        browser.act("fill " + name, tree -> tree.named(FILLED, name), field -> {
            field.click();
            field.sendKeys(day);
        });
        return this;
    }

    /** Takes a file as if it had been chosen on this machine; a page may show another control in place of the field. */
    Person attach(Path file) {
        browser.chooseFile(file);
        return this;
    }

    /** Presses keys wherever the focus is. */
    Person type(CharSequence... keys) {
        browser.keys(keys);
        return this;
    }

    /** Waits until all of these can be read, in capitals or not. */
    Person sees(String... texts) {
        for (String text : texts) {
            browser.waitForText(text);
        }
        return this;
    }

    /**
     * Holds the page as it is now against what every page promises: the browser complains of nothing, nothing is wider than
     * the screen, and axe-core finds nothing serious. Colours are looked at in each look a device can ask for.
     */
    Person checks(String page) {
        browser.waitUntilRead();
        var faults = new ArrayList<String>();
        for (Look look : screen == Screen.DESKTOP ? Look.values() : new Look[]{Look.LIGHT}) {
            browser.wear(look);
            var axe = browser.axe();
            collect(faults, look + " ", look == Look.LIGHT ? axe.findings() : axe.contrastFindings());
        }
        browser.wear(Look.LIGHT);
        collect(faults, "console: ", browser.console().complaints());
        collect(faults, "wider than the screen: ", browser.tooWide());
        assertThat(faults).as("%s at %s, %s", page, screen, browser.address()).isEmpty();
        return this;
    }

    private static void collect(List<String> faults, String kind, List<String> found) {
        found.forEach(one -> faults.add(kind + one));
    }

    @Override
    public void close() {
        browser.close();
    }
}
