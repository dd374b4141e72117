package vn.tiendo.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What of the API can be read without a token.
 *
 * @param open beginnings of paths whose remainder is a secret or that everybody may read; only reading is open there
 */
@ConfigurationProperties("tiendo.access")
record AccessProperties(@DefaultValue List<String> open) {

    boolean opens(HttpServletRequest request) {
        var path = request.getServletPath();
        return request.getMethod().equals("GET") && open.stream().anyMatch(path::startsWith);
    }
}
