package vn.tiendo.report.open;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Open data.
 *
 * @param maxAge how long whoever is on the way may keep an answer
 * @param licence what is said about using the data again, in Vietnamese
 */
@ConfigurationProperties("tiendo.report.open")
record OpenSettings(@DefaultValue("5m") Duration maxAge,
        @DefaultValue("Dữ liệu công khai; được tự do sử dụng lại, ghi rõ nguồn và ngày lấy dữ liệu.") String licence) {}
