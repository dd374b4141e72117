package vn.tiendo.platform.file;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The virus scanner that uploaded files pass.
 *
 * @param host of a ClamAV daemon ({@code clamd} with TCPSocket); without it files are taken unscanned, and say so
 * @param port of it
 * @param timeout to connect, and between two bytes of the answer
 */
@ConfigurationProperties("tiendo.virus-scan")
record VirusScanProperties(@Nullable String host, @DefaultValue("3310") int port,
        @DefaultValue("30s") Duration timeout) {

    VirusScan scanner() {
        return host == null || host.isBlank() ? VirusScan.none() : new ClamAv(host, port, timeout);
    }
}
