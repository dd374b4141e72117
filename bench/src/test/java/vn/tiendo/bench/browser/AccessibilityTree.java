package vn.tiendo.bench.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Finds what a screen reader finds: by role and name, out of the browser's own accessibility tree. What a dialog hides is
 * not in it.
 */
final class AccessibilityTree {

    private static final String MARK = "data-found";

    private final ChromeDriver driver;
    private int found;

    AccessibilityTree(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The first element with one of the roles and just that name. */
    Optional<WebElement> named(Set<String> roles, String name) {
        return first(Map.of("nodeId", root(), "accessibleName", name), node -> roles.contains(of(node, "role")));
    }

    /** The first element of that role whose name fits. */
    Optional<WebElement> ofRole(String role, Predicate<String> name) {
        return first(Map.of("nodeId", root(), "role", role), node -> name.test(of(node, "name")));
    }

    private Optional<WebElement> first(Map<String, Object> query, Predicate<Map<?, ?>> fits) {
        var nodes = (List<?>) driver.executeCdpCommand("Accessibility.queryAXTree", query)
                .getOrDefault("nodes", List.of());
        return nodes.stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> !Boolean.TRUE.equals(node.get("ignored")) && fits.test(node))
                .findFirst()
                .flatMap(node -> Optional.ofNullable(node.get("backendDOMNodeId")))
                .map(this::element);
    }

    /** WebDriver knows elements by selectors alone, so the one that was found is marked. */
    private WebElement element(Object backendNode) {
        var resolved = (Map<?, ?>) driver
                .executeCdpCommand("DOM.resolveNode", Map.of("backendNodeId", backendNode))
                .getOrDefault("object", Map.of());
        String mark = String.valueOf(++found);
        driver.executeCdpCommand("Runtime.callFunctionOn", Map.of("objectId", String.valueOf(resolved.get("objectId")),
                "functionDeclaration", "function(mark) { this.setAttribute('" + MARK + "', mark); }",
                "arguments", List.of(Map.of("value", mark))));
        return driver.findElement(By.cssSelector("[%s='%s']".formatted(MARK, mark)));
    }

    private Object root() {
        var document = (Map<?, ?>) driver.executeCdpCommand("DOM.getDocument", Map.of("depth", 0))
                .getOrDefault("root", Map.of());
        return Optional.ofNullable(document.get("nodeId")).orElseThrow();
    }

    private static String of(Map<?, ?> node, String property) {
        return node.get(property) instanceof Map<?, ?> value ? String.valueOf(value.get("value")) : "";
    }
}
